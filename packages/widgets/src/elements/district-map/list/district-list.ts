import type { District, Id } from '@machiplan/schema';
import type { MapLayer } from '../layer/map-layer.js';

/** The number of rows the list starts with and grows by: fast for any number of districts. */
const pageSize = 100;

/** Rows of the first paint, as many as are visible without scrolling. */
const firstRows = 20;

/** Orders of the list: the plan's own, or by value. */
export type ListOrder = 'plan' | 'greatest' | 'least';

/** The reader's choices in the list. */
export interface ListState {
  /** Undefined: by value where the values have ranks, else the plan's order. */
  readonly order: ListOrder | undefined;
  /** Text that names and codes are filtered by. */
  readonly query: string;
  /** Number of rows shown at most. */
  readonly limit: number;
  /** The district whose row had the focus last. */
  readonly focused: Id | undefined;
}

export const initialList: ListState = {
  order: undefined,
  query: '',
  limit: pageSize,
  focused: undefined,
};

export type ListAction =
  | { readonly type: 'sort-list'; readonly order: ListOrder }
  | { readonly type: 'filter-list'; readonly query: string }
  | { readonly type: 'show-more-rows' }
  | { readonly type: 'focus-row'; readonly district: District | undefined };

/** The order of a list: the reader's choice, else by value where values have ranks or concern some districts. */
export function listOrder({ order }: ListState, { ranks, subject }: MapLayer): ListOrder {
  return order ?? (ranks.length > 0 || subject.kind === 'node' ? 'greatest' : 'plan');
}

/** The choices after an action. */
export function applyListAction(list: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'sort-list':
      return { ...list, order: action.order };
    case 'filter-list':
      return { ...list, query: action.query, limit: pageSize };
    case 'show-more-rows':
      return { ...list, limit: list.limit + pageSize };
    case 'focus-row':
      return { ...list, focused: action.district?.id };
  }
}

/** Rows and controls of the list. */
export interface ListModel {
  /** Indices in `layer.districts`, in the order shown. */
  readonly rows: readonly number[];
  /** How many rows "show more" adds. */
  readonly moreCount: number;
  /** How many districts match the filter. */
  readonly matchCount: number;
  readonly order: ListOrder;
  readonly query: string;
  /** The row that the Tab key reaches; arrow keys move between rows. */
  readonly tabStop: Id | undefined;
}

/**
 * @param matches Indices of the districts that match the filter, in order.
 * @param isFirstPaint Draws only the rows that are visible without scrolling.
 */
export function listModel(
  layer: MapLayer,
  matches: readonly number[],
  list: ListState,
  selected: District | undefined,
  isFirstPaint: boolean,
): ListModel {
  const { districts } = layer;
  const { query, limit, focused } = list;
  const rows = matches.slice(0, isFirstPaint ? firstRows : limit);
  const ids = rows.map((index) => districts[index]!.id);
  return {
    rows,
    moreCount: Math.max(0, Math.min(pageSize, matches.length - limit)),
    matchCount: matches.length,
    order: listOrder(list, layer),
    query,
    tabStop: [focused, selected?.id, ids[0]].find((id) => id !== undefined && ids.includes(id)),
  };
}

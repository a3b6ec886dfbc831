import type { District, Id } from '@machiplan/schema';
import type { MapLayer } from '../layer/map-layer.js';
import { pageSize, type ListOrder, type ListState } from './list-state.js';

/** The order of a list: the reader's choice, else by value where values have ranks or concern some districts. */
export function listOrder({ order }: ListState, { ranks, subject }: MapLayer): ListOrder {
  return order ?? (ranks.length > 0 || subject.kind === 'node' ? 'greatest' : 'plan');
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

/** @param matches Indices of the districts that match the filter, in order. */
export function listModel(
  layer: MapLayer,
  matches: readonly number[],
  list: ListState,
  selected: District | undefined,
): ListModel {
  const { districts } = layer;
  const { query, limit, focused } = list;
  const rows = matches.slice(0, limit);
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

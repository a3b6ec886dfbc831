import type { District, Id } from '@machiplan/schema';

/** The number of rows the list starts with and grows by: fast for any number of districts. */
export const pageSize = 100;

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

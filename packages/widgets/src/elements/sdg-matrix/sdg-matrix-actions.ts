import type { Plan } from '@machiplan/schema';
import type { CellRef } from './mark.js';
import type { MatrixMode } from './matrix-mode.js';
import type { RowOrder, SortKey } from './matrix-rows.js';

/** Actions of the reader in the matrix. Nodes are positions in `plan.nodes`. */
export type MatrixAction =
  | { readonly type: 'select-goal'; readonly goal: number | undefined }
  /** Selects the goal, or clears the selection if it is selected already. */
  | { readonly type: 'toggle-goal'; readonly goal: number }
  /** Selects the node, or clears the selection if it is selected already. */
  | { readonly type: 'toggle-node'; readonly position: number }
  | { readonly type: 'set-level'; readonly level: string | undefined }
  | { readonly type: 'set-targets-of'; readonly goal: number | undefined }
  | { readonly type: 'set-mode'; readonly mode: MatrixMode }
  | { readonly type: 'set-open'; readonly position: number; readonly isOpen: boolean }
  | { readonly type: 'set-goal-open'; readonly column: number; readonly isOpen: boolean }
  | { readonly type: 'sort'; readonly by: SortKey }
  | { readonly type: 'show-details'; readonly cell: CellRef }
  | { readonly type: 'close-details' }
  /** Draws more lines in the card, or under the bar, of a column: as many as `count`. */
  | { readonly type: 'show-more'; readonly column: number; readonly count: number }
  | { readonly type: 'show-counts' }
  /** The document to compare with has been loaded. */
  | { readonly type: 'compare'; readonly plan: Plan };

/** Receives what the reader did in a view. */
export type Dispatch = (action: MatrixAction) => void;

/** State that the reader changes, beside the selection and the element's properties. */
export interface MatrixState {
  /** Rows that the reader opened or closed, by position in `plan.nodes`. */
  readonly opened: ReadonlyMap<number, boolean>;
  /** Goals, or targets, whose entries the reader opened or closed, by column. */
  readonly openedGoals: ReadonlyMap<number, boolean>;
  /** Order of the rows; without one, that of the document. */
  readonly order: RowOrder | undefined;
  /** Cell whose details are shown. */
  readonly details: CellRef | undefined;
  /** Lines drawn per card or bar, by column; one without an entry has its first lines. */
  readonly cardLengths: ReadonlyMap<number, number>;
  readonly showsCounts: boolean;
  /** The second plan, once it is loaded. */
  readonly compared: Plan | undefined;
}

export const initialState: MatrixState = {
  opened: new Map(),
  openedGoals: new Map(),
  order: undefined,
  details: undefined,
  cardLengths: new Map(),
  showsCounts: false,
  compared: undefined,
};

/** The state after an action; the same object where the action changes something else. */
export function nextState(state: MatrixState, action: MatrixAction): MatrixState {
  switch (action.type) {
    case 'set-open':
      return { ...state, opened: new Map(state.opened).set(action.position, action.isOpen) };
    case 'set-goal-open':
      return {
        ...state,
        openedGoals: new Map(state.openedGoals).set(action.column, action.isOpen),
      };
    case 'sort':
      return { ...state, order: nextOrder(state.order, action.by) };
    case 'show-details':
      return { ...state, details: action.cell };
    case 'close-details':
      return { ...state, details: undefined };
    case 'show-more':
      return {
        ...state,
        cardLengths: new Map(state.cardLengths).set(action.column, action.count),
      };
    case 'show-counts':
      return { ...state, showsCounts: true };
    case 'compare':
      return { ...state, compared: action.plan };
    default:
      return state;
  }
}

/** The state for other columns: what refers to a column is reset. */
export function resetColumns(state: MatrixState): MatrixState {
  const { order, details, cardLengths, openedGoals } = initialState;
  return { ...state, order, details, cardLengths, openedGoals };
}

/** First the strongest (of titles, the first), then the reverse, then as in the document. */
function nextOrder(order: RowOrder | undefined, by: SortKey): RowOrder | undefined {
  const first = by !== 'title';
  if (order?.by !== by) return { by, descending: first };
  return order.descending === first ? { by, descending: !first } : undefined;
}

import type { GaugeScope } from '../kpi-gauge/gauge-model.js';
import type { SelectIndicatorAction } from '../kpi-gauge/kpi-gauge-actions.js';
import type { BoardGrouping, BoardSort, BoardStatus } from './board-groups.js';
import type { BoardMode } from './kpi-board-model.js';

/** Requests of the board's views; the element carries them out. */
export type KpiBoardAction =
  | SelectIndicatorAction
  | { readonly type: 'leave-details' }
  /** Shows other figures in the opened details: of a group, a district, a time. */
  | { readonly type: 'set-scope'; readonly scope: GaugeScope }
  | { readonly type: 'set-view'; readonly view: BoardMode }
  | { readonly type: 'sort'; readonly by: BoardSort }
  | { readonly type: 'group'; readonly by: BoardGrouping }
  | { readonly type: 'toggle-status'; readonly status: BoardStatus }
  | { readonly type: 'clear-district' };

export type KpiBoardDispatch = (action: KpiBoardAction) => void;

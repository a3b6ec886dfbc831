import type { TimelineCondition, TimelineMode } from './timeline-mode.js';

/** Requests of the timeline's views; the element carries them out. */
export type TimelineAction =
  | { readonly type: 'select-node'; readonly id: string }
  | { readonly type: 'select-indicator'; readonly id: string }
  | { readonly type: 'set-view'; readonly view: TimelineMode }
  | {
      readonly type: 'set-condition';
      readonly condition: TimelineCondition;
      readonly value: string;
    }
  | { readonly type: 'toggle-year'; readonly year: string; readonly isOpen: boolean }
  | { readonly type: 'clear-district' };

export type TimelineDispatch = (action: TimelineAction) => void;

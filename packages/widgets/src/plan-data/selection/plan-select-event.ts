import type { Selection, SelectionKey } from './selection.js';

/**
 * The reader asks for something to be selected: `plan-node-select`, `plan-goal-select`,
 * `plan-district-select`, `plan-indicator-select`, `plan-time-select`, `plan-filters-select`. Fired
 * for what the reader did, never for what the page set. It bubbles, crosses shadow roots and can be
 * cancelled: after `preventDefault()` the selection stays as it was.
 */
export class PlanSelectEvent<Key extends SelectionKey = SelectionKey> extends Event {
  /** Key of the selection that changed. */
  readonly key: Key;
  /** The id, goal number, time point or conditions; undefined when the selection was cleared. */
  readonly value: Selection[Key];
  /** Id of the plan it stands in. */
  readonly planId: string | undefined;

  constructor(key: Key, value: Selection[Key], planId?: string) {
    super(`plan-${key}-select`, { bubbles: true, composed: true, cancelable: true });
    this.key = key;
    this.value = value;
    this.planId = planId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plan-node-select': PlanSelectEvent<'node'>;
    'plan-goal-select': PlanSelectEvent<'goal'>;
    'plan-district-select': PlanSelectEvent<'district'>;
    'plan-indicator-select': PlanSelectEvent<'indicator'>;
    'plan-time-select': PlanSelectEvent<'time'>;
    'plan-filters-select': PlanSelectEvent<'filters'>;
  }
}

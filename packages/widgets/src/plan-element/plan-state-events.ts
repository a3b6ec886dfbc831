import type { Plan, Problem } from '@machiplan/schema';
import type { PlanFailure } from '../plan-data/plan-state.js';

/** `plan-load`: the element has a plan to show. Bubbles and crosses shadow roots. */
export class PlanLoadEvent extends Event {
  readonly plan: Plan;
  /** Parts that were left out or repaired, and remarks. */
  readonly problems: readonly Problem[];
  /** True if this is the last good copy because the network failed. */
  readonly stale: boolean;

  constructor(plan: Plan, problems: readonly Problem[], stale: boolean) {
    super('plan-load', { bubbles: true, composed: true });
    this.plan = plan;
    this.problems = problems;
    this.stale = stale;
  }
}

/** `plan-error`: the element has no plan to show. Bubbles and crosses shadow roots. */
export class PlanErrorEvent extends Event {
  readonly failure: PlanFailure;

  constructor(failure: PlanFailure) {
    super('plan-error', { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plan-load': PlanLoadEvent;
    'plan-error': PlanErrorEvent;
  }
}

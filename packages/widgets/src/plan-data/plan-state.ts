import type { LoadedPlan } from '@machiplan/sdk';

/** Why a plan is not there: the stable code of an sdk error, and what its message needs. */
export interface PlanFailure {
  readonly code: string;
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** The error itself, for the console and for events. */
  readonly cause: unknown;
}

/**
 * The four states of plan data. `ready` may carry problems (parts that were left out) and may be
 * stale (the last good copy, kept because the network failed).
 */
export type PlanState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & LoadedPlan)
  | { readonly status: 'failed'; readonly failure: PlanFailure };

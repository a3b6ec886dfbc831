import type { Catalog, Plan, Problem } from '@machiplan/schema';
import type { PlanError } from '../errors/plan-error.js';

/** Source and date of a loaded document, and the problems found in it. */
export interface Retrieval {
  /** Parts that were dropped, repaired or look wrong; none fatal. */
  readonly problems: readonly Problem[];
  /** Address of the document after redirects: the base of relative addresses in it. */
  readonly href?: string;
  /** Time of the last successful response for this document. */
  readonly retrieved: Date;
  /** True if the last request failed and this is the last good copy. Show it, with `retrieved`. */
  readonly stale: boolean;
  /** The failure of the last request; present if and only if `stale`. */
  readonly staleReason?: PlanError;
}

/** A checked plan with details of its retrieval. */
export interface LoadedPlan extends Retrieval {
  readonly plan: Plan;
}

/** A checked catalog with details of its retrieval. */
export interface LoadedCatalog extends Retrieval {
  readonly catalog: Catalog;
}

/** A source of a plan: an address, a file, a text or an object. */
export interface PlanSource {
  /**
   * @param signal Cancels this call.
   * @throws {PlanError} one class per cause.
   */
  getPlan(signal?: AbortSignal): Promise<LoadedPlan>;
}

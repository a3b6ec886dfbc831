import type { Catalog, Plan, Problem } from '@machiplan/schema';
import type { PlanError } from '../errors/plan-error.js';

/** Where and when a document was got, and what the check found in it. */
export interface Retrieval {
  /** What was left out, repaired or looks odd; none of it fatal. */
  readonly problems: readonly Problem[];
  /** Address the document came from after redirects: the base of relative addresses in it. */
  readonly href?: string;
  /** When its publisher last confirmed this state of the document. */
  readonly retrieved: Date;
  /** The newest attempt failed, and this is the last good copy: say so, and since when. */
  readonly stale: boolean;
  /** Why the newest attempt failed; present exactly when `stale`. */
  readonly staleReason?: PlanError;
}

/** A checked plan and how it was got. */
export interface LoadedPlan extends Retrieval {
  readonly plan: Plan;
}

/** A checked catalog and how it was got. */
export interface LoadedCatalog extends Retrieval {
  readonly catalog: Catalog;
}

/** Anything a plan can be had from: an address, a file, a text, an object. */
export interface PlanSource {
  /**
   * @param signal Ends the wait of this asker.
   * @throws {PlanError} one class per cause.
   */
  getPlan(signal?: AbortSignal): Promise<LoadedPlan>;
}

import type { Limits } from './limits.js';

/** How documents are checked. */
export interface CheckOptions {
  /** Limits that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
  /** Also gives notes: unknown properties, and what the author could add. Default false. */
  readonly notes?: boolean | undefined;
}

import type { Plan, PlanDocument } from '@machiplan/schema';
import type { GetOptions } from './document-store.js';
import { fileSource, objectSource, textSource } from './given-source.js';
import { PlanClient } from './plan-client.js';
import type { LoadedPlan, PlanSource } from './plan-source.js';
import type { ReadLimits } from './read-document.js';
import { urlSource } from './url-source.js';

export interface LoadOptions extends GetOptions {
  /** The client that sends the requests. Default: one shared by all calls of `loadPlan`. */
  readonly client?: PlanClient;
  /** Limits of the check for files, bytes and objects. For addresses, the client's limits apply. */
  readonly limits?: ReadLimits;
}

/** Any input of `loadPlan`. A string is always an address; for JSON text use `textSource`. */
export type PlanInput = string | URL | Blob | Uint8Array | PlanDocument | Plan | PlanSource;

let sharedClient: PlanClient | undefined;

/**
 * Loads and checks a plan from an address, a file, bytes or an object.
 *
 * @returns the plan with the problems found (none fatal) and whether it is a stale copy.
 * @throws {PlanError} one class per cause; see `PlanClient.getPlan`.
 */
export async function loadPlan(
  input: PlanInput,
  { signal, ...options }: LoadOptions = {},
): Promise<LoadedPlan> {
  return planSourceOf(input, options).getPlan(signal);
}

/** The source for an input, which can be loaded later or repeatedly. */
export function planSourceOf(
  input: PlanInput,
  { client, refresh, limits }: Omit<LoadOptions, 'signal'> = {},
): PlanSource {
  if (typeof input === 'string' || input instanceof URL) {
    return urlSource(input, client ?? (sharedClient ??= new PlanClient()), refresh);
  }
  if (input instanceof Blob) return fileSource(input, limits);
  if (input instanceof Uint8Array) return textSource(input, limits);
  return isSource(input) ? input : objectSource(input, limits);
}

function isSource(input: unknown): input is PlanSource {
  if (typeof input !== 'object' || input === null || !('getPlan' in input)) return false;
  return typeof input.getPlan === 'function';
}

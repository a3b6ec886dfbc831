import type { Plan, PlanDocument } from '@machiplan/schema';
import type { GetOptions } from './document-store.js';
import { fileSource, objectSource, textSource } from './given-source.js';
import { PlanClient } from './plan-client.js';
import type { LoadedPlan, PlanSource } from './plan-source.js';
import type { ReadLimits } from './read-document.js';
import { urlSource } from './url-source.js';

export interface LoadOptions extends GetOptions {
  /** The client that makes the requests. Without it: one shared by all calls of `loadPlan`. */
  readonly client?: PlanClient;
  /** Limits of the check for files, bytes and objects; for addresses they are the client's. */
  readonly limits?: ReadLimits;
}

/** What a plan can be loaded from. A string is always an address; for JSON text use `textSource`. */
export type PlanInput = string | URL | Blob | Uint8Array | PlanDocument | Plan | PlanSource;

let sharedClient: PlanClient | undefined;

/**
 * Gets and checks a plan, whatever it is given as.
 *
 * @returns the plan with what the check found (never fatal) and whether it is a stale copy.
 * @throws {PlanError} one class per cause; see `PlanClient.getPlan`.
 */
export async function loadPlan(
  input: PlanInput,
  { signal, ...options }: LoadOptions = {},
): Promise<LoadedPlan> {
  return planSourceOf(input, options).getPlan(signal);
}

/** The source for an input, to be asked later or again. */
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

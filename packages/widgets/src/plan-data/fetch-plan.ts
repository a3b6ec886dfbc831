/**
 * The client and the check, as one chunk that the elements import only when there is something to
 * fetch or to check. One client for the page: the same address is asked for once.
 */
import type { PlanDocument } from '@machiplan/schema';
import { PlanClient, objectSource, type LoadedPlan } from '@machiplan/sdk';
import { fetchEarlier } from './fetch-earlier.js';

// What may have to be said about the answer is fetched along with it: when the network fails, it
// could not be fetched any more. A failure of this shows when the words are needed.
import('../plan-element/plan-notices.lazy.js').catch(() => undefined);

const client = new PlanClient({ fetch: fetchEarlier });

/** Fetches and checks the document at `href`; rejects with a `PlanError`. */
export function fetchPlan(
  href: string,
  options: { signal: AbortSignal; refresh: boolean },
): Promise<LoadedPlan> {
  return client.getPlan(href, options);
}

/** Checks a document that the page handed over; rejects with a `PlanError`. */
export function checkDocument(document: object, signal: AbortSignal): Promise<LoadedPlan> {
  return objectSource(document as PlanDocument).getPlan(signal);
}

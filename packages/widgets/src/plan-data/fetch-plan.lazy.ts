/** Chunk of the client and the check, loaded when there is a document to fetch or to check. */
import type { PlanDocument } from '@machiplan/schema';
import { PlanClient, objectSource, type GetOptions, type LoadedPlan } from '@machiplan/sdk';

// Preload the code of notices: after a network failure it could not be loaded any more.
import('../plan-element/plan-notices.lazy.js').catch(() => undefined);

const client = new PlanClient();

/** Fetches and checks the document at `href`; rejects with a `PlanError`. */
export function fetchPlan(href: string, options: GetOptions): Promise<LoadedPlan> {
  return client.getPlan(href, options);
}

/** Checks a document set by the page; rejects with a `PlanError`. */
export function checkDocument(document: object, signal: AbortSignal): Promise<LoadedPlan> {
  return objectSource(document as PlanDocument).getPlan(signal);
}

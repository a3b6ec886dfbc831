import type { PlanClient } from './plan-client.js';
import type { PlanSource } from './plan-source.js';

/**
 * The plan at an address, got through a client and so sharing its requests and copies.
 *
 * @param refresh Ask the server each time, even if a fresh copy is at hand.
 */
export function urlSource(url: string | URL, client: PlanClient, refresh = false): PlanSource {
  return { getPlan: (signal) => client.getPlan(url, { signal, refresh }) };
}

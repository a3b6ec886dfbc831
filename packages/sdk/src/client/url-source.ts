import type { PlanClient } from './plan-client.js';
import type { PlanSource } from './plan-source.js';

/**
 * The plan at an address, loaded through a client, so that requests and copies are shared.
 *
 * @param refresh Revalidate with the server each time, even if a fresh copy is cached.
 */
export function urlSource(url: string | URL, client: PlanClient, refresh = false): PlanSource {
  return { getPlan: (signal) => client.getPlan(url, { signal, refresh }) };
}

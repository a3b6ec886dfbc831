import { fetchDocument } from './fetch-document.js';
import { httpAddress } from './http-address.js';
import { withDefaults } from './request-settings.js';

/**
 * Downloads a document without checking it, with the time limits, retries and size limit of the
 * client's defaults.
 *
 * @throws {PlanError} bad-address, network, timeout, http or too-large.
 */
export async function fetchBytes(href: string): Promise<Uint8Array> {
  const { signal } = new AbortController();
  const conditions = { signal, revalidate: true, known: undefined };
  const { bytes } = await fetchDocument(httpAddress(href), withDefaults(), conditions);
  return bytes ?? new Uint8Array();
}

import { takeEarly } from './early-requests.js';

/** The client's `fetch`: takes over an early request for the address, otherwise starts a new one. */
export function fetchEarlier(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const early = request.method === 'GET' ? takeEarly(request.url) : undefined;
  if (!early) return fetch(request);
  if (request.signal.aborted) early.abort();
  request.signal.addEventListener('abort', early.abort, { once: true });
  return early.answer;
}

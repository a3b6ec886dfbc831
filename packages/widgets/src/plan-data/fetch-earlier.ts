import { takeEarly } from './early-requests.js';

/** `fetch` for the client: the answer to an early request if there is one, once; else a new request. */
export function fetchEarlier(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const early = request.method === 'GET' ? takeEarly(request.url) : undefined;
  if (!early) return fetch(request);
  if (request.signal.aborted) early.abort();
  request.signal.addEventListener('abort', early.abort, { once: true });
  return early.answer;
}

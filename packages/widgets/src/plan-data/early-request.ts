import type { RunningRequest } from '@machiplan/sdk';
import { plainRequest } from '@machiplan/sdk/internal';

/**
 * Sends the request for a document while the client is still loading, so that both load at the same
 * time. The client takes the request over as its first attempt. Aborts with `signal`.
 */
export function requestEarly(href: string, signal: AbortSignal): RunningRequest {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const response = fetch(href, { ...plainRequest, signal: controller.signal });
  // The client handles a failure when it takes the request over.
  response.catch(() => undefined);
  signal.addEventListener('abort', abort, { once: true });
  return { response, abort };
}

import { plainRequest } from '@machiplan/sdk/internal';

interface EarlyRequest {
  readonly answer: Promise<Response>;
  readonly abort: () => void;
}

const running = new Map<string, EarlyRequest>();

/** Requests have no fragment. */
const withoutFragment = (href: string) => href.replace(/#.*/s, '');

/**
 * Starts the request for a document while the client is still loading, so that both load at the same
 * time. The client's first attempt takes the request over (`fetchEarlier`). Aborts with `signal`.
 */
export function requestEarly(address: string, signal: AbortSignal): void {
  const href = withoutFragment(address);
  if (running.has(href)) return;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const answer = fetch(href, { ...plainRequest, signal: controller.signal });
  // The client handles a failure when it takes the request over.
  answer.catch(() => undefined);
  running.set(href, { answer, abort });
  signal.addEventListener(
    'abort',
    () => {
      if (running.delete(href)) abort();
    },
    { once: true },
  );
}

/** Hands over the running request for an address, once. */
export function takeEarly(href: string): EarlyRequest | undefined {
  const early = running.get(href);
  running.delete(href);
  return early;
}

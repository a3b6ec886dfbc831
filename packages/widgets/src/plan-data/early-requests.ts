import { plainRequest } from '@machiplan/sdk/internal';

interface EarlyRequest {
  readonly answer: Promise<Response>;
  readonly abort: () => void;
}

const underWay = new Map<string, EarlyRequest>();

/** The fragment names a place in a document; what is requested is the document. */
const withoutFragment = (href: string) => href.replace(/#.*/s, '');

/**
 * Starts the request for a document while the client is still on its way, so that the reader waits
 * for the longer of the two and not for both. The client's first try takes it over (`fetchEarlier`);
 * it is dropped when `signal` aborts before.
 */
export function requestEarly(address: string, signal: AbortSignal): void {
  const href = withoutFragment(address);
  if (underWay.has(href)) return;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const answer = fetch(href, { ...plainRequest, signal: controller.signal });
  // If it fails before anybody asks, the one who asks is told; there is no other place to tell.
  answer.catch(() => undefined);
  underWay.set(href, { answer, abort });
  signal.addEventListener(
    'abort',
    () => {
      if (underWay.delete(href)) abort();
    },
    { once: true },
  );
}

/** The request under way for an address, for who goes on with it: once. */
export function takeEarly(href: string): EarlyRequest | undefined {
  const early = underWay.get(href);
  underWay.delete(href);
  return early;
}

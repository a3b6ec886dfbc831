/** A request that was sent before the client was loaded. */
export interface RunningRequest {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}

/** A `fetch` whose first call takes over the running request; later calls send requests of their own. */
export function fetchAfter(
  running: RunningRequest,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  let first: RunningRequest | undefined = running;
  return (input, init) => {
    if (!first) return fetch(input, init);
    const { response, abort } = first;
    first = undefined;
    const { signal } = new Request(input, init);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    return response;
  };
}

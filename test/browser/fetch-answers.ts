/** Replaces the network of the page: a response per address, and a count of the requests. */
export interface FetchAnswers {
  /** How often the address (its path and query) was asked for. */
  asked(path: string): number;
  restore(): void;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** Answers with a JSON document. */
export function json(document: unknown): Answer {
  return () =>
    new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
}

/** Answers with text of any kind. */
export function text(body: string, type = 'text/html', status = 200): Answer {
  return () => new Response(body, { status, headers: { 'content-type': type } });
}

/** Fails as a refused connection or a missing CORS header does: without saying why. */
export function unreachable(): Answer {
  return () => Promise.reject(new TypeError('Failed to fetch'));
}

/** Never answers, but can be aborted. */
export function silent(): Answer {
  return ({ signal }) =>
    new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
}

/** Replaces the page's `fetch` until `restore`. An address without an answer is a 404. */
export function answerFetch(answers: Record<string, Answer>): FetchAnswers {
  const original = globalThis.fetch;
  const counts = new Map<string, number>();
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const path = pathname + search;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    return (answers[path] ?? text('not here', 'text/plain', 404))(request);
  };
  return {
    asked: (path) => counts.get(path) ?? 0,
    restore: () => {
      globalThis.fetch = original;
    },
  };
}

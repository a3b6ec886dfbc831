import { isHTTPError, type RetryOptions } from 'ky';

/** Waits longer than this are the reader's decision ("try again"), not ours. In milliseconds. */
const longestWait = 10_000;
/** A server that says "too many requests" without (readably) saying for how long gets this, in ms. */
const tooManyRequestsWait = 1000;
/** Busy or broken for the moment. Any other 4xx will be the same next time. */
const passing = [408, 429, 500, 502, 503, 504];

/**
 * When and how often one request is tried again, for ky: broken connections and passing states, with
 * a wait that doubles and is spread, so that a thousand pages do not come back at once. A server that
 * says when to come back (Retry-After) is not asked before; if that is far off, not at all.
 *
 * @param limit Most retries after the first attempt.
 */
export function retryRules(limit: number): RetryOptions {
  let least = 0;
  return {
    limit,
    statusCodes: passing,
    afterStatusCodes: passing,
    shouldRetry({ error }) {
      if (!isHTTPError(error)) return undefined;
      const { status, headers } = error.response;
      least = status === 429 ? tooManyRequestsWait : 0;
      const wait = retryAfterOf(headers) ?? 0;
      return wait * 1000 > longestWait ? false : undefined;
    },
    delay: (attempt) => Math.max(least, 300 * 2 ** (attempt - 1)),
    jitter: (delay) => delay * (1 + Math.random() / 2),
  };
}

/**
 * Seconds until the server wants to be asked again: Retry-After as seconds or as a date (RFC 9110,
 * 10.2.3). Undefined without the header, or where another origin does not expose it.
 */
export function retryAfterOf(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Math.ceil((Date.parse(value) - now) / 1000) : seconds;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

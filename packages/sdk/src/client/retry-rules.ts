import { isHTTPError, type RetryOptions } from 'ky';

/** A longer wait is left to the reader ("try again"). In milliseconds. */
const longestWait = 10_000;
/** Wait after status 429 without a readable Retry-After header, in milliseconds. */
const tooManyRequestsWait = 1000;
/** Temporary failures. Any other 4xx would be the same next time. */
const temporary = [408, 429, 500, 502, 503, 504];

/**
 * Retry options for ky: retries after network errors and temporary statuses, with exponential backoff
 * and jitter, so that many pages do not retry at the same moment. Honours Retry-After, and does not
 * retry if that is more than ten seconds away.
 *
 * @param limit Maximum number of retries after the first attempt.
 */
export function retryRules(limit: number): RetryOptions {
  let least = 0;
  return {
    limit,
    statusCodes: temporary,
    afterStatusCodes: temporary,
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
 * Seconds until the server accepts another request: Retry-After as seconds or as a date (RFC 9110,
 * 10.2.3). Undefined without the header, or if another origin does not expose it.
 */
export function retryAfterOf(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Math.ceil((Date.parse(value) - now) / 1000) : seconds;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

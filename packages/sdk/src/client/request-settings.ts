import { defaultLimits } from '@machiplan/schema';
import { plainRequest } from './plain-request.js';

/** Settings of requests. Times in milliseconds. */
export interface RequestSettings {
  /** Time limit until the server starts to respond, per attempt. */
  readonly timeout: number;
  /**
   * Time limit for all attempts and the waits between them; while reading, for each pause between two
   * parts of the answer, so that a slow line that keeps delivering is not cut off.
   */
  readonly deadline: number;
  /** Maximum number of retries after the first attempt. */
  readonly retries: number;
  /** Size limit of a document, in bytes after decompression. */
  readonly bytes: number;
  /** Additional request headers. In a browser they need a preflight on other origins. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Requests that send cookies and HTTP credentials. */
  readonly credentials: RequestCredentials;
  /** Information about the page that is sent to the data host. */
  readonly referrerPolicy: ReferrerPolicy;
}

/** Settings of the cache. */
export interface CopySettings {
  /** Age up to which a copy is served without revalidation, in milliseconds. */
  readonly maxAge: number;
  /** Maximum number of cached documents; the least recently used is evicted first. 0 for none. */
  readonly copies: number;
}

/**
 * Completes the settings with defaults.
 *
 * Plans are public, so nothing about the reader is sent. Without cookies (`omit`) a CDN can serve one
 * copy to everyone, and hosts that allow every origin (`Access-Control-Allow-Origin: *`) can be read:
 * browsers reject that combination if cookies are sent. Behind a login, use `same-origin`.
 */
export function withDefaults({
  timeout = 10_000,
  deadline = 30_000,
  retries = 2,
  bytes = defaultLimits.bytes,
  credentials = plainRequest.credentials,
  referrerPolicy = plainRequest.referrerPolicy,
  maxAge = 5 * 60_000,
  copies = 32,
  ...others
}: Partial<RequestSettings & CopySettings> = {}): RequestSettings & CopySettings {
  return {
    timeout,
    deadline,
    retries,
    bytes,
    credentials,
    referrerPolicy,
    maxAge,
    copies,
    ...others,
  };
}

import { defaultLimits } from '@machiplan/schema';
import { plainRequest } from './plain-request.js';

/** How documents are requested. Times in milliseconds. */
export interface RequestSettings {
  /** Most time until the server begins to answer, for each attempt. */
  readonly timeout: number;
  /** Most time for the whole: all attempts, the waits between them, and reading. */
  readonly deadline: number;
  /** Most retries after the first attempt. */
  readonly retries: number;
  /** Largest document that is read, in bytes after decompression. */
  readonly bytes: number;
  /** Further request headers. In a browser they cost a preflight on other origins. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Which requests carry cookies and HTTP logins. */
  readonly credentials: RequestCredentials;
  /** What the data host learns about the page. */
  readonly referrerPolicy: ReferrerPolicy;
}

/** How long and how many copies are kept. */
export interface CopySettings {
  /** A copy younger than this is given out without asking the server, in milliseconds. */
  readonly maxAge: number;
  /** Documents remembered; the one not used for longest goes first. 0 for none. */
  readonly copies: number;
}

/**
 * The settings with the defaults for what is missing.
 *
 * Plans are public, so nothing about the reader is sent along. Without cookies (`omit`) a CDN can
 * serve one copy to all, and a host that allows every origin (`Access-Control-Allow-Origin: *`) can
 * be read at all: browsers refuse that combination when cookies are sent. Behind a login, choose
 * `same-origin`.
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

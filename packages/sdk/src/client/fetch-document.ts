import ky, { isHTTPError, isTimeoutError } from 'ky';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanError } from '../errors/plan-error.js';
import { PlanHttpError } from '../errors/plan-http-error.js';
import { PlanNetworkError } from '../errors/plan-network-error.js';
import { PlanTimeoutError } from '../errors/plan-timeout-error.js';
import { anySignal } from './any-signal.js';
import { isCrossOrigin } from './http-address.js';
import { plainRequest } from './plain-request.js';
import { readBytes } from './read-bytes.js';
import type { RequestSettings } from './request-settings.js';
import { restartableTimeout } from './restartable-timeout.js';
import { retryAfterOf, retryRules } from './retry-rules.js';
import { fetchAfter, type RunningRequest } from './running-request.js';
import { supportedOptions } from './supported-options.js';
import { conditionalHeaders, isSameVersion, validatorsOf, type Validators } from './validators.js';

/** A document as received, not yet checked. */
export interface FetchedDocument extends Validators {
  /** Address after redirects. */
  readonly href: string;
  /** Undefined if the document has not changed since the known version. */
  readonly bytes: Uint8Array | undefined;
}

export interface FetchConditions {
  readonly signal: AbortSignal;
  /** Revalidate with the server instead of trusting the browser's cache. */
  readonly revalidate: boolean;
  /** Validators of the cached version, if any. */
  readonly known: Validators | undefined;
  /** A request that was sent already: the first attempt. */
  readonly running?: RunningRequest | undefined;
}

/**
 * Sends one GET request with time limits, retries and a size limit.
 *
 * @throws {PlanError} network, timeout, http, too-large or aborted.
 */
export async function fetchDocument(
  href: string,
  settings: RequestSettings,
  { signal, revalidate, known, running }: FetchConditions,
): Promise<FetchedDocument> {
  const deadline = restartableTimeout(settings.deadline);
  const fetch = running ? fetchAfter(running, settings.fetch) : settings.fetch;
  try {
    const response = await ky(href, {
      headers: {
        ...plainRequest.headers,
        ...conditionalHeaders(known),
        ...settings.headers,
      },
      signal: anySignal([signal, deadline.signal]),
      timeout: settings.timeout,
      retry: retryRules(settings.retries),
      throwHttpErrors: (status) => !(status === 304 && known),
      hooks: { beforeError: [dropBody] },
      ...(fetch && { fetch }),
      ...supportedOptions(href, {
        cache: revalidate ? 'no-cache' : 'default',
        credentials: settings.credentials,
        referrerPolicy: settings.referrerPolicy,
      }),
    });
    const unchanged = response.status === 304 || isSameVersion(known, response.headers);
    if (unchanged) void response.body?.cancel();
    return {
      href: response.url || href,
      bytes: unchanged
        ? undefined
        : await readBytes(response, settings.bytes, href, deadline.restart),
      ...validatorsOf(response.headers),
    };
  } catch (cause) {
    const failure = { where: href, cause };
    if (cause instanceof PlanError) throw cause;
    if (signal.aborted) throw new PlanAbortedError(failure);
    if (deadline.signal.aborted) throw new PlanTimeoutError(settings.deadline, failure);
    if (isTimeoutError(cause)) throw new PlanTimeoutError(settings.timeout, failure);
    if (isHTTPError(cause)) {
      const { status, headers } = cause.response;
      throw new PlanHttpError(status, { ...failure, retryAfter: retryAfterOf(headers) });
    }
    const offline = globalThis.navigator?.onLine === false;
    throw new PlanNetworkError({ ...failure, offline, crossOrigin: isCrossOrigin(href) });
  } finally {
    deadline.stop();
  }
}

/** Cancels an unread body, which would keep its connection busy. */
function dropBody<E extends { readonly response: Response }>(error: E): E {
  void error.response.body?.cancel();
  return error;
}

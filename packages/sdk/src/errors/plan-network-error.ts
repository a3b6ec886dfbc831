import { PlanError, type PlanErrorOptions } from './plan-error.js';

/**
 * Thrown if there was no response, or an incomplete one: unknown host, refused connection, no network,
 * or a response that the browser blocked (CORS). Browsers do not tell these apart; the fields hold
 * everything that is known.
 */
export class PlanNetworkError extends PlanError {
  override readonly name = 'PlanNetworkError';
  readonly code = 'network';
  /** The device reports that it is offline. */
  readonly offline: boolean;
  /** The document is on another origin than the page, so its server must allow reading (CORS). */
  readonly crossOrigin: boolean;

  constructor(
    options: PlanErrorOptions & { readonly offline: boolean; readonly crossOrigin: boolean },
  ) {
    const { offline, crossOrigin } = options;
    super(
      offline
        ? 'could not be reached: this device is offline.'
        : `could not be reached. Check the address${crossOrigin ? ', and that its server sends Access-Control-Allow-Origin (CORS)' : ' and the connection'}.`,
      options,
    );
    this.offline = offline;
    this.crossOrigin = crossOrigin;
  }
}

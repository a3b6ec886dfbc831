import { PlanError, type PlanErrorOptions } from './plan-error.js';

/**
 * Thrown when no answer came, or it broke off: unknown host, refused connection, no network, or a
 * browser that withheld the answer because the other host does not allow reading it (CORS). Browsers
 * do not tell these apart, so the fields say what is known.
 */
export class PlanNetworkError extends PlanError {
  override readonly name = 'PlanNetworkError';
  readonly code = 'network';
  /** The device says that it has no network. */
  readonly offline: boolean;
  /** The document lies on another origin than the page, so its server must allow reading (CORS). */
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

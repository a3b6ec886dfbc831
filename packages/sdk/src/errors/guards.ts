import type { NotAPlanError } from './not-a-plan-error.js';
import type { PlanAbortedError } from './plan-aborted-error.js';
import type { PlanAddressError } from './plan-address-error.js';
import type { PlanEncodingError } from './plan-encoding-error.js';
import type { PlanError, PlanErrorCode } from './plan-error.js';
import type { PlanHttpError } from './plan-http-error.js';
import type { PlanNetworkError } from './plan-network-error.js';
import type { PlanNotJsonError } from './plan-not-json-error.js';
import type { PlanTimeoutError } from './plan-timeout-error.js';
import type { PlanTooLargeError } from './plan-too-large-error.js';
import type { PlanVersionError } from './plan-version-error.js';

/** The error class of each code. */
export interface PlanErrorOfCode {
  readonly 'bad-address': PlanAddressError;
  readonly network: PlanNetworkError;
  readonly timeout: PlanTimeoutError;
  readonly http: PlanHttpError;
  readonly 'too-large': PlanTooLargeError;
  readonly 'not-utf8': PlanEncodingError;
  readonly 'not-json': PlanNotJsonError;
  readonly 'not-a-plan': NotAPlanError;
  readonly 'unsupported-version': PlanVersionError;
  readonly aborted: PlanAbortedError;
}

const classNames: { readonly [Code in PlanErrorCode]: PlanErrorOfCode[Code]['name'] } = {
  'bad-address': 'PlanAddressError',
  network: 'PlanNetworkError',
  timeout: 'PlanTimeoutError',
  http: 'PlanHttpError',
  'too-large': 'PlanTooLargeError',
  'not-utf8': 'PlanEncodingError',
  'not-json': 'PlanNotJsonError',
  'not-a-plan': 'NotAPlanError',
  'unsupported-version': 'PlanVersionError',
  aborted: 'PlanAbortedError',
};

/**
 * Tells whether a caught value is any error of this package. Compares names instead of using
 * `instanceof`, so it also holds for errors from a frame, a worker or a second copy of the package.
 */
export function isPlanError(value: unknown): value is PlanError {
  const names: readonly unknown[] = Object.values(classNames);
  return (
    typeof value === 'object' && value !== null && 'name' in value && names.includes(value.name)
  );
}

/**
 * Tells whether a caught value is the error with this code, and narrows it to its class:
 * `isPlanErrorOf(error, 'http') && error.status === 404`. Compares names like `isPlanError`.
 */
export function isPlanErrorOf<Code extends PlanErrorCode>(
  value: unknown,
  code: Code,
): value is PlanErrorOfCode[Code] {
  return isPlanError(value) && value.name === classNames[code];
}

import type { NotAPlanError } from './not-a-plan-error.js';
import type { PlanAbortedError } from './plan-aborted-error.js';
import type { PlanAddressError } from './plan-address-error.js';
import type { PlanEncodingError } from './plan-encoding-error.js';
import type { PlanError } from './plan-error.js';
import type { PlanHttpError } from './plan-http-error.js';
import type { PlanNetworkError } from './plan-network-error.js';
import type { PlanNotJsonError } from './plan-not-json-error.js';
import type { PlanTimeoutError } from './plan-timeout-error.js';
import type { PlanTooLargeError } from './plan-too-large-error.js';
import type { PlanVersionError } from './plan-version-error.js';

// By name and not by `instanceof`: an error may come from a frame or a worker, or from a second copy
// of this package on the page.
function isNamed<E extends PlanError>(value: unknown, name: E['name']): value is E {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** Whether the value is any error of this package. */
export function isPlanError(value: unknown): value is PlanError {
  return (
    isPlanAddressError(value) ||
    isPlanNetworkError(value) ||
    isPlanTimeoutError(value) ||
    isPlanHttpError(value) ||
    isPlanTooLargeError(value) ||
    isPlanEncodingError(value) ||
    isPlanNotJsonError(value) ||
    isNotAPlanError(value) ||
    isPlanVersionError(value) ||
    isPlanAbortedError(value)
  );
}

/** Whether the address could not be used. */
export function isPlanAddressError(value: unknown): value is PlanAddressError {
  return isNamed<PlanAddressError>(value, 'PlanAddressError');
}

/** Whether no answer came. */
export function isPlanNetworkError(value: unknown): value is PlanNetworkError {
  return isNamed<PlanNetworkError>(value, 'PlanNetworkError');
}

/** Whether it took too long. */
export function isPlanTimeoutError(value: unknown): value is PlanTimeoutError {
  return isNamed<PlanTimeoutError>(value, 'PlanTimeoutError');
}

/** Whether the server answered with a failure; see its `status`. */
export function isPlanHttpError(value: unknown): value is PlanHttpError {
  return isNamed<PlanHttpError>(value, 'PlanHttpError');
}

/** Whether a size limit was passed. */
export function isPlanTooLargeError(value: unknown): value is PlanTooLargeError {
  return isNamed<PlanTooLargeError>(value, 'PlanTooLargeError');
}

/** Whether the bytes were not UTF-8. */
export function isPlanEncodingError(value: unknown): value is PlanEncodingError {
  return isNamed<PlanEncodingError>(value, 'PlanEncodingError');
}

/** Whether the text was not JSON. */
export function isPlanNotJsonError(value: unknown): value is PlanNotJsonError {
  return isNamed<PlanNotJsonError>(value, 'PlanNotJsonError');
}

/** Whether the JSON was no plan or catalog. */
export function isNotAPlanError(value: unknown): value is NotAPlanError {
  return isNamed<NotAPlanError>(value, 'NotAPlanError');
}

/** Whether the document is of an unknown major version of the format. */
export function isPlanVersionError(value: unknown): value is PlanVersionError {
  return isNamed<PlanVersionError>(value, 'PlanVersionError');
}

/** Whether the asker itself aborted. */
export function isPlanAbortedError(value: unknown): value is PlanAbortedError {
  return isNamed<PlanAbortedError>(value, 'PlanAbortedError');
}

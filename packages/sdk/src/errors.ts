/**
 * One class per cause of failure, and the guards to tell them apart.
 *
 * @module
 */
export { isPlanError, isPlanErrorOf, type PlanErrorOfCode } from './errors/guards.js';
export { NotAPlanError } from './errors/not-a-plan-error.js';
export { PlanAbortedError } from './errors/plan-aborted-error.js';
export { PlanAddressError } from './errors/plan-address-error.js';
export { PlanContentError } from './errors/plan-content-error.js';
export { PlanEncodingError } from './errors/plan-encoding-error.js';
export { PlanError, type PlanErrorCode, type PlanErrorOptions } from './errors/plan-error.js';
export { PlanHttpError } from './errors/plan-http-error.js';
export { PlanNetworkError } from './errors/plan-network-error.js';
export { PlanNotJsonError } from './errors/plan-not-json-error.js';
export { PlanTimeoutError } from './errors/plan-timeout-error.js';
export { PlanTooLargeError } from './errors/plan-too-large-error.js';
export { PlanVersionError } from './errors/plan-version-error.js';

/**
 * Times of figures and actions: fiscal years, order, and spans.
 *
 * @module
 */
export { fiscalYearOf } from './time/fiscal-year.js';
export { fiscalYearStartOf } from './time/fiscal-year-start.js';
export { compareTime, isTimeWithin, spanOf, type TimeSpan } from './time/time-span.js';

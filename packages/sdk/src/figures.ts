/**
 * More to ask of an indicator's figures: groups and districts, totals, values that are not there, and
 * the places where it is printed.
 *
 * @module
 */

// Groups and districts, each with its own baseline, target, direction and unit.
export { breakdownProgressOf, type BreakdownProgress } from './indicator/breakdown-progress.js';
export {
  groupChoicesOf,
  groupTablesOf,
  groupWith,
  type GroupChoice,
  type GroupScope,
  type GroupTable,
} from './indicator/groups.js';
export { indicatorFor } from './indicator/indicator-for.js';
export { totalOf, type Total } from './indicator/total.js';

// Values that are not there.
export {
  missingFigureOf,
  missingPartOf,
  missingReasonOf,
  type FigurePart,
  type MissingFigure,
} from './indicator/missing.js';
export type { MissingReason } from './indicator/missing.messages.js';

// Places where an indicator is printed, and what finds it there.
export {
  indicatorsByCode,
  indicatorsByTitle,
  sharedIndicatorsOf,
} from './indicator/indicators-of.js';
export { placeAt, placesOf, type PrintedPlace } from './indicator/placements.js';

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

// Single figures: changes, the expected path, comparable parts of a series.
export { breakdownsOf, type Breakdown } from './indicator/breakdown.js';
export { breakdownFiguresOf, type BreakdownFigures } from './indicator/breakdown-figures.js';
export { changeOf, type Change, type PrintedChange } from './indicator/change-of.js';
export {
  expectedPath,
  expectedValue,
  type PathPoint,
  type PathSegment,
} from './indicator/expected-path.js';
export {
  comparableIn,
  coverageOf,
  type ComparableOptions,
  type Coverage,
} from './indicator/comparable.js';
export { latestObservation, apartFrom } from './indicator/series.js';
export { toleranceOf } from './indicator/targets.js';

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

import type { Plan } from '@machiplan/schema';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';
import type { SeriesOptions } from './series.js';

/**
 * Options to read the figures of a plan: its fiscal years, its origin and its scales of grades. For every
 * function of an indicator: `progressOf(indicator, { ...figureOptionsOf(plan), group })`.
 */
export function figureOptionsOf(
  plan: Plan,
): Pick<SeriesOptions, 'fiscalYearStart' | 'origin' | 'gradeScales'> {
  const { origin, gradeScales } = plan;
  return { fiscalYearStart: fiscalYearStartOf(plan), origin, gradeScales };
}

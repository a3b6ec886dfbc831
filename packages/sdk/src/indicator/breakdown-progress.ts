import type { Indicator } from '@machiplan/schema';
import { breakdownFiguresOf, type BreakdownFigures } from './breakdown-figures.js';
import { measureOf } from './format-figure.js';
import type { Measure } from './format-value.js';
import { indicatorFor } from './indicator-for.js';
import { progressOf } from './progress-of.js';
import type { Progress, ProgressOptions } from './progress.js';

/** The newest figures of one group, district or both, judged by its own baseline and targets. */
export interface BreakdownProgress extends BreakdownFigures {
  readonly progress: Progress;
  /** Unit, decimals and categories of its values, which may differ from group to group. */
  readonly measure: Measure;
  /** Desired direction; undefined if neither group nor indicator state it. */
  readonly direction: Indicator['direction'];
}

/**
 * Judges every group and district within the requested breakdown, in document order: all of them by
 * default, those of one district with `district`. Each has its own baseline, target, direction and unit;
 * none of them changes the result for the whole.
 */
export function breakdownProgressOf(
  indicator: Indicator,
  options: ProgressOptions = {},
): readonly BreakdownProgress[] {
  return breakdownFiguresOf(indicator, options).map((figures) => {
    const { group, district } = figures;
    return {
      ...figures,
      progress: progressOf(indicator, { ...options, group, district }),
      measure: measureOf(indicator, group),
      direction: indicatorFor(indicator, group).direction,
    };
  });
}

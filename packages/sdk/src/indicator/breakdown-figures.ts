import type { Indicator } from '@machiplan/schema';
import { breakdownsOf, type Breakdown } from './breakdown.js';
import { baselineOf, latestFigure, type Figure, type LatestOptions } from './series.js';
import { finalTarget, targetsOf, type TargetFigure } from './targets.js';

/** The newest figures of one group, district or both. */
export interface BreakdownFigures extends Breakdown {
  /** The newest observation with a value or words. */
  readonly observation: Figure | undefined;
  readonly baseline: Figure | undefined;
  /** The final target, else the last interim one. */
  readonly target: TargetFigure | undefined;
}

/**
 * The figures of every group and district within the requested breakdown, in document order: all of
 * them by default, those of one district with `district`. The figures for everybody and the whole area
 * are not among them.
 */
export function breakdownFiguresOf(
  indicator: Indicator,
  options: LatestOptions = {},
): readonly BreakdownFigures[] {
  return breakdownsOf(indicator)
    .filter((breakdown) => isNarrower(breakdown, options))
    .map((breakdown) => {
      const own = { ...options, ...breakdown };
      const target = finalTarget(indicator, own) ?? targetsOf(indicator, own).at(-1);
      return {
        ...breakdown,
        observation: latestFigure(indicator, own),
        baseline: baselineOf(indicator, own),
        target,
      };
    });
}

function isNarrower({ group, district }: Breakdown, whole: Breakdown): boolean {
  if (whole.group !== undefined && whole.group !== group) return false;
  if (whole.district !== undefined && whole.district !== district) return false;
  return group !== whole.group || district !== whole.district;
}

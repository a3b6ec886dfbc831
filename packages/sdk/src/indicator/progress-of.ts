import type { Indicator, NotPublished } from '@machiplan/schema';
import { notPublishedPart } from '../source/not-published.js';
import { figuresOf } from './figures-of.js';
import type { NoStatusReason, Progress, ProgressFigures, ProgressOptions } from './progress.js';
import { notesOf } from './notes-of.js';
import { seriesOf, type Figure } from './series.js';
import { judge } from './verdict.js';

const partOf: Partial<Record<NoStatusReason, string>> = {
  'no-observation': 'observations',
  'no-target': 'targets',
  'no-baseline': 'baseline',
};

/** Whether what is missing is missing because it is not published. */
function notPublishedOf(
  indicator: Indicator,
  reason: NoStatusReason,
  series: readonly Figure[],
  { baseline }: ProgressFigures,
): NotPublished | undefined {
  const part = partOf[reason];
  if (!part) return undefined;
  const isNamed =
    (part === 'baseline' && baseline?.status === 'not-published') ||
    (part === 'observations' && series.some(({ status }) => status === 'not-published'));
  return notPublishedPart(indicator, part) ?? (isNamed ? { part } : undefined);
}

/**
 * How an indicator stands: its newest observation against its target and against the line that leads
 * there. Never guesses: where figures are missing or do not compare, there is no status but the reason.
 *
 * - **Status** by the rules in `docs/progress-rules.md`. Against the final target: `achieved`. Else
 *   against even change from the baseline through the interim targets: `on-track`, `behind`, or
 *   `moving-away` when worse than the baseline. To maintain: `kept` or `not-kept`.
 * - **Figures** in the indicator's own unit; `share` is 1 at the target and may be below 0 or above 1.
 * - **Precision**: differences finer than the most digits any figure used is published with are none.
 * - **Missing**: the figure is undefined, never zero. Zero and negative values are values.
 * - **Errors**: none; what cannot be read is treated as missing.
 *
 * Source: these rules are this project's own definition, written down in `docs/progress-rules.md`. A
 * plan that publishes an evaluation of its own is shown by its `evaluations`, never recomputed.
 */
export function progressOf(indicator: Indicator, options: ProgressOptions = {}): Progress {
  const series = seriesOf(indicator, options);
  const { figures, decimals } = figuresOf(indicator, series, options);
  const notes = notesOf(indicator, series, figures, options);
  const verdict = judge({ indicator, series, figures, decimals });
  if (verdict.status !== undefined) return { ...figures, ...verdict, notes };
  const notPublished = notPublishedOf(indicator, verdict.reason, series, figures);
  const reason = notPublished ? 'not-published' : verdict.reason;
  return { ...figures, status: undefined, reason, notPublished, notes };
}

import type { Indicator, NotPublished } from '@machiplan/schema';
import { notPublishedPart } from '../source/not-published.js';
import { breakdownFiguresOf } from './breakdown-figures.js';
import { figuresOf } from './figures-of.js';
import type { NoStatusReason, Progress, ProgressFigures, ProgressOptions } from './progress.js';
import { notesOf } from './notes-of.js';
import { seriesOf, type Figure } from './series.js';
import { judge } from './verdict.js';

const partsOfReason: Partial<Record<NoStatusReason, 'observations' | 'targets' | 'baseline'>> = {
  'no-observation': 'observations',
  'no-target': 'targets',
  'no-baseline': 'baseline',
};

/** The statement that a missing part is not published, if there is one. */
function notPublishedOf(
  indicator: Indicator,
  reason: NoStatusReason,
  series: readonly Figure[],
  { baseline }: ProgressFigures,
): NotPublished | undefined {
  const part = partsOfReason[reason];
  if (!part) return undefined;
  const isNamed =
    (part === 'baseline' && baseline?.status === 'not-published') ||
    (part === 'observations' && series.some(({ status }) => status === 'not-published'));
  return notPublishedPart(indicator, part) ?? (isNamed ? { part } : undefined);
}

/** The reason that a part is missing for the whole, although groups or districts have it. */
function narrowerReason(
  indicator: Indicator,
  reason: NoStatusReason,
  options: ProgressOptions,
): 'by-group' | 'by-district' | undefined {
  const part = partsOfReason[reason];
  if (!part) return undefined;
  const found = breakdownFiguresOf(indicator, options).find((figures) =>
    part === 'observations'
      ? figures.observation
      : part === 'targets'
        ? figures.target
        : figures.baseline,
  );
  if (!found) return undefined;
  return found.group === options.group ? 'by-district' : 'by-group';
}

/** Catches a call with a plan, or with the arguments in the wrong order, from JavaScript. */
function assertIndicator(indicator: unknown): void {
  const isIndicator =
    typeof indicator === 'object' &&
    indicator !== null &&
    'title' in indicator &&
    !('planJson' in indicator);
  if (isIndicator) return;
  throw new TypeError(
    'progressOf(indicator, options) takes an indicator of the plan first, e.g. one of indicatorsOf(plan, nodeId).',
  );
}

/**
 * Judges an indicator: compares its newest observation with its target and with the expected path to it.
 * Never guesses: if figures are missing or not comparable, there is a reason instead of a status.
 *
 * - **Status** by the rules in `docs/progress-rules.md`. Against the final target: `achieved`. Else
 *   against even change from the baseline through the interim targets: `on-track`, `behind`, or
 *   `moving-away` when worse than the baseline. To maintain: `kept` or `not-kept`.
 * - **Figures** in the indicator's own unit; `share` is 1 at the target and may be below 0 or above 1.
 * - **Precision**: differences below the finest digit that any figure used is published with do not count.
 * - **Missing**: the figure is undefined, never zero. Zero and negative values are values.
 * - **Errors**: a `TypeError` if the first argument is not an indicator. Invalid data counts as missing.
 *
 * Source: the rules are this project's own definition, see `docs/progress-rules.md`. The publisher's own
 * judgement takes precedence: see `publishedGradesOf`.
 */
export function progressOf(indicator: Indicator, options: ProgressOptions = {}): Progress {
  assertIndicator(indicator);
  const series = seriesOf(indicator, options);
  const { figures, decimals } = figuresOf(indicator, series, options);
  const notes = notesOf(indicator, series, figures, options);
  const verdict = judge({ indicator, series, figures, decimals });
  if (verdict.status !== undefined) return { ...figures, ...verdict, notes };
  const notPublished = notPublishedOf(indicator, verdict.reason, series, figures);
  const reason = notPublished
    ? 'not-published'
    : (narrowerReason(indicator, verdict.reason, options) ?? verdict.reason);
  // The reason says it already.
  const others = notes.filter((note) => note !== reason);
  return { ...figures, status: undefined, reason, notPublished, notes: others };
}

import type { Indicator, NotPublished } from '@machiplan/schema';
import { breakdownFiguresOf } from './breakdown-figures.js';
import { figuresOf } from './figures-of.js';
import { judgeGrades, type GradeResult } from './grade-verdict.js';
import { indicatorFor } from './indicator-for.js';
import { missingPartOf } from './missing.js';
import type { NoStatusReason, Progress, ProgressFigures, ProgressOptions } from './progress.js';
import { notesOf } from './notes-of.js';
import { seriesOf } from './series.js';
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
  options: ProgressOptions,
): NotPublished | undefined {
  const part = partsOfReason[reason];
  return part && missingPartOf(indicator, part, options);
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

/** Grades have no distances: what is computed with numbers is undefined. */
function figuresOfGrades({ latest, baseline, target }: GradeResult): ProgressFigures {
  return {
    latest,
    baseline,
    target,
    observation: undefined,
    aim: undefined,
    share: undefined,
    expected: undefined,
    difference: undefined,
    remaining: undefined,
    change: undefined,
    segment: undefined,
    partYear: undefined,
  };
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
 * - **Groups**: with `group`, the group's own unit, decimals and direction count.
 * - **Grades**: judged by their order, if `gradeScales` are given.
 * - **Part years**: `partYear` has a result of its own, and the status for whole years stays the same.
 * - **Precision**: differences below the finest digit that any figure used is published with do not count.
 * - **Missing**: the figure is undefined, never zero. Zero and negative values are values.
 * - **Errors**: a `TypeError` if the first argument is not an indicator. Invalid data counts as missing.
 *
 * Source: the rules are this project's own definition, see `docs/progress-rules.md`. The publisher's own
 * judgement takes precedence: see `publishedGradesOf`.
 */
export function progressOf(given: Indicator, options: ProgressOptions = {}): Progress {
  assertIndicator(given);
  const indicator = indicatorFor(given, options.group);
  const series = seriesOf(indicator, options);
  const numbers = figuresOf(indicator, series, options);
  const grades = judgeGrades(indicator, options);
  const figures = grades ? figuresOfGrades(grades) : numbers.figures;
  const notes = notesOf(indicator, series, figures, options);
  const verdict =
    grades?.verdict ?? judge({ indicator, series, figures, decimals: numbers.decimals });
  if (verdict.status !== undefined) return { ...figures, ...verdict, notes };
  const notPublished = notPublishedOf(indicator, verdict.reason, options);
  const reason = notPublished
    ? 'not-published'
    : (narrowerReason(indicator, verdict.reason, options) ?? verdict.reason);
  // The reason says it already.
  const others = notes.filter((note) => note !== reason);
  return { ...figures, status: undefined, reason, notPublished, notes: others };
}

import type { Indicator } from '@machiplan/schema';
import { parseTime } from '../time/parse-time.js';
import type { ProgressFigures, ProgressOptions, ProgressNote } from './progress.js';
import { apartFrom, type Figure } from './series.js';
import { ageOf, hasBegunBy } from './time-axis.js';
import { isWithinUncertainty } from './verdict.js';

function isMixed({ observation, segment }: ProgressFigures): boolean {
  if (!observation || !segment) return false;
  const kinds = [observation, segment.from, segment.to].map(({ time }) => {
    const kind = parseTime(time)?.kind;
    return kind === 'month' ? 'date' : kind;
  });
  return new Set(kinds).size > 1;
}

function isNewerUnpublished(
  { observation }: ProgressFigures,
  series: readonly Figure[],
  { asOf, fiscalYearStart }: ProgressOptions,
): boolean {
  return series.some(
    ({ status, value, position, time }) =>
      status === 'not-published' &&
      value === undefined &&
      observation !== undefined &&
      position > observation.position &&
      hasBegunBy(time, asOf, fiscalYearStart),
  );
}

function isNewerApart(
  indicator: Indicator,
  { observation, partYear }: ProgressFigures,
  options: ProgressOptions,
): boolean {
  return apartFrom(indicator, options).some(
    ({ value, position, time, record }) =>
      value !== undefined &&
      record !== partYear?.observation.record &&
      position > (observation?.position ?? -Infinity) &&
      hasBegunBy(time, options.asOf, options.fiscalYearStart),
  );
}

function isStale(
  { frequency }: Indicator,
  { observation }: ProgressFigures,
  { asOf, fiscalYearStart }: ProgressOptions,
): boolean {
  const age = observation && ageOf(observation.time, asOf, fiscalYearStart);
  return age !== undefined && frequency !== undefined && age > frequency;
}

function isInexact(figure: ProgressFigures['observation' | 'baseline' | 'target']): boolean {
  if (!figure) return false;
  // The bound of a target is exact: 60% or more is reached at 60%.
  return figure.approximate || (figure.part !== 'targets' && figure.bound !== undefined);
}

/** The notes to show beside the status, in the order of `ProgressNote`. */
export function notesOf(
  indicator: Indicator,
  series: readonly Figure[],
  figures: ProgressFigures,
  options: ProgressOptions,
): readonly ProgressNote[] {
  const { latest, observation, baseline, target, share, remaining } = figures;
  const origins = [observation ?? latest, baseline, target].map((figure) => figure?.origin);
  const { direction } = indicator;
  const tests: readonly (readonly [ProgressNote, boolean])[] = [
    ['sample', origins.includes('sample')],
    ['derived', origins.includes('derived')],
    ['editorial', origins.includes('editorial')],
    ['provisional', observation?.status === 'provisional'],
    ['estimate', observation?.status === 'estimate'],
    ['forecast', observation?.status === 'forecast'],
    ['baseline-not-final', baseline?.value !== undefined && baseline.status !== 'final'],
    ['approximate', [observation, baseline, target].some(isInexact)],
    ['newer-not-published', isNewerUnpublished(figures, series, options)],
    ['newer-not-comparable', isNewerApart(indicator, figures, options)],
    ['stale', isStale(indicator, figures, options)],
    [
      'due',
      observation !== undefined &&
        direction !== 'maintain' &&
        target?.position !== undefined &&
        observation.position >= target.position,
    ],
    ['interim-only', direction !== 'maintain' && target?.kind === 'interim'],
    ['overshot', direction === 'reach' && share !== undefined && share > 1 && remaining !== 0],
    ['survey', indicator.survey === true && observation !== undefined],
    ['within-uncertainty', isWithinUncertainty(figures, figures.expected)],
    ['mixed-times', isMixed(figures)],
  ];
  return tests.filter(([, applies]) => applies).map(([note]) => note);
}

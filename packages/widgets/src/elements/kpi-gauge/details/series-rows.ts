import type { Plan, SourceReference, Target } from '@machiplan/schema';
import {
  baselineOf,
  type Figure,
  seriesOf,
  sourcesOf,
  type TargetFigure,
  targetsOf,
} from '@machiplan/sdk';
import { apartFrom, missingFigureOf } from '@machiplan/sdk/figures';
import { formatFigure, formatTime, labelFor, missingText, targetText } from '@machiplan/sdk/format';
import { axisPeriodOf, messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { notesWriter } from './series-notes.js';

/** A row of the table with the data of the chart. */
export interface SeriesRow {
  /** The time in words, as printed where the document says so. */
  readonly time: string;
  /** The time as the plan writes it (`FY2024`), for selecting and for files. */
  readonly timePoint: string | undefined;
  readonly kind: string;
  /** Column of the row in a file. */
  readonly column: 'value' | 'baseline' | 'target' | 'interimTarget';
  /** The figure as the source states it; without one, where it stands or why there is none. */
  readonly value: string;
  /** Address of the place where a missing figure stands. */
  readonly href: string | undefined;
  /** The plain number, for files; undefined without one. */
  readonly number: number | undefined;
  readonly notes: readonly string[];
  /** The sources of this very figure and of its printed change. */
  readonly source: readonly SourceReference[];
}

/** Observations, baseline and targets as rows, oldest first, those without a time last. */
export function seriesRows(plan: Plan, gauge: GaugeModel): readonly SeriesRow[] {
  const { indicator, options, format } = gauge;
  const { language, era, notation } = format;
  const kinds = messagesIn(gaugeFiguresMessages, language);
  const settings = { languages: language, notation, plan };
  const notes = notesWriter(plan, gauge);
  const timeText = ({ timeText: printed, time }: Pick<Target, 'time' | 'timeText'>) =>
    labelFor(printed, language, plan) ||
    (time === undefined ? '' : formatTime(time, language, { era }));

  const ofFigure = (figure: Figure, column: 'value' | 'baseline'): Placed => {
    const { record, value, position } = figure;
    const text = formatFigure(figure, indicator, settings);
    return {
      position,
      row: {
        time: timeText(record),
        timePoint: figure.time,
        kind: kinds[column],
        column,
        value: text,
        href: record.href,
        number: value,
        notes: notes.ofFigure(figure, text),
        source: [...sourcesOf(record), ...sourcesOf(record.change ?? {})],
      },
    };
  };
  const ofTarget = (target: TargetFigure): Placed => {
    const { record, low, high, position = Infinity } = target;
    const column = target.kind === 'interim' ? 'interimTarget' : 'target';
    const text = targetText(target, indicator, settings);
    return {
      position,
      row: {
        time: timeText(record),
        timePoint: target.time,
        kind: kinds[column],
        column,
        value: text,
        href: record.href,
        number: low === high ? low : undefined,
        notes: notes.ofTarget(target, text),
        source: sourcesOf(record),
      },
    };
  };
  const ofMissing = (record: Target): Placed => {
    const { time, href } = record;
    const period = time === undefined ? undefined : axisPeriodOf(time, options.fiscalYearStart);
    const column = record.kind === 'interim' ? 'interimTarget' : 'target';
    return {
      position: period?.end ?? Infinity,
      row: {
        time: timeText(record),
        timePoint: time,
        kind: kinds[column],
        column,
        value: missingText(missingFigureOf(record) ?? {}, language, plan),
        href,
        number: undefined,
        notes: notes.ofMissing(record),
        source: sourcesOf(record),
      },
    };
  };

  const baseline = baselineOf(indicator, options);
  const targets = targetsOf(indicator, options);
  const stated = new Set(targets.map(({ record }) => record));
  const { group, district } = options;
  const missing = (indicator.targets ?? []).filter(
    (each) =>
      each.group === group &&
      each.district === district &&
      !stated.has(each) &&
      missingFigureOf(each) !== undefined,
  );
  const placed: readonly Placed[] = [
    ...(baseline ? [ofFigure(baseline, 'baseline')] : []),
    ...seriesOf(indicator, options).map((figure) => ofFigure(figure, 'value')),
    ...apartFrom(indicator, options).map((figure) => ofFigure(figure, 'value')),
    ...targets.map(ofTarget),
    ...missing.map(ofMissing),
  ];
  return [...placed].sort((a, b) => a.position - b.position || 0).map(({ row }) => row);
}

interface Placed {
  readonly position: number;
  readonly row: SeriesRow;
}

/** Times with an observation, newest first. */
export function observedTimes(gauge: GaugeModel): readonly string[] {
  return seriesOf(gauge.indicator, gauge.options)
    .filter(
      ({ value, status, time }) =>
        value !== undefined && status !== 'forecast' && axisPeriodOf(time) !== undefined,
    )
    .map(({ time }) => time)
    .reverse();
}

import type { Origin, Plan, SourceReferences } from '@machiplan/schema';
import {
  apartFrom,
  baselineOf,
  coverageOf,
  type Figure,
  seriesOf,
  targetsOf,
} from '@machiplan/sdk';
import { formatTime, formatValue, labelFor, targetText } from '@machiplan/sdk/format';
import { axisPeriodOf, messagesIn } from '@machiplan/sdk/internal';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';

/** A row of the table with the data of the chart. */
export interface SeriesRow {
  readonly time: string;
  /** The time as the plan writes it (`FY2024`), for selecting and for files. */
  readonly timePoint: string | undefined;
  readonly kind: string;
  /** Column of the row in a file. */
  readonly column: 'value' | 'baseline' | 'target' | 'interimTarget';
  readonly value: string;
  /** The plain number, for files; undefined without one. */
  readonly number: number | undefined;
  readonly note: string;
  readonly source: SourceReferences | undefined;
  readonly isObservation: boolean;
}

/** Observations, baseline and targets as rows, oldest first, those without a time last. */
export function seriesRows(plan: Plan, gauge: GaugeModel): readonly SeriesRow[] {
  const { indicator, options, format } = gauge;
  const { language, era, notation } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const kinds = messagesIn(gaugeFiguresMessages, language);
  const timeText = (time: string | undefined) =>
    time === undefined ? '' : formatTime(time, language, { era });
  const valueText = (value: number | undefined) =>
    formatValue(value, indicator, { languages: language, notation });
  const originText = (origin: Origin | undefined) =>
    origin && origin !== 'published' ? messages[origin] : '';

  const ofFigure = (
    figure: Figure,
    column: 'value' | 'baseline',
    isObservation: boolean,
  ): Placed => {
    const kind = kinds[column];
    const { record, status, value } = figure;
    const { lower, upper, respondents, notes = [] } = record;
    const isUnpublished = value === undefined && status === 'not-published';
    const coverage = coverageOf(record, options.fiscalYearStart);
    const notePieces = [
      coverage === 'whole' ? '' : messages.coverage[coverage],
      record.aggregation ? messages.aggregation[record.aggregation] : '',
      status === 'final' || isUnpublished ? '' : messages.certainty[status],
      figure.break ? messages.break : '',
      lower === undefined || upper === undefined
        ? ''
        : messages.uncertainty(valueText(lower), valueText(upper)),
      respondents === undefined
        ? ''
        : messages.respondents(formatValue(respondents, {}, { languages: language })),
      originText(figure.origin),
      ...notes.map((note) => labelFor(note, language, plan)),
    ];
    return {
      position: figure.position,
      row: {
        time: record.timeText ? labelFor(record.timeText, language, plan) : timeText(figure.time),
        timePoint: figure.time,
        kind,
        column,
        value: isUnpublished ? messages.certainty['not-published'] : valueText(value),
        number: value,
        note: notePieces.filter(Boolean).join(kinds.join),
        source: record.source,
        isObservation,
      },
    };
  };

  const baseline = baselineOf(indicator, options);
  const placed: Placed[] = [
    ...(baseline ? [ofFigure(baseline, 'baseline', false)] : []),
    ...seriesOf(indicator, options).map((figure) => ofFigure(figure, 'value', true)),
    ...apartFrom(indicator, options).map((figure) => ofFigure(figure, 'value', false)),
    ...targetsOf(indicator, options).map((target): Placed => {
      const notes = (target.record.notes ?? []).map((note) => labelFor(note, language, plan));
      return {
        position: target.position ?? Infinity,
        row: {
          time: timeText(target.time),
          timePoint: target.time,
          kind: target.kind === 'interim' ? kinds.interimTarget : kinds.target,
          column: target.kind === 'interim' ? 'interimTarget' : 'target',
          value: targetText(target, indicator, { languages: language, notation }),
          number: target.low === target.high ? target.low : undefined,
          note: [originText(target.origin), ...notes].filter(Boolean).join(kinds.join),
          source: target.record.source,
          isObservation: false,
        },
      };
    }),
  ];
  return placed.sort((a, b) => a.position - b.position || 0).map(({ row }) => row);
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

import type { Erratum, LocalizedText, Observation, Origin, Plan, Target } from '@machiplan/schema';
import type { Figure, TargetFigure } from '@machiplan/sdk';
import { coverageOf, missingReasonOf } from '@machiplan/sdk/figures';
import { formatChange, formatTime, formatValue, labelFor, measureOf } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { aboutMessages } from './about.messages.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';

/** Writes what is to be known of the figures of a gauge: one function for each kind of figure. */
export interface NotesWriter {
  readonly ofFigure: (figure: Figure, shown: string) => readonly string[];
  readonly ofTarget: (target: TargetFigure, shown: string) => readonly string[];
  readonly ofMissing: (target: Target) => readonly string[];
}

/** Properties that records of values and targets share. */
type FigureRecord = (Observation | Target) & { readonly errata?: readonly Erratum[] };

/** Returns the writer of notes for a gauge. `shown` is the text of the figure, which no note repeats. */
export function notesWriter(plan: Plan, { indicator, options, format }: GaugeModel): NotesWriter {
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const { erratum } = messagesIn(aboutMessages, language);
  const label = (text: LocalizedText | undefined) => labelFor(text, language, plan);
  const timeText = (time: string) => formatTime(time, language, { era });
  const valueText = (value: number) => formatValue(value, indicator, { languages: language });
  const originText = (origin: Origin | undefined) =>
    origin && origin !== 'published' ? messages[origin] : '';

  const common = (record: FigureRecord, shown: string) => {
    const coverage = coverageOf(record, options.fiscalYearStart);
    return [
      coverage === 'whole' ? '' : messages.coverage[coverage],
      record.aggregation ? messages.aggregation[record.aggregation] : '',
      isOther(label(record.text), shown) ? label(record.text) : '',
      isOther(record.printed, shown) ? messages.printed(record.printed!) : '',
    ];
  };
  const remarks = ({ errata = [], notes = [] }: FigureRecord) => [
    ...errata.map(({ printed, corrected, note }) =>
      printed && corrected ? erratum(printed, corrected) : label(note),
    ),
    ...notes.map(label),
  ];
  const changeText = ({ change, group }: Observation): readonly string[] => {
    if (!change) return [];
    const { from, difference, percent, approximate, printed, note } = change;
    const signed = { languages: language, sign: 'always', approximate } as const;
    const amounts = [
      difference === undefined ? '' : formatChange(difference, measureOf(indicator, group), signed),
      percent === undefined ? '' : formatValue(percent, { unit: '%' }, signed),
      printed === undefined ? '' : messages.printed(printed),
    ].filter(Boolean);
    const since = from === undefined ? '' : timeText(from);
    return [messages.change(since, amounts), label(note)];
  };

  return {
    ofFigure: ({ record, status, break: isBreak, origin }, shown) => {
      const { lower, upper, respondents, asOf } = record;
      const isCertain = status === 'final' || missingReasonOf(status) !== undefined;
      return [
        asOf === undefined ? '' : messages.asOfDay(timeText(asOf)),
        ...common(record, shown),
        isCertain ? '' : messages.certainty[status],
        isBreak ? messages.break : '',
        lower === undefined || upper === undefined
          ? ''
          : messages.uncertainty(valueText(lower), valueText(upper)),
        respondents === undefined
          ? ''
          : messages.respondents(formatValue(respondents, {}, { languages: language })),
        ...changeText(record),
        originText(origin),
        ...remarks(record),
      ].filter(Boolean);
    },
    ofTarget: ({ record, origin }, shown) =>
      [...common(record, shown), originText(origin), ...remarks(record)].filter(Boolean),
    ofMissing: (record) => [...common(record, ''), ...remarks(record)].filter(Boolean),
  };
}

function isOther(text: string | undefined, shown: string): boolean {
  return Boolean(text) && text !== shown;
}

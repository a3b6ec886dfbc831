import type { Plan } from '@machiplan/schema';
import { publishedGradesOf, type PartYear, type PublishedGrade } from '@machiplan/sdk';
import { apartFrom, breakdownFiguresOf, coverageOf } from '@machiplan/sdk/figures';
import { compareTime } from '@machiplan/sdk/time';
import {
  breakdownLabel,
  formatFigure,
  formatTime,
  gradeText,
  labelFor,
  statusLabel,
} from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { shownFigure } from '../gauge-figures.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeRemarksMessages } from './gauge-remarks.messages.js';

/** The newest figure of a group or district, where there is none for the whole. */
export interface GaugePart {
  readonly name: string;
  readonly value: string;
  readonly time: string;
}

/** The newest figures of the groups or districts; empty where there is a figure for the whole. */
export function partsIn(plan: Plan, gauge: GaugeModel): readonly GaugePart[] {
  const { indicator, progress, options, format } = gauge;
  const isByPart =
    progress.status === undefined &&
    (progress.reason === 'by-group' || progress.reason === 'by-district');
  if (!isByPart || shownFigure({ ...gauge, plan })) return [];
  const { language, notation, era } = format;
  return breakdownFiguresOf(indicator, options).flatMap((figures) => {
    const { observation } = figures;
    if (!observation) return [];
    return {
      name: breakdownLabel(plan, indicator, figures, language),
      value: formatFigure(observation, indicator, { languages: language, notation, plan }),
      time: formatTime(observation.time, language, { era }),
    };
  });
}

/** The value in words; without one, where it is published or why there is none. */
export function valueWords(plan: Plan, { figure, progress, format }: GaugeModel): string {
  if (figure.time) return figure.number + figure.unit;
  const elsewhere = progress.status === undefined && progress.notPublished?.availableAt;
  if (!elsewhere) return figure.number;
  const messages = messagesIn(gaugeRemarksMessages, format.language);
  return messages.elsewhere(labelFor(elsewhere, format.language, plan));
}

/**
 * The status in words; with a value but no status, the part that is missing. A statement with its own
 * note, such as "no baseline, because the way of counting changed", is not called "not published".
 */
export function statusWords({ progress, label, isOutdated, figure, format }: GaugeModel): string {
  const { language } = format;
  const messages = messagesIn(gaugeRemarksMessages, language);
  if (progress.status !== undefined) {
    return isOutdated ? messages.then(label, figure.time) : label;
  }
  const { notPublished } = progress;
  const part = progress.observation && notPublished?.part;
  if (part !== 'targets' && part !== 'baseline') return label;
  const { target, baseline } = messagesIn(gaugeFiguresMessages, language);
  const name = part === 'targets' ? target : baseline;
  if (notPublished?.availableAt) return messages.partElsewhere(name);
  return notPublished?.note ? messages.partMissing(name) : messages.partNotPublished(name);
}

/** The publisher's newest grade of an indicator; undefined without one, and for its parts. */
export function newestGrade(
  plan: Plan,
  { indicator, scope }: GaugeModel,
): PublishedGrade | undefined {
  if (scope.group !== undefined || scope.district !== undefined) return undefined;
  return publishedGradesOf(plan, { indicator: indicator.id })[0];
}

/** The same as text; empty without one. */
export function gradeWords(plan: Plan, gauge: GaugeModel): string {
  const { language, era } = gauge.format;
  const grade = newestGrade(plan, gauge);
  return grade ? gradeText(plan, grade, language, { era }) : '';
}

/** A value that is newer than the one judged, but within a year or of another kind than the target. */
export interface ApartWords {
  /** Kind, value and time. */
  readonly value: string;
  /** Its own status, where the indicator declares how to judge it; else undefined. */
  readonly status: NonNullable<PartYear['status']> | undefined;
  /** The status with the value expected by then, or that it is not compared. */
  readonly judgement: string;
}

/** The newest value that stands apart from the series; undefined without one newer than that shown. */
export function apartWords(plan: Plan, gauge: GaugeModel): ApartWords | undefined {
  const { indicator, progress, options, format } = gauge;
  const { partYear } = progress;
  const newer = apartFrom(indicator, options).findLast(
    ({ value, position, time }) =>
      value !== undefined &&
      position > (progress.observation?.position ?? -Infinity) &&
      (options.asOf === undefined || compareTime(time, options.asOf, options.fiscalYearStart) <= 0),
  );
  const figure = partYear?.observation ?? newer;
  if (!figure) return undefined;
  const { language, notation, era } = format;
  const messages = messagesIn(gaugeRemarksMessages, language);
  const settings = { languages: language, notation, plan };
  const time =
    labelFor(figure.record.timeText, language, plan) || formatTime(figure.time, language, { era });
  const kind = messages.apart[coverageOf(figure.record, options.fiscalYearStart)];
  const value = messages.apartValue(kind, time, formatFigure(figure, indicator, settings));
  const { status, expected } = partYear ?? {};
  if (status === undefined || expected === undefined)
    return { value, status: undefined, judgement: messages.notCompared };
  const expectedText = formatFigure({ value: expected, record: {} }, indicator, settings);
  const judgement = messages.apartStatus(statusLabel(status, language), expectedText);
  return { value, status, judgement };
}

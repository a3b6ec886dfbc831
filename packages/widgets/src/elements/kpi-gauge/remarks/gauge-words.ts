import type { Plan } from '@machiplan/schema';
import { breakdownFiguresOf, publishedGradesOf } from '@machiplan/sdk';
import {
  breakdownLabel,
  formatFigure,
  formatTime,
  gradeText,
  labelFor,
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

/** The publisher's newest grade of an indicator as text; empty without one, and for its parts. */
export function gradeWords(plan: Plan, { indicator, scope, format }: GaugeModel): string {
  if (scope.group !== undefined || scope.district !== undefined) return '';
  const [grade] = publishedGradesOf(plan, { indicator: indicator.id });
  return grade ? gradeText(plan, grade, format.language, { era: format.era }) : '';
}

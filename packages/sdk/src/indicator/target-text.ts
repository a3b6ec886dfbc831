import type { Indicator } from '@machiplan/schema';
import { formatFigure, measureOf, type FigureFormat } from './format-figure.js';
import { formatValue, withQualifiers } from './format-value.js';
import { isNumeric, type TargetFigure } from './targets.js';
import { defineMessages, messagesIn } from '../text/messages.js';

export interface TargetMessages {
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly between: (low: string, high: string) => string;
}

export const targetMessages = defineMessages<TargetMessages>('target', {
  ja: {
    atLeast: (low) => `${low}以上`,
    atMost: (high) => `${high}以下`,
    between: (low, high) => `${low}以上${high}以下`,
  },
  en: {
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    between: (low, high) => `${low} to ${high}`,
  },
  'ja-x-easy': {
    atLeast: (low) => `${low}か、それより 多い`,
    atMost: (high) => `${high}か、それより 少ない`,
    between: (low, high) => `${low}から ${high}まで`,
  },
});

/** Formats a target: 75%, 約60%, 60%以上, 60%以上70%以下, the title of a grade, or the plan's own words. */
export function targetText(
  target: TargetFigure,
  indicator: Indicator,
  format: FigureFormat = {},
): string {
  const { low, high, bound, approximate, record } = target;
  if (!isNumeric(target)) return formatFigure(target, indicator, format);
  if (bound ?? low === high)
    return formatFigure({ ...target, value: low ?? high }, indicator, format);
  const { languages } = format;
  const messages = messagesIn(targetMessages, languages);
  const measure = measureOf(indicator, record.group);
  const decimals = record.decimals ?? measure.decimals;
  const value = (figure: number) => formatValue(figure, { ...measure, decimals }, format);
  const text =
    high === undefined
      ? messages.atLeast(value(low!))
      : low === undefined
        ? messages.atMost(value(high))
        : messages.between(value(low), value(high));
  return withQualifiers(text, { approximate, languages });
}

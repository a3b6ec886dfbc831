import type { Indicator } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { formatValue, type ValueFormat } from './format-value.js';
import type { TargetFigure } from './targets.js';
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

/** What a target asks for: 75%, 60%以上, 60%以上70%以下, or the plan's own words. */
export function targetText(
  { low, high, text }: TargetFigure,
  indicator: Indicator,
  format: ValueFormat = {},
): string {
  const words = messagesIn(targetMessages, format.languages);
  const value = (figure: number) => formatValue(figure, indicator, format);
  if (low === undefined && high === undefined) return labelFor(text, format.languages ?? 'ja');
  if (high === undefined) return words.atLeast(value(low!));
  if (low === undefined) return words.atMost(value(high));
  return low === high ? value(low) : words.between(value(low), value(high));
}

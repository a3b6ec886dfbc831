import type { Indicator, LocalizedText, Observation } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { isFigure, withoutNoise } from './decimals.js';
import { formatNumber, type NumberFormat } from './format-number.js';
import {
  defineMessages,
  firstOf,
  isJapanese,
  messagesIn,
  type Languages,
} from '../text/messages.js';

/** The properties of an indicator that its values are formatted by. */
export type Measure = Partial<Pick<Indicator, 'unit' | 'decimals' | 'categories'>>;

/** Side of a number that a value lies on: 以上, 以下, 超, 未満. */
export type Bound = NonNullable<Observation['bound']>;

export interface ValueFormat extends NumberFormat {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Marks the value as approximate: 約490,000世帯, about 490,000 households. Default false. */
  readonly approximate?: boolean | undefined;
  /** Marks the value as a bound: 60%以上, at least 60%. */
  readonly bound?: Bound | undefined;
  /** Power of ten that Japanese writes as a unit of the number: 4 for 41万世帯. Other languages write it out. */
  readonly multiplier?: number | undefined;
}

export interface ValueMessages {
  readonly noData: string;
  readonly approximate: (value: string) => string;
  readonly bound: Readonly<Record<Bound, (value: string) => string>>;
}

export const valueMessages = defineMessages<ValueMessages>('value', {
  ja: {
    noData: 'データなし',
    approximate: (value) => `約${value}`,
    bound: {
      'at-least': (value) => `${value}以上`,
      'at-most': (value) => `${value}以下`,
      'more-than': (value) => `${value}超`,
      'less-than': (value) => `${value}未満`,
    },
  },
  en: {
    noData: 'no data',
    approximate: (value) => `about ${value}`,
    bound: {
      'at-least': (value) => `at least ${value}`,
      'at-most': (value) => `at most ${value}`,
      'more-than': (value) => `more than ${value}`,
      'less-than': (value) => `less than ${value}`,
    },
  },
  'ja-x-easy': {
    noData: 'データが ありません',
    approximate: (value) => `だいたい ${value}`,
    bound: {
      'at-least': (value) => `${value}か、それより 多い`,
      'at-most': (value) => `${value}か、それより 少ない`,
      'more-than': (value) => `${value}より 多い`,
      'less-than': (value) => `${value}より 少ない`,
    },
  },
});

/** Tells whether values are percentages, so that changes between them are points. */
export function isPercent(unit: LocalizedText | undefined): boolean {
  const texts = typeof unit === 'string' ? [unit] : Object.values(unit ?? {});
  return texts.some((text) => text.normalize('NFKC').trim() === '%');
}

/** Joins number and unit as the language does: 10km and 49世帯, but 10 km in English; % always closed up. */
export function withUnit(number: string, unit: string, language: string): string {
  const isApart = !isJapanese(language) && /^\p{Script=Latin}/u.test(unit);
  return isApart ? `${number}\u00a0${unit}` : number + unit;
}

/** Adds bound and approximation to a formatted value: 約60%以上, about at least 60%. */
export function withQualifiers(
  text: string,
  { approximate = false, bound, languages = 'ja' }: ValueFormat,
): string {
  const messages = messagesIn(valueMessages, languages);
  const bounded = bound ? messages.bound[bound](text) : text;
  return approximate ? messages.approximate(bounded) : bounded;
}

/** Powers of ten with a name of their own in Japanese. */
const japanesePowers: Readonly<Record<number, string>> = {
  3: '千',
  4: '万',
  6: '百万',
  8: '億',
  12: '兆',
};

function numberText(
  value: number,
  decimals: number | undefined,
  language: string,
  { multiplier = 0, ...format }: ValueFormat,
): string {
  const power = isJapanese(language) ? japanesePowers[multiplier] : undefined;
  if (power === undefined) return formatNumber(value, decimals, language, format);
  const number = withoutNoise(value / 10 ** multiplier);
  return formatNumber(number, undefined, language, { sign: format.sign }) + power;
}

/**
 * Formats a value with its unit: 51.7%, 490,000世帯, 49万世帯, 490,000 households. Digits after the point
 * as the indicator states, else as many as the number has. For an indicator with categories, the name of
 * the category. Without a usable number (undefined, null, NaN, infinite, beyond 10¹⁵): データなし /
 * no data. For a figure of an indicator use `formatFigure`, which also knows words, grades and 約.
 *
 * @param value In the indicator's own unit.
 */
export function formatValue(
  value: number | null | undefined,
  { unit, decimals, categories }: Measure = {},
  format: ValueFormat = {},
): string {
  const { languages = 'ja' } = format;
  if (!isFigure(value)) return messagesIn(valueMessages, languages).noData;
  const category = categories?.find((each) => each.value === value);
  if (category) return labelFor(category.title, languages);
  const language = firstOf(languages);
  const number = numberText(value, decimals, language, format);
  return withQualifiers(withUnit(number, labelFor(unit, languages), language), format);
}

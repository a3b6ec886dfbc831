import type { Indicator, LocalizedText } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { isFigure } from './decimals.js';
import { formatNumber, type NumberFormat } from './format-number.js';
import {
  defineMessages,
  firstOf,
  isJapanese,
  messagesIn,
  type Languages,
} from '../text/messages.js';

/** What is needed of an indicator to write its values. */
export type Measure = Partial<Pick<Indicator, 'unit' | 'decimals' | 'categories'>>;

export interface ValueFormat extends NumberFormat {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
}

export const valueMessages = defineMessages<{ readonly noData: string }>('value', {
  ja: { noData: 'データなし' },
  en: { noData: 'no data' },
  'ja-x-easy': { noData: 'データが ありません' },
});

/** Whether values are percentages, so that changes between them are points. */
export function isPercent(unit: LocalizedText | undefined): boolean {
  const texts = typeof unit === 'string' ? [unit] : Object.values(unit ?? {});
  return texts.some((text) => text.normalize('NFKC').trim() === '%');
}

/** Number and unit as the language joins them: 10km and 49世帯, but 10 km in English; % never apart. */
export function withUnit(number: string, unit: string, language: string): string {
  const isApart = !isJapanese(language) && /^\p{Script=Latin}/u.test(unit);
  return isApart ? `${number}\u00a0${unit}` : number + unit;
}

/**
 * A value with its unit, as the reader writes it: 51.7%, 490,000世帯, 49万世帯, 490,000 households.
 * Digits after the point as the indicator gives them, else as many as the number has. The value of an
 * indicator with categories is the name of the category. What is no figure (undefined, null, NaN,
 * infinite, beyond 10¹⁵) reads データなし / no data.
 *
 * @param value In the indicator's own unit.
 */
export function formatValue(
  value: number | null | undefined,
  { unit, decimals, categories }: Measure = {},
  { languages = 'ja', ...format }: ValueFormat = {},
): string {
  if (!isFigure(value)) return messagesIn(valueMessages, languages).noData;
  const category = categories?.find((each) => each.value === value);
  if (category) return labelFor(category.title, languages);
  const language = firstOf(languages);
  const number = formatNumber(value, decimals, language, format);
  return withUnit(number, labelFor(unit, languages), language);
}

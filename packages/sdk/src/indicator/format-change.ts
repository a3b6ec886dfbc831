import { isFigure } from './decimals.js';
import { formatNumber } from './format-number.js';
import {
  formatValue,
  isPercent,
  withQualifiers,
  withUnit,
  type Measure,
  type ValueFormat,
} from './format-value.js';
import { defineMessages, firstOf, messagesIn } from '../text/messages.js';

export const pointMessages = defineMessages<{ readonly points: (amount: number) => string }>(
  'points',
  {
    ja: { points: () => 'ポイント' },
    en: { points: (amount) => (amount === 1 ? 'percentage point' : 'percentage points') },
  },
);

/**
 * Formats a difference of two values: between percentages in points (14.5ポイント, 14.5 percentage
 * points), because 2% up from 50% could be read as 51%; otherwise in the unit (131,000世帯). Without a
 * usable number: データなし / no data. Pass `approximate` if one of the two values is: 約131,000世帯.
 *
 * @param change `to − from`, in the indicator's own unit.
 */
export function formatChange(
  change: number | null | undefined,
  measure: Measure = {},
  format: ValueFormat = {},
): string {
  const { unit, decimals } = measure;
  if (!isFigure(change) || !isPercent(unit)) {
    return formatValue(change, { ...measure, categories: undefined }, format);
  }
  const { languages = 'ja' } = format;
  const language = firstOf(languages);
  const number = formatNumber(change, decimals, language, format);
  const { points } = messagesIn(pointMessages, languages);
  return withQualifiers(withUnit(number, points(Math.abs(change)), language), format);
}

import { decimalsOf, mostDecimals, roundTo } from './decimals.js';

export interface NumberFormat {
  /** `full`: 490,000. `compact`: 49万, 490K, with one digit after the point at most. Default full. */
  readonly notation?: 'full' | 'compact' | undefined;
  /** `always`: +3.2, −3.2, 0. Default `auto`: a sign for negative numbers only. */
  readonly sign?: 'auto' | 'always' | undefined;
}

// Cached: creating a formatter costs far more than using it, and a board shows hundreds of figures.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(
  locale: string,
  decimals: number,
  { notation = 'full', sign = 'auto' }: NumberFormat,
): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${notation} ${sign}`;
  let formatter = formatters.get(key);
  if (formatter) return formatter;
  const isCompact = notation === 'compact';
  const options: Intl.NumberFormatOptions = {
    notation: isCompact ? 'compact' : 'standard',
    minimumFractionDigits: isCompact ? 0 : decimals,
    maximumFractionDigits: isCompact ? 1 : decimals,
    signDisplay: sign === 'always' ? 'exceptZero' : 'auto',
  };
  try {
    formatter = new Intl.NumberFormat(locale, options);
  } catch {
    // An invalid language tag of the page (`en_GB`) must not prevent rendering.
    formatter = new Intl.NumberFormat('en', options);
  }
  formatters.set(key, formatter);
  return formatter;
}

/** Languages that write numbers as 1,234.5, whatever the region. */
const plainLanguages: ReadonlySet<string> = new Set([
  'ja',
  'ja-jp',
  'ja-x-easy',
  'ja-u-ca-japanese',
  'ja-u-ca-japanese-x-easy',
  'en',
  'en-us',
  'en-gb',
]);

/** The result of `Intl` in these languages, without its startup time of ten milliseconds. */
function plainNumber(value: number, decimals: number, sign: NumberFormat['sign']): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const before = value < 0 ? '-' : value > 0 && sign === 'always' ? '+' : '';
  const start = whole.length % 3 || 3;
  let grouped = whole.slice(0, start);
  for (let at = start; at < whole.length; at += 3) grouped += `,${whole.slice(at, at + 3)}`;
  return before + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/**
 * Formats a number for a locale. Rounds in decimal first, because formatters round the double, not the
 * figure.
 *
 * @param decimals Digits after the point, 0 to 10. Default: as many as the number has.
 */
export function formatNumber(
  value: number,
  decimals: number | undefined,
  locale: string,
  format: NumberFormat = {},
): string {
  const digits = decimals === undefined ? mostDecimals : Math.min(mostDecimals, decimals);
  const rounded = roundTo(value, digits);
  if (format.notation === 'compact') {
    const parts = formatterFor(locale, 0, format).formatToParts(rounded);
    // Below the first large unit (万, K) there is no reason to drop digits.
    if (parts.some(({ type }) => type === 'compact'))
      return parts.map((part) => part.value).join('');
  }
  const shown = decimals === undefined ? decimalsOf(rounded) : digits;
  if (plainLanguages.has(locale.toLowerCase())) return plainNumber(rounded, shown, format.sign);
  return formatterFor(locale, shown, { ...format, notation: 'full' }).format(rounded);
}

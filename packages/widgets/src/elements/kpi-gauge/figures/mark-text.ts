import { formatFigure, isPercent } from '@machiplan/sdk/format';
import type { FigureSource } from '../gauge-figures.js';

/** The number of a mark without its unit, which stands beside the value; percentages keep their sign. */
export function markText(
  value: number,
  { indicator, format }: Pick<FigureSource, 'indicator' | 'format'>,
): string {
  const { unit, decimals } = indicator;
  const measure = isPercent(unit) ? { unit, decimals } : { decimals };
  const bare = { ...indicator, ...measure, unit: isPercent(unit) ? unit : undefined };
  const { language: languages, notation } = format;
  return formatFigure({ value, record: {} }, bare, { languages, notation });
}

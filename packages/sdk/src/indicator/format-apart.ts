import { formatValue, type Measure, type ValueFormat } from './format-value.js';

/**
 * Formats several values so that different ones never look alike: if the compact notation would round
 * two of them to the same text (49万 and 49万), all are written in full. Use it for figures that are
 * compared, such as a value and its expectation.
 */
export function formatApart(
  values: readonly (number | null | undefined)[],
  measure: Measure = {},
  format: ValueFormat = {},
): readonly string[] {
  const texts = values.map((value) => formatValue(value, measure, format));
  if (format.notation !== 'compact') return texts;
  const isAmbiguous = texts.some((text, at) =>
    texts.some((other, before) => before < at && other === text && values[before] !== values[at]),
  );
  if (!isAmbiguous) return texts;
  return values.map((value) => formatValue(value, measure, { ...format, notation: 'full' }));
}

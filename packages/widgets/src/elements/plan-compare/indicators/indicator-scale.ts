import type { ComparedIndicator, IndicatorComparison } from '@machiplan/sdk/compare';

/** Ends of a scale on which the values and targets of all plans lie. */
export interface IndicatorScale {
  readonly low: number;
  readonly high: number;
}

const valuesOf = ({ latest, target }: ComparedIndicator) =>
  [latest?.value, target?.low, target?.high].filter((value) => value !== undefined);

/**
 * The scale that all plans share, from zero where no value is below it. Undefined where the units
 * differ or nothing has a number: such values have no place on one scale.
 */
export function scaleOf({ members, warnings }: IndicatorComparison): IndicatorScale | undefined {
  const values = members.flatMap(valuesOf);
  if (values.length === 0 || warnings.includes('unit-differs')) return undefined;
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? { low, high: low + 1 } : { low, high };
}

/** Position of a value on the scale, in per cent of its length. */
export function positionOn({ low, high }: IndicatorScale, value: number): number {
  return Math.round(((value - low) / (high - low)) * 10_000) / 100;
}

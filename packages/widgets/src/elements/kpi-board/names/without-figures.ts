import type { Indicator, Observation } from '@machiplan/schema';

/** Share of indicators without figures from which only their names are listed. */
const mostEmpty = 0.8;
/** A board with fewer indicators shows them all. */
const leastIndicators = 5;

function hasFigure({ value, text, grade }: Observation): boolean {
  return (value ?? text ?? grade) !== undefined && value !== null;
}

/** Indicators with figures, and those without any where these are nearly all. */
export function splitByFigures(indicators: readonly Indicator[]): {
  readonly withFigures: readonly Indicator[];
  readonly withoutFigures: readonly Indicator[];
} {
  const withFigures = indicators.filter(
    ({ baseline, observations = [] }) =>
      observations.some(hasFigure) || (baseline !== undefined && hasFigure(baseline)),
  );
  const isEmpty = 1 - withFigures.length / indicators.length > mostEmpty;
  if (indicators.length < leastIndicators || !isEmpty) {
    return { withFigures: indicators, withoutFigures: [] };
  }
  const shown = new Set(withFigures);
  return { withFigures, withoutFigures: indicators.filter((each) => !shown.has(each)) };
}

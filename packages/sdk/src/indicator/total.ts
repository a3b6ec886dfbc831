import type { Indicator, Observation } from '@machiplan/schema';
import { roundTo, decimalsOf } from './decimals.js';
import { groupChoicesOf } from './groups.js';
import { latestFigure, seriesOf, type Figure, type LatestOptions } from './series.js';

/** The value for everything together. */
export interface Total {
  /**
   * Origin of the total, as the document declares it: `published`, the `sum` of the groups, or `none`,
   * which is not a gap. Undefined if the document does not say.
   */
  readonly source: Indicator['total'];
  /**
   * The newest value: the published one, also as a group that stands for all, else the sum where the
   * document declares it, with the origin `derived`. Undefined without one.
   */
  readonly figure: Figure | undefined;
}

/**
 * The value for everything together, or its declared absence. A sum is computed only where the document
 * declares that the groups add up, for the newest time at which each of them has a value, and never over
 * several series or units.
 */
export function totalOf(indicator: Indicator, options: LatestOptions = {}): Total {
  const { total: source } = indicator;
  const { district } = options;
  const choices = groupChoicesOf(indicator, { district });
  const whole = choices.find(({ isTotal }) => isTotal)?.group;
  const published =
    latestFigure(indicator, { ...options, group: undefined }) ??
    (whole === undefined ? undefined : latestFigure(indicator, { ...options, group: whole }));
  if (published ?? source !== 'sum') return { source, figure: published };
  const isOfParts = (indicator.dimensions ?? []).every(({ kind = 'breakdown' }) =>
    ['breakdown'].includes(kind),
  );
  const parts = choices.filter(
    ({ group, members }) =>
      group !== undefined && [...members.values()].every(({ total }) => total !== true),
  );
  if (!isOfParts || parts.length === 0) return { source, figure: undefined };
  const series = parts.map(({ group }) => knownFigures(indicator, { ...options, group }));
  return { source, figure: newestSum(series) };
}

function knownFigures(indicator: Indicator, options: LatestOptions): readonly Figure[] {
  const latest = latestFigure(indicator, options);
  return seriesOf(indicator, options).filter(
    ({ value, status, position }) =>
      value !== undefined &&
      (options.forecasts === true || status !== 'forecast') &&
      position <= (latest?.position ?? -Infinity),
  );
}

function newestSum(series: readonly (readonly Figure[])[]): Figure | undefined {
  const [first = [], ...others] = series;
  const newest = first.findLast(({ time }) =>
    others.every((figures) => figures.some((figure) => figure.time === time)),
  );
  if (!newest) return undefined;
  const parts = series.flatMap((figures) => figures.filter(({ time }) => time === newest.time));
  const values = parts.map(({ value = 0 }) => value);
  const decimals = Math.max(...values.map(decimalsOf));
  const value = roundTo(
    values.reduce((sum, each) => sum + each, 0),
    decimals,
  );
  const approximate = parts.some((part) => part.approximate || part.bound !== undefined);
  const record: Observation = { time: newest.record.time, value };
  return { ...newest, value, approximate, bound: undefined, origin: 'derived', record };
}

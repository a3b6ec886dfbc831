import type { Id, Indicator } from '@machiplan/schema';

/**
 * Selects figures of an indicator by group and district. Without both: the figures for everybody and
 * the whole area. A figure for all is never used for a group or district, or vice versa.
 */
export interface Breakdown {
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
}

/** Tells whether a figure or target is for exactly this group and district. */
export function isFor(record: Breakdown, { group, district }: Breakdown): boolean {
  return record.group === group && record.district === district;
}

/**
 * The groups and districts that an indicator has figures or targets for, each once, in document order.
 * An empty object means everybody and the whole area. Use it to offer a choice.
 */
export function breakdownsOf(indicator: Indicator): readonly Breakdown[] {
  const { baseline, baselines = [], observations = [], targets = [] } = indicator;
  const found = new Map<string, Breakdown>();
  for (const { group, district } of [
    ...(baseline ? [baseline] : []),
    ...baselines,
    ...observations,
    ...targets,
  ]) {
    const key = JSON.stringify([group, district]);
    if (found.has(key)) continue;
    found.set(key, {
      ...(group !== undefined && { group }),
      ...(district !== undefined && { district }),
    });
  }
  return [...found.values()];
}

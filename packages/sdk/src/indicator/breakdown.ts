import type { Id, Indicator } from '@machiplan/schema';

/**
 * Which figures of an indicator are meant. Without `group` and `district`: those for everybody and
 * the whole area. A figure for all is never taken for a group or a district, nor the other way round.
 */
export interface Breakdown {
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
}

/** Whether a figure or target is for exactly this group and district. */
export function isFor(record: Breakdown, { group, district }: Breakdown): boolean {
  return record.group === group && record.district === district;
}

/**
 * The groups and districts an indicator has figures or targets for, each once, in the order of the
 * document. An empty object stands for everybody and the whole area. Use it to offer a switch, or to
 * find out that an indicator is published by group only.
 */
export function breakdownsOf(indicator: Indicator): readonly Breakdown[] {
  const { baseline, observations = [], targets = [] } = indicator;
  const found = new Map<string, Breakdown>();
  for (const { group, district } of [
    ...(baseline ? [baseline] : []),
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

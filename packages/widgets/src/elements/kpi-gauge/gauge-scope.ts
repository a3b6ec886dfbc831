import type { Indicator, Plan } from '@machiplan/schema';
import { breakdownsOf, indicatorById, indicatorsOf, type Breakdown } from '@machiplan/sdk';
import type { Selection } from '../../plan-data/selection/selection.js';
import type { GaugeScope } from './gauge-model.js';

/**
 * The indicator a gauge shows: the one named; without a name the one picked, the first of the node
 * picked, the first of the plan. Undefined when the plan does not have the one named, or has none.
 */
export function whichIndicator(
  plan: Plan,
  id: string | undefined,
  selection: Selection,
): Indicator | undefined {
  if (id) return indicatorById(plan, id);
  const { indicator, node } = selection;
  return (
    (indicator === undefined ? undefined : indicatorById(plan, indicator)) ??
    (node === undefined ? undefined : indicatorsOf(plan, node, { descendants: true })[0]) ??
    plan.indicators[0]
  );
}

/** Whether the indicator has figures for this district, and for this group if one is named. */
function hasFigures(indicator: Indicator, { group, district }: GaugeScope): boolean {
  return breakdownsOf(indicator).some(
    (each) => each.district === district && (group === undefined || each.group === group),
  );
}

/**
 * The figures a gauge shows: those of the group and district asked for, else those of the district
 * picked where there are any, else those for all. Figures for a part never stand in for the whole, so
 * that an indicator published by group only shows none for all; see `whichSplit`.
 */
export function whichScope(
  indicator: Indicator,
  asked: GaugeScope,
  selection: Selection,
): GaugeScope {
  const { group } = asked;
  const time = asked.time ?? selection.time;
  if (asked.district !== undefined) return { group, district: asked.district, time };
  const { district } = selection;
  const follows = district !== undefined && hasFigures(indicator, { group, district });
  return { group, district: follows ? district : undefined, time };
}

/** What a gauge can be split by. */
export type GaugeSplit = 'group' | 'district';

/**
 * The parts of an indicator, one per group or district that has figures, in the order of the document:
 * for small multiples. Empty when it has none.
 */
export function partsOf(
  indicator: Indicator,
  split: GaugeSplit,
  { group, district, time }: GaugeScope,
): readonly GaugeScope[] {
  const other = split === 'group' ? 'district' : 'group';
  const fixed = { group, district }[other];
  return breakdownsOf(indicator)
    .filter((each) => each[split] !== undefined && each[other] === fixed)
    .map((each) => ({ group: each.group, district: each.district, time }));
}

/**
 * What a gauge is split by: what is asked for, where the indicator has such parts; otherwise by what it
 * has to be, because there are no figures for all; otherwise, and usually, by nothing.
 */
export function whichSplit(
  indicator: Indicator,
  asked: string | undefined,
  scope: GaugeScope,
): GaugeSplit | undefined {
  const has = (split: GaugeSplit) => partsOf(indicator, split, scope).length > 0;
  if ((asked === 'group' || asked === 'district') && has(asked)) return asked;
  if (scope.group !== undefined || scope.district !== undefined) return undefined;
  const isWhole = ({ group, district }: Breakdown) => group === undefined && district === undefined;
  if (breakdownsOf(indicator).some(isWhole)) return undefined;
  return has('group') ? 'group' : has('district') ? 'district' : undefined;
}

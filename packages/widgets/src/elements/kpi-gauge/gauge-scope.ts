import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { indicatorById, indicatorsOf } from '@machiplan/sdk';
import { breakdownsOf, type Breakdown } from '@machiplan/sdk/figures';
import type { Selection } from '../../plan-data/selection/selection.js';
import type { GaugeScope } from './gauge-model.js';

/**
 * The indicator of a gauge: the one with `id`; without `id` the selected one, else the first of the
 * selected node, else the first of the plan. Undefined if the plan has no such indicator.
 */
export function resolveIndicator(
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

/** True if the indicator has figures for this district, and for the group if given. */
function hasFigures(indicator: Indicator, { group, district }: GaugeScope): boolean {
  return breakdownsOf(indicator).some(
    (each) => each.district === district && (group === undefined || each.group === group),
  );
}

/**
 * The figures of a gauge: those of the requested group and district; else of the selected district
 * if there are any; else of the whole. Figures of a part never replace those of the whole: an
 * indicator published by group only has none for the whole, see `resolveSplit`.
 */
export function resolveScope(
  indicator: Indicator,
  requested: GaugeScope,
  selection: Selection,
): GaugeScope {
  const { group } = requested;
  const time = requested.time ?? selection.time;
  if (requested.district != null) return { group, district: requested.district, time };
  const { district } = selection;
  const follows = district !== undefined && hasFigures(indicator, { group, district });
  return { group, district: follows ? district : undefined, time };
}

/** Dimension that splits an indicator into parts. */
export type GaugeSplit = 'group' | 'district';

/**
 * The parts of an indicator for small multiples: one per group or district that has figures, in the
 * order of the document.
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
 * The dimension that splits a gauge: the requested one if the indicator has such parts; else the one
 * it is published by if there are no figures for the whole; else undefined.
 */
export function resolveSplit(
  indicator: Indicator,
  requested: string | null | undefined,
  scope: GaugeScope,
): GaugeSplit | undefined {
  const has = (split: GaugeSplit) => partsOf(indicator, split, scope).length > 0;
  if ((requested === 'group' || requested === 'district') && has(requested)) return requested;
  if (scope.group !== undefined || scope.district !== undefined) return undefined;
  const isWhole = ({ group, district }: Breakdown) => group === undefined && district === undefined;
  if (breakdownsOf(indicator).some(isWhole)) return undefined;
  return has('group') ? 'group' : has('district') ? 'district' : undefined;
}

/** Titles of the group and the district of the figures; empty for the whole. */
export function scopeTitles(
  plan: Plan,
  indicator: Indicator,
  { group, district }: GaugeScope,
): readonly (LocalizedText | undefined)[] {
  return [
    group === undefined
      ? undefined
      : (indicator.groups?.find(({ id }) => id === group)?.title ?? group),
    district === undefined
      ? undefined
      : (plan.districts.find(({ id }) => id === district)?.name ?? district),
  ].filter((title) => title !== undefined);
}

import type { Indicator, Plan } from '@machiplan/schema';
import { planIndex } from '@machiplan/sdk/internal';
import type { FilterChoice } from '../selection/filter-choices.js';
import { matchingPositions } from './matching-positions.js';

/** Parts of a plan that match its filters. */
export interface FilterResult {
  /** True if a node fits, or stands under one that fits: its figures and indicators count. */
  readonly passes: (position: number) => boolean;
  /** True if it passes or leads to one that does: it is listed. */
  readonly isListed: (position: number) => boolean;
  /** True if an indicator belongs to a node that passes. */
  readonly passesIndicator: (indicator: Indicator) => boolean;
}

const known = new WeakMap<readonly FilterChoice[], { plan: Plan; passing: FilterResult }>();

/** Result of these filters, cached for the last list. */
export function filterResult(plan: Plan, filters: readonly FilterChoice[]): FilterResult {
  let entry = known.get(filters);
  if (entry?.plan !== plan) known.set(filters, (entry = { plan, passing: judge(plan, filters) }));
  return entry.passing;
}

function judge(plan: Plan, filters: readonly FilterChoice[]): FilterResult {
  const { parent, positions, size } = planIndex(plan);
  const fits = new Uint8Array(size);
  for (const position of matchingPositions(plan, filters)) fits[position] = 1;
  // Parents stand before their children: one pass down, and one up.
  for (let at = 0; at < size; at++) if (parent[at]! >= 0 && fits[parent[at]!]) fits[at] = 1;
  const listed = fits.slice();
  for (let at = size - 1; at >= 0; at--)
    if (listed[at] && parent[at]! >= 0) listed[parent[at]!] = 1;
  const passes = (position: number) => fits[position] === 1;
  return {
    passes,
    isListed: (position) => listed[position] === 1,
    passesIndicator: ({ nodes = [] }) =>
      nodes.some((id) => {
        const position = positions.get(id);
        return position !== undefined && passes(position);
      }),
  };
}

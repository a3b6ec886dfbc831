import type { Id, Indicator } from '@machiplan/schema';

/**
 * The indicator as it is for one group: with the unit, decimals, direction and definition that the group
 * states, and the indicator's own where it states none. The indicator itself without a group.
 */
export function indicatorFor(indicator: Indicator, group?: Id): Indicator {
  const own = group === undefined ? undefined : indicator.groups?.find(({ id }) => id === group);
  if (!own) return indicator;
  const { unit, decimals, direction, definition } = own;
  return {
    ...indicator,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
    ...(direction !== undefined && { direction }),
    ...(definition !== undefined && { definition }),
  };
}

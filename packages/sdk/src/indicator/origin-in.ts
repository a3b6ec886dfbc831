import type { Indicator, Origin } from '@machiplan/schema';

/**
 * Origin of a figure: stated by the record, else by the indicator for that part, else by the indicator,
 * else by the plan. The same order as `originWithin`, for callers without the plan.
 */
export function originIn(
  indicator: Indicator,
  part: 'baseline' | 'baselines' | 'observations' | 'targets',
  record: { readonly origin?: Origin },
  planOrigin: Origin | undefined,
): Origin | undefined {
  return record.origin ?? indicator.origins?.[part] ?? indicator.origin ?? planOrigin;
}

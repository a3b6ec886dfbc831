import type { Indicator, Origin } from '@machiplan/schema';

/**
 * How a figure came about: the record's own word, then that of the part of the indicator it stands in,
 * then the indicator's, then the plan's. The same order as `originWithin`, for callers that have the
 * indicator but not the plan.
 */
export function originIn(
  indicator: Indicator,
  part: 'baseline' | 'observations' | 'targets',
  record: { readonly origin?: Origin },
  planOrigin: Origin | undefined,
): Origin | undefined {
  return record.origin ?? indicator.origins?.[part] ?? indicator.origin ?? planOrigin;
}

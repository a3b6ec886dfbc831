import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { pathOf, type ProgressStatus } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import type { GaugeModel } from '../kpi-gauge/gauge-model.js';

/** Order of the gauges on a board. */
export type BoardSort = 'plan' | 'title' | 'status' | 'progress';
/** Grouping of the gauges on a board. */
export type BoardGrouping = 'none' | 'field' | 'status';
/** Status of an indicator; `none` where it cannot be judged. */
export type BoardStatus = ProgressStatus | 'none';

/** Statuses by urgency, the most urgent first. */
export const statusOrder: readonly BoardStatus[] = [
  'moving-away',
  'not-kept',
  'behind',
  'on-track',
  'kept',
  'achieved',
  'none',
];

/** Gauges under one heading. */
export interface BoardGroup {
  readonly key: string;
  /** Undefined on a board without groups, and for indicators without a field. */
  readonly title: LocalizedText | undefined;
  readonly status: BoardStatus | undefined;
  readonly indicators: readonly Indicator[];
}

/** The gauge of an indicator, derived on first use. */
export type GaugeOf = (indicator: Indicator) => GaugeModel;

/** Sorts indicators; ties stay in the order of the plan. */
export function sortIndicators(
  indicators: readonly Indicator[],
  sort: BoardSort,
  plan: Plan,
  language: string,
  gaugeOf: GaugeOf,
): readonly Indicator[] {
  if (sort === 'plan') return indicators;
  if (sort === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const titles = new Map(indicators.map((each) => [each, labelFor(each.title, language, plan)]));
    return indicators.toSorted((a, b) => compare(titles.get(a)!, titles.get(b)!));
  }
  const rank = (indicator: Indicator) =>
    sort === 'status'
      ? urgencyOf(gaugeOf(indicator))
      : // Indicators without a ratio come last.
        (gaugeOf(indicator).progress.share ?? Infinity);
  const ranks = new Map(indicators.map((each) => [each, rank(each)]));
  // Infinity less Infinity is NaN, which `|| 0` makes a tie.
  return indicators.toSorted((a, b) => ranks.get(a)! - ranks.get(b)! || 0);
}

/** Place of a gauge by urgency. Old values come last: they are no news. */
function urgencyOf({ status, isOutdated }: GaugeModel): number {
  return statusOrder.indexOf(status) + (isOutdated ? statusOrder.length : 0);
}

/** Groups indicators by field, in the order of the plan, or by status, the most urgent first. */
export function groupIndicators(
  indicators: readonly Indicator[],
  grouping: BoardGrouping,
  plan: Plan,
  gaugeOf: GaugeOf,
): readonly BoardGroup[] {
  if (grouping === 'none') {
    return [{ key: '', title: undefined, status: undefined, indicators }];
  }
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = grouping === 'status' ? gaugeOf(indicator).status : fieldOf(plan, indicator);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  const order: readonly string[] =
    grouping === 'status' ? statusOrder : [...plan.nodes.map(({ id }) => id), ''];
  const titles = new Map(plan.nodes.map(({ id, title }) => [id, title]));
  return order
    .filter((key) => groups.has(key))
    .map((key) => ({
      key,
      title: grouping === 'field' ? titles.get(key) : undefined,
      status: grouping === 'status' ? (key as BoardStatus) : undefined,
      indicators: groups.get(key)!,
    }));
}

/** Id of the field, the root of the indicator's first node; empty without a node. */
function fieldOf(plan: Plan, { nodes = [] }: Indicator): string {
  for (const node of nodes) {
    const [root] = pathOf(plan, node);
    if (root) return root.id;
  }
  return '';
}

import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { pathOf, type ProgressStatus } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import type { GaugeModel } from '../kpi-gauge/gauge-model.js';

/** How a board orders its gauges. */
export type BoardSort = 'plan' | 'title' | 'status' | 'share';
/** What a board groups its gauges by. */
export type BoardGrouping = 'none' | 'field' | 'status';

type Status = ProgressStatus | 'none';

/** What needs attention first. */
export const statusOrder: readonly Status[] = [
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
  /** Undefined for a board without groups, and for what belongs to no field. */
  readonly title: LocalizedText | undefined;
  readonly status: Status | undefined;
  readonly indicators: readonly Indicator[];
}

/** What is asked about an indicator; answered only when it is needed. */
export type ViewOf = (indicator: Indicator) => GaugeModel;

/** The indicators in the order asked for; equal ones stay in the order of the plan. */
export function sortIndicators(
  indicators: readonly Indicator[],
  sort: BoardSort,
  plan: Plan,
  language: string,
  viewOf: ViewOf,
): readonly Indicator[] {
  if (sort === 'plan') return indicators;
  if (sort === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const titles = new Map(indicators.map((each) => [each, labelFor(each.title, language, plan)]));
    return indicators.toSorted((a, b) => compare(titles.get(a)!, titles.get(b)!));
  }
  const rank = (indicator: Indicator) =>
    sort === 'status'
      ? statusOrder.indexOf(viewOf(indicator).status)
      : // Without a share there is nothing to rank: last.
        (viewOf(indicator).progress.share ?? Infinity);
  const ranks = new Map(indicators.map((each) => [each, rank(each)]));
  // Infinity less Infinity is NaN, which `|| 0` makes a tie.
  return indicators.toSorted((a, b) => ranks.get(a)! - ranks.get(b)! || 0);
}

/** The indicators by group, in order of the plan's fields or of urgency; empty groups are left out. */
export function groupIndicators(
  indicators: readonly Indicator[],
  grouping: BoardGrouping,
  plan: Plan,
  viewOf: ViewOf,
): readonly BoardGroup[] {
  if (grouping === 'none') {
    return [{ key: '', title: undefined, status: undefined, indicators }];
  }
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = grouping === 'status' ? viewOf(indicator).status : fieldOf(plan, indicator);
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
      status: grouping === 'status' ? (key as Status) : undefined,
      indicators: groups.get(key)!,
    }));
}

/** The root above the first node of an indicator: its field; an empty string without one. */
function fieldOf(plan: Plan, { nodes = [] }: Indicator): string {
  for (const node of nodes) {
    const [root] = pathOf(plan, node);
    if (root) return root.id;
  }
  return '';
}

/** Cuts a list into pieces of `size`, the last one shorter. */
export function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

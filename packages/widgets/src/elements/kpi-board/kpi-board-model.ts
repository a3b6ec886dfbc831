import type { Indicator, Plan } from '@machiplan/schema';
import { indicatorsOf, nodeById, type StatusCounts } from '@machiplan/sdk';
import type { Locale } from '../../localization/locale-controller.js';
import type { FilterResult } from '../../plan-data/filters/filter-result.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import { gaugeModel, type GaugeModel, type GaugeScope } from '../kpi-gauge/gauge-model.js';
import { resolveScope } from '../kpi-gauge/gauge-scope.js';
import type { GaugeMode } from '../kpi-gauge/render-gauge.js';
import {
  groupIndicators,
  sortIndicators,
  statusOrder,
  type BoardGroup,
  type BoardGrouping,
  type BoardSort,
  type BoardStatus,
  type GaugeOf,
} from './board-groups.js';
import { splitByFigures } from './names/without-figures.js';

/** How a board is drawn. */
export type BoardMode = 'cards' | 'table';

export const boardModes: readonly BoardMode[] = ['cards', 'table'];
export const boardSorts: readonly BoardSort[] = ['status', 'plan', 'title', 'progress'];
export const boardGroupings: readonly BoardGrouping[] = ['none', 'field', 'status'];

/** The properties of the element that decide what it shows. A removed attribute leaves null. */
export interface KpiBoardOptions {
  readonly node: string | null | undefined;
  readonly view: string | null | undefined;
  readonly gaugeView: string | null | undefined;
  readonly sort: string | null | undefined;
  readonly groupBy: string | null | undefined;
  readonly status: string | null | undefined;
  readonly headingLevel: number;
}

/** The figures and the notation of the gauges. */
export interface GaugeOptions {
  readonly time: string | undefined;
  readonly district: string | undefined;
  readonly isCompact: boolean;
}

/** The parts of the model that are cached or computed over time, beside the options. */
export interface KpiBoardInput {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly selection: Selection;
  /** Undefined if the plan has no such node. */
  readonly indicators: readonly Indicator[] | undefined;
  readonly gaugeOf: GaugeOf;
  /** Undefined until all indicators are judged. */
  readonly counts: StatusCounts | undefined;
  /** Figures that the reader chose in the opened details. */
  readonly detailsScope?: GaugeScope;
}

/** Reason why a board is empty. */
export type EmptyReason =
  'node-not-found' | 'no-indicators' | 'no-indicators-of-node' | 'no-matches';

/** Everything a `<kpi-board>` shows. */
export interface KpiBoardModel {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly node: string | undefined;
  readonly mode: BoardMode;
  readonly gaugeMode: GaugeMode;
  readonly sort: BoardSort;
  readonly grouping: BoardGrouping;
  /** Statuses that the reader or the author chose; all if empty. */
  readonly statuses: ReadonlySet<BoardStatus>;
  readonly headingLevel: number;
  readonly selectedIndicator: string | undefined;
  /** Number of indicators before the filter by status. */
  readonly total: number;
  /** The indicators shown with their figures, in order. */
  readonly indicators: readonly Indicator[];
  /** Indicators of which only the names are listed; see `splitByFigures`. */
  readonly withoutFigures: readonly Indicator[];
  /** Figures that the reader chose in the opened details. */
  readonly detailsScope: GaugeScope;
  readonly groups: readonly BoardGroup[];
  readonly counts: StatusCounts | undefined;
  readonly gaugeOf: GaugeOf;
  /** Undefined if there is something to show. */
  readonly emptyReason: EmptyReason | undefined;
}

/** Derives what a `<kpi-board>` shows. */
export function kpiBoardModel(
  { plan, locale, selection, indicators, gaugeOf, counts, detailsScope = {} }: KpiBoardInput,
  options: KpiBoardOptions,
): KpiBoardModel {
  const { gaugeView } = options;
  const statuses = statusesIn(options.status);
  const sort = oneOf(boardSorts, options.sort);
  const grouping = oneOf(boardGroupings, options.groupBy);
  const all = indicators ?? [];
  const filtered =
    statuses.size > 0 ? all.filter((each) => statuses.has(gaugeOf(each).status)) : all;
  const { withFigures, withoutFigures } = splitByFigures(filtered);
  const sorted = sortIndicators(withFigures, sort, plan, locale.language, gaugeOf);
  return {
    plan,
    locale,
    node: options.node ?? undefined,
    mode: oneOf(boardModes, options.view),
    // Half circles do not compare with each other, so a board has none.
    gaugeMode: gaugeView === 'card' ? gaugeView : 'bullet',
    sort,
    grouping,
    statuses,
    headingLevel: options.headingLevel,
    selectedIndicator: selection.indicator,
    total: all.length,
    indicators: sorted,
    withoutFigures,
    detailsScope,
    groups: groupIndicators(sorted, grouping, plan, gaugeOf),
    counts,
    gaugeOf,
    emptyReason: emptyReason(plan, indicators, filtered, selection),
  };
}

/** The statuses of a list with spaces between; words that are none are ignored. */
export function statusesIn(list: string | null | undefined): ReadonlySet<BoardStatus> {
  const words: readonly string[] = list?.split(/\s+/) ?? [];
  return new Set(statusOrder.filter((status) => words.includes(status)));
}

function emptyReason(
  plan: Plan,
  indicators: readonly Indicator[] | undefined,
  shown: readonly Indicator[],
  { filters }: Selection,
): EmptyReason | undefined {
  if (!indicators) return 'node-not-found';
  if (shown.length > 0) return undefined;
  if (plan.indicators.length === 0) return 'no-indicators';
  return indicators.length > 0 || filters?.length ? 'no-matches' : 'no-indicators-of-node';
}

/**
 * The indicators of a node and its descendants that pass the filters; of the whole plan without a
 * node. Undefined if the plan has no node of the id that the author set; a selected node that the plan
 * does not have counts as none.
 */
export function boardIndicators(
  plan: Plan,
  node: string | undefined,
  selectedNode: string | undefined,
  filters: FilterResult | undefined,
): readonly Indicator[] | undefined {
  if (node !== undefined && !nodeById(plan, node)) return undefined;
  const id =
    node ?? (selectedNode !== undefined && nodeById(plan, selectedNode) ? selectedNode : undefined);
  const indicators =
    id === undefined ? plan.indicators : indicatorsOf(plan, id, { descendants: true });
  return filters ? indicators.filter(filters.passesIndicator) : indicators;
}

/** Derives the gauges of a plan on first use and caches them. */
export function cachedGauges(
  plan: Plan,
  { language }: Locale,
  { time, district, isCompact }: GaugeOptions,
  selection: Pick<Selection, 'time' | 'district'>,
): GaugeOf {
  const cache = new Map<Indicator, GaugeModel>();
  const format = {
    language,
    notation: isCompact ? 'compact' : 'full',
  } as const;
  return (indicator) => {
    let gauge = cache.get(indicator);
    if (!gauge) {
      const scope = resolveScope(indicator, { time, district }, selection);
      cache.set(indicator, (gauge = gaugeModel(plan, indicator, scope, format)));
    }
    return gauge;
  };
}

/** The value if it is one of the list, otherwise the first of the list. */
function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value {
  return values.find((each) => each === value) ?? values[0]!;
}

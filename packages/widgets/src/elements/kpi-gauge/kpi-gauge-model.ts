import type { Plan } from '@machiplan/schema';
import { seriesOf } from '@machiplan/sdk';
import type { Locale } from '../../localization/locale-controller.js';
import type { ModelInput } from '../../plan-element/plan-element.js';
import { gaugeModel, type GaugeModel } from './gauge-model.js';
import { resolveIndicator, resolveScope, resolveSplit, type GaugeSplit } from './gauge-scope.js';
import { hasRemarks } from './remarks/has-remarks.js';
import type { GaugeMode } from './render-gauge.js';

/** The properties of the element that decide what it shows. A removed attribute leaves null. */
export interface KpiGaugeOptions {
  readonly indicator: string | null | undefined;
  readonly view: string | null | undefined;
  readonly time: string | null | undefined;
  readonly subGroup: string | null | undefined;
  readonly district: string | null | undefined;
  readonly groupBy: string | null | undefined;
  readonly notation: string | null | undefined;
  readonly headingLevel: number;
}

/** Everything a `<kpi-gauge>` shows. */
export interface KpiGaugeModel {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly mode: GaugeMode;
  /** Undefined if the plan has no such indicator, or none at all. */
  readonly gauge: GaugeModel | undefined;
  /** True if remarks are drawn, see `hasRemarks`; also told where there is no gauge. */
  readonly hasRemarks: boolean;
  /** Dimension of the small multiples; undefined for one gauge. */
  readonly split: GaugeSplit | undefined;
  /** True if there are only figures of groups, which can be shown all at once. */
  readonly canSplit: boolean;
  /** True if the indicator is the selected one. */
  readonly isSelected: boolean;
  /** True if the line chart stands beside or instead of the bar. */
  readonly hasChart: boolean;
  /** True if the chart stands beside the bar: there is room for both. */
  readonly isWide: boolean;
  readonly headingLevel: number;
  /** True if the reader may choose the time: the author has not set it. */
  readonly canSelectTime: boolean;
}

/** True if an indicator has at least two numbers over time, which make a line. */
function hasSeries({ indicator, options, progress }: GaugeModel): boolean {
  if (indicator.categories?.length) return false;
  const values = seriesOf(indicator, options).filter(({ value }) => value !== undefined);
  return values.length + (progress.baseline?.value === undefined ? 0 : 1) > 1;
}

/** Derives what a `<kpi-gauge>` shows. */
export function kpiGaugeModel(
  { plan, locale, selection }: ModelInput,
  options: KpiGaugeOptions,
  isWide = false,
): KpiGaugeModel {
  const mode = options.view === 'dial' || options.view === 'card' ? options.view : 'bullet';
  const time = options.time ?? undefined;
  const indicator = resolveIndicator(plan, options.indicator ?? undefined, selection);
  const base = {
    plan,
    locale,
    mode,
    canSelectTime: time === undefined,
    headingLevel: options.headingLevel,
  } as const;
  if (!indicator)
    return {
      ...base,
      gauge: undefined,
      hasRemarks: true,
      split: undefined,
      canSplit: false,
      isSelected: false,
      hasChart: false,
      isWide,
    };
  const requested = {
    group: options.subGroup ?? undefined,
    district: options.district ?? undefined,
    time,
  };
  const scope = resolveScope(indicator, requested, selection);
  const { language } = locale;
  const split = resolveSplit(indicator, options.groupBy, scope);
  const gauge = gaugeModel(plan, indicator, scope, {
    language,
    notation: options.notation === 'compact' ? 'compact' : 'full',
  });
  const drawn = !split && mode !== 'card' && hasSeries(gauge);
  return {
    ...base,
    gauge,
    hasRemarks: !split && hasRemarks(plan, gauge),
    split,
    canSplit: resolveSplit(indicator, undefined, { ...scope, group: undefined }) === 'group',
    hasChart: drawn && (isWide || !gauge.scale),
    isWide: drawn && isWide,
    isSelected: selection.indicator === indicator.id,
  };
}

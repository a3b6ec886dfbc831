import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel, GaugeScope } from './gauge-model.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';

/** The title as plain text, with the group and the district of the figures. */
export function titleText(plan: Plan, gauge: GaugeModel): string {
  const { indicator, scope, format } = gauge;
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const plain = (text: LocalizedText | undefined) => labelFor(text, format.language, plan);
  const parts = scopeTitles(plan, indicator, scope).map(plain).filter(Boolean);
  const title = plain(indicator.title) || messages.untitled;
  return parts.length > 0 ? messages.at(title, parts.join(messages.join)) : title;
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

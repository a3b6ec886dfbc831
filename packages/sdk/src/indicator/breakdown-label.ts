import type { Indicator, Plan } from '@machiplan/schema';
import { districtById } from '../district/district.js';
import { labelFor } from '../text/language.js';
import { firstOf, isJapanese, type Languages } from '../text/messages.js';
import type { Breakdown } from './breakdown.js';

/** The names of a group and district: 女性、北 / Women, North. Their ids where they have no name. */
export function breakdownLabel(
  plan: Plan | undefined,
  indicator: Indicator,
  { group, district }: Breakdown,
  languages: Languages = 'ja',
): string {
  const groupTitle = indicator.groups?.find(({ id }) => id === group)?.title;
  const name = plan && district !== undefined ? districtById(plan, district)?.name : undefined;
  const labels = [
    group === undefined ? '' : labelFor(groupTitle, languages, plan) || group,
    district === undefined ? '' : labelFor(name, languages, plan) || district,
  ];
  return labels.filter(Boolean).join(isJapanese(firstOf(languages)) ? '、' : ', ');
}

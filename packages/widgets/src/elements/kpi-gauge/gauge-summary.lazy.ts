import type { Plan } from '@machiplan/schema';
import { labelFor, summaryOf } from '@machiplan/sdk/format';
import type { GaugeModel } from './gauge-model.js';

/** The figures in sentences, the accessible name of the drawing. */
export function summaryText(plan: Plan, { indicator, scope, options, format }: GaugeModel): string {
  const { language, era, notation } = format;
  const district = plan.districts.find(({ id }) => id === scope.district);
  return summaryOf(indicator, {
    ...options,
    languages: language,
    era,
    notation,
    districtName: district && labelFor(district.name, language, plan),
  });
}

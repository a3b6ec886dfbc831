import type { LocalizedText, Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { scopeTitles } from '../gauge-scope.js';
import { kpiGaugeMessages } from '../kpi-gauge.messages.js';
import { gaugeFiguresMessages } from './gauge-figures.messages.js';

/** The title as plain text, with the group and the district of the figures. */
export function titleText(plan: Plan, gauge: GaugeModel): string {
  const { indicator, scope, format } = gauge;
  const messages = messagesIn(gaugeFiguresMessages, format.language);
  const plain = (text: LocalizedText | undefined) => labelFor(text, format.language, plan);
  const parts = scopeTitles(plan, indicator, scope).map(plain).filter(Boolean);
  const title = plain(indicator.title) || messagesIn(kpiGaugeMessages, format.language).untitled;
  return parts.length > 0 ? messages.at(title, parts.join(messages.join)) : title;
}

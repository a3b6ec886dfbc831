import type { Indicator } from '@machiplan/schema';
import { isPercent } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';

/** Desired direction in words: 少ないほどよい. Empty if the plan does not state it. */
export function directionText(
  { direction, unit, categories }: Indicator,
  language: string,
): string {
  if (!direction) return '';
  const { better } = messagesIn(kpiGaugeMessages, language);
  if (categories?.length || direction === 'reach') return better.near;
  if (direction === 'maintain') return better.same;
  if (isPercent(unit)) return direction === 'increase' ? better.higher : better.lower;
  return direction === 'increase' ? better.more : better.less;
}

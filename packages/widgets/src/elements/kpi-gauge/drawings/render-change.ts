import { changeOf } from '@machiplan/sdk';
import { formatChange, formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { GaugeModel } from '../gauge-model.js';
import { kpiGaugeMessages } from '../kpi-gauge.messages.js';

/** Draws the change of the value since the previous one, for the number card. */
export function renderChange({ indicator, options, format }: GaugeModel) {
  const change = changeOf(indicator, options);
  if (change?.difference === undefined) return nothing;
  const { language, era, notation } = format;
  const messages = messagesIn(kpiGaugeMessages, language);
  const amount = formatChange(change.difference, indicator, {
    languages: language,
    notation,
    sign: 'always',
  });
  return html`<p class="change">
    ${messages.since(formatTime(change.from.time, language, { era }), amount)}
  </p>`;
}

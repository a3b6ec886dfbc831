import type { Indicator } from '@machiplan/schema';
import { html } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import type { BoardParts } from './board-parts.js';
import type { KpiBoardModel } from './kpi-board-model.js';

/** Draws series, computation and sources of an indicator below the row of its card. */
export function renderDetails(
  indicator: Indicator,
  { plan, locale, gaugeOf, gaugeMode, headingLevel }: KpiBoardModel,
  { details }: BoardParts,
) {
  const model = {
    plan,
    locale,
    mode: gaugeMode,
    gauge: gaugeOf(indicator),
    hasRemarks: false,
    split: undefined,
    isSelected: true,
    hasChart: false,
    isWide: false,
    headingLevel,
    canSelectTime: false,
  };
  return html`<div role="listitem" class="gauge details more" part="details">
    ${renderLazy(details, locale.language, (view) => view.render(model, () => undefined))}
  </div>`;
}

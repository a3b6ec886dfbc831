import type { Indicator } from '@machiplan/schema';
import { html } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import type { LazyModule } from '../../platform/lazy-module.js';
import type { GaugeDetailsView } from '../kpi-gauge/details/gauge-details.lazy.js';
import type { KpiBoardModel } from './kpi-board-model.js';

/** The code that draws the details of a gauge, fetched when a reader opens the first. */
export type BoardDetails = LazyModule<GaugeDetailsView>;

/** Draws series, computation and sources of an indicator below the row of its card. */
export function renderDetails(
  indicator: Indicator,
  { plan, locale, gaugeOf, gaugeMode, headingLevel }: KpiBoardModel,
  details: BoardDetails,
) {
  const model = {
    plan,
    locale,
    mode: gaugeMode,
    gauge: gaugeOf(indicator),
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

import type { Indicator } from '@machiplan/schema';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderGauge } from '../kpi-gauge/render-gauge.js';
import type { BoardParts } from './board-parts.js';
import type { GaugeChunk } from './gauge-chunks.js';
import { gaugeContext, groupTitle, reservedSize, type ChunkedGroup } from './gauge-context.js';
import type { KpiBoardDispatch } from './kpi-board-actions.js';
import { renderDetails } from './render-details.js';
import type { KpiBoardModel } from './kpi-board-model.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** Number of cards above which those off the screen are not laid out. */
const manyCards = 150;

/** Draws the groups as lists of cards. */
export function renderCards(
  model: KpiBoardModel,
  groups: readonly ChunkedGroup[],
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  const { indicators } = messagesIn(kpiBoardMessages, model.locale.language);
  return groups.map(
    (group) =>
      html`${model.grouping === 'none' ? nothing : renderGroupTitle(group, model)}
        <div
          class=${model.indicators.length > manyCards ? 'cards many' : 'cards'}
          role="list"
          part="cards"
          aria-label=${indicators}
        >
          ${repeat(
            group.chunks,
            ({ key }) => key,
            (chunk) => renderChunk(chunk, model, dispatch, parts),
          )}
        </div>`,
  );
}

function renderGroupTitle(group: ChunkedGroup, model: KpiBoardModel) {
  return html`<p
    class="group-title"
    part="group-title"
    role="heading"
    aria-level=${model.headingLevel}
  >
    ${groupTitle(group, model)}
  </p>`;
}

function renderChunk(
  { key, indicators, isDrawn }: GaugeChunk,
  model: KpiBoardModel,
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  if (!isDrawn) {
    return html`<div
      class="waiting"
      data-chunk=${key}
      .style=${reservedSize(indicators.length)}
    ></div>`;
  }
  const { locale, gaugeOf, gaugeMode, selectedIndicator } = model;
  const hasDetails = indicators.some(({ id }) => id === selectedIndicator);
  // Cards are redrawn only when something they show changes; those around the details with each
  // update, because the export menu of the details has a state of its own.
  const dependencies = [
    locale,
    gaugeOf,
    gaugeMode,
    selectedIndicator,
    selectedIndicator === undefined ? undefined : parts.sheet.placeOf(selectedIndicator),
    model.detailsScope,
    hasDetails ? {} : undefined,
    ...parts.states(),
    ...indicators,
  ];
  const renderCard = (indicator: Indicator) =>
    html`<div role="listitem" class="gauge card">
        ${renderGauge(gaugeOf(indicator), gaugeContext(model, indicator, dispatch, parts))}
      </div>
      ${selectedIndicator === indicator.id ? renderDetails(indicator, model, parts, dispatch) : nothing}`;
  return html`<div class="chunk">${guard(dependencies, () => indicators.map(renderCard))}</div>`;
}

import type { Indicator } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import type { BoardParts } from './board-parts.js';
import type { KpiBoardDispatch } from './kpi-board-actions.js';
import type { KpiBoardModel } from './kpi-board-model.js';

/**
 * Draws series, computation and sources of an indicator below the row of its card, or on phones over
 * the screen.
 */
export function renderDetails(
  indicator: Indicator,
  model: KpiBoardModel,
  { details, sheet }: BoardParts,
  dispatch: KpiBoardDispatch,
) {
  const { plan, locale } = model;
  const place = sheet.placeOf(indicator.id);
  if (place === 'none') return nothing;
  const content = renderLazy(details, locale.language, (view) =>
    view.render(model, indicator, place, dispatch),
  );
  const section = html`<div class="gauge details more" part="details">${content}</div>`;
  if (place === 'page') return html`<div role="listitem" class="details-row">${section}</div>`;
  return html`<div role="listitem">
    <dialog
      class="sheet"
      data-node=${indicator.id}
      aria-label=${labelFor(indicator.title, locale.language, plan)}
      @close=${() => dispatch({ type: 'leave-details' })}
    >
      ${section}
    </dialog>
  </div>`;
}

import type { Indicator } from '@machiplan/schema';
import { notPublishedPart } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { renderTitle } from '../../kpi-gauge/render-gauge.js';
import type { BoardParts } from '../board-parts.js';
import { gaugeContext } from '../gauge-context.js';
import type { KpiBoardDispatch } from '../kpi-board-actions.js';
import type { KpiBoardModel } from '../kpi-board-model.js';
import { renderDetails } from '../render-details.js';
import { indicatorNamesMessages } from './indicator-names.messages.js';

/** Draws the indicators without figures as one sentence and their names, which open the details. */
export function renderIndicatorNames(
  model: KpiBoardModel,
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  const { locale, withoutFigures, gaugeOf, selectedIndicator } = model;
  const messages = messagesIn(indicatorNamesMessages, locale.language);
  const places = [...byPlace(model)].sort(([, a], [, b]) => b.length - a.length);
  return html`<section class="names" part="names">
    ${places.map(
      ([place, { length: count }]) =>
        html`<p>${place ? messages.elsewhere(count, place) : messages.without(count)}</p>`,
    )}
    <div class="name-list" role="list">
      ${withoutFigures.map(
        (indicator) =>
          html`<div role="listitem">
              ${renderTitle(gaugeOf(indicator), gaugeContext(model, indicator, dispatch, parts))}
            </div>
            ${
              selectedIndicator === indicator.id
                ? renderDetails(indicator, model, parts, dispatch)
                : nothing
            }`,
      )}
    </div>
  </section>`;
}

/** The indicators by the place where their figures are published, empty where none is told. */
function byPlace({ plan, locale: { language }, withoutFigures }: KpiBoardModel) {
  const places = new Map<string, Indicator[]>();
  for (const indicator of withoutFigures) {
    const statement = notPublishedPart(indicator, 'observations');
    const place = labelFor(statement?.availableAt, language, plan);
    const found = places.get(place);
    if (found) found.push(indicator);
    else places.set(place, [indicator]);
  }
  return places;
}

/** Styles of the list of names. */
export const indicatorNamesStyles = css`
  .names p {
    margin: 0;
    padding: 4px 12px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .name-list {
    margin-block-start: 8px;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    grid-auto-flow: dense;
    column-gap: 24px;
  }
  .name-list > [role='listitem'] {
    padding-block: 4px;
    border-block-start: 1px solid var(--_hairline);
  }
`;

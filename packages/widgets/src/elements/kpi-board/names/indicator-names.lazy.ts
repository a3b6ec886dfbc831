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
  const place = commonPlace(model);
  const count = withoutFigures.length;
  return html`<section class="names" part="names">
    <p>${place ? messages.elsewhere(count, place) : messages.without(count)}</p>
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

/** Where all of the figures are published; empty if that is not one place. */
function commonPlace({ plan, locale: { language }, withoutFigures }: KpiBoardModel): string {
  const places = new Set(
    withoutFigures.map((each) =>
      labelFor(notPublishedPart(each, 'observations')?.availableAt, language, plan),
    ),
  );
  const [place = ''] = places;
  return places.size === 1 ? place : '';
}

/** Styles of the list of names. */
export const indicatorNamesStyles = css`
  .names p {
    margin: 16px 0 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .name-list {
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

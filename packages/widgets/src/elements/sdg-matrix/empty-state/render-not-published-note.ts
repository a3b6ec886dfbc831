import { notPublishedPart } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from '../toolbar/toolbar.messages.js';
import { renderPlace } from './render-empty-state.js';

/** Renders what a plan that states some relations does not publish. */
export function renderNotPublishedNote({ plan, locale }: MatrixModel) {
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return nothing;
  const messages = messagesIn(matrixToolbarMessages, locale.language);
  const place = renderPlace(statement, plan, locale);
  const [before, after] = messages.partlyNotHere;
  return html`<p class="note" part="not-published">
    ${place ? html`${before}${place}${after}` : statement.note ? nothing : messages.partlyPublished}
    ${statement.note ? renderText(statement.note, plan, locale) : nothing}
  </p>`;
}

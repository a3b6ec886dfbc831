import type { NotPublished, Plan } from '@machiplan/schema';
import { notPublishedPart, safeHref } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { emptyStateMessages } from './empty-state.messages.js';

/** Says that a plan does not relate itself to the goals. Nothing is made up instead. */
export function renderEmptyState(plan: Plan, reader: Locale) {
  const words = messagesIn(emptyStateMessages, reader.language);
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return html`<p class="state">${words.nothingStated}</p>`;
  return html`<div class="notice" part="not-published">
    <p><strong>${words.notPublished}</strong></p>
    ${statement.note ? html`<p>${renderText(statement.note, plan, reader)}</p>` : nothing}
    <p>${renderPlace(statement, plan, reader)}</p>
  </div>`;
}

/** Where the relations would be found. */
export function renderPlace({ availableAt, href }: NotPublished, plan: Plan, reader: Locale) {
  const address = safeHref(href);
  if (!availableAt && !address) return nothing;
  const place = availableAt ? renderText(availableAt, plan, reader) : address;
  const link = address ? html`<a href=${address} rel="noopener noreferrer">${place}</a>` : place;
  return html`${messagesIn(emptyStateMessages, reader.language).availableAt}${link}`;
}

import type { NotPublished, Plan } from '@machiplan/schema';
import { notPublishedPart, safeHref } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { emptyStateMessages } from './empty-state.messages.js';

/** Renders the message shown when the plan states no relation to the goals. */
export function renderEmptyState(plan: Plan, locale: Locale) {
  const messages = messagesIn(emptyStateMessages, locale.language);
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return html`<p class="state">${messages.nothingStated}</p>`;
  const place = renderPlace(statement, plan, locale);
  const [before, after] = messages.notHere;
  return html`<div class="notice" part="not-published">
    <p>${place ? html`${before}${place}${after}` : messages.notPublished}</p>
    ${statement.note ? html`<p>${renderText(statement.note, plan, locale)}</p>` : nothing}
  </div>`;
}

/** Renders the name of the place, linked to its address; undefined when neither is known. */
export function renderPlace({ availableAt, href }: NotPublished, plan: Plan, locale: Locale) {
  const address = safeHref(href);
  if (!availableAt && !address) return undefined;
  const label = availableAt ? renderText(availableAt, plan, locale) : address;
  return address ? html`<a href=${address} rel="noopener noreferrer">${label}</a>` : label;
}

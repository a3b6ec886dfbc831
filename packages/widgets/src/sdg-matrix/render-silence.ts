import type { NotPublished, Plan } from '@machiplan/schema';
import { notPublishedPart, safeHref } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import type { Reader } from '../language/language-controller.js';
import { renderText } from '../language/render-text.js';
import type { SdgMatrixMessages } from './sdg-matrix-messages.js';

/** Says that a plan does not relate itself to the goals. Nothing is made up instead. */
export function renderSilence(plan: Plan, reader: Reader, words: SdgMatrixMessages) {
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return html`<p class="state">${words.nothingStated}</p>`;
  return html`<div class="notice" part="not-published">
    <p><strong>${words.notPublished}</strong></p>
    ${statement.note ? html`<p>${renderText(statement.note, plan, reader)}</p>` : nothing}
    <p>${renderPlace(statement, plan, reader, words)}</p>
  </div>`;
}

/** Says, of a plan that does, what else it does not publish. */
export function renderPartlySilent(plan: Plan, reader: Reader, words: SdgMatrixMessages) {
  const statement = notPublishedPart(plan, 'sdgs');
  if (!statement) return nothing;
  return html`<p class="coverage" part="not-published">
    ${statement.note ? renderText(statement.note, plan, reader) : words.partlyPublished}
    ${renderPlace(statement, plan, reader, words)}
  </p>`;
}

function renderPlace(
  { availableAt, href }: NotPublished,
  plan: Plan,
  reader: Reader,
  words: SdgMatrixMessages,
) {
  const address = safeHref(href);
  if (!availableAt && !address) return nothing;
  const place = availableAt ? renderText(availableAt, plan, reader) : address;
  const link = address ? html`<a href=${address} rel="noopener noreferrer">${place}</a>` : place;
  return html`${words.availableAt}${link}`;
}

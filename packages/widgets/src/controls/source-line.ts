import type { Plan, SourceReference } from '@machiplan/schema';
import { safeHref, sourceDocumentOf } from '@machiplan/sdk';
import { formatPeriod, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import type { Locale } from '../localization/locale-controller.js';
import { sourceLineMessages } from './source-line.messages.js';

/**
 * The line under a figure that stands alone in a page: whose plan it is, for which years, and where
 * the figure is published, as a link where the source has an address.
 *
 * @param reference place of the figure in its source, if the document gives one
 */
export function renderSourceLine(
  plan: Plan,
  { language }: Locale,
  reference: SourceReference | undefined,
) {
  const messages = messagesIn(sourceLineMessages, language);
  const title = labelFor(plan.title, language, plan);
  const publisher = labelFor(plan.publisher?.name, language, plan);
  const period = plan.period && formatPeriod(plan.period, language);
  const owner = publisher && !title.includes(publisher) ? `${publisher} ${title}` : title;
  const brackets = language.startsWith('ja')
    ? (`（${period}）` as const)
    : (` (${period})` as const);
  return html`<p class="source-line" part="source">
    ${owner}${period ? brackets : nothing}${renderReference(plan, language, reference, messages)}
  </p>`;
}

function renderReference(
  plan: Plan,
  language: string,
  reference: SourceReference | undefined,
  messages: { source: (place: string) => string; page: (page: string) => string },
) {
  if (!reference) return nothing;
  const document = sourceDocumentOf(plan, reference);
  const page = reference.page === undefined ? undefined : messages.page(String(reference.page));
  const place = page ?? labelFor(document?.title, language, plan);
  if (!place) return nothing;
  const href = safeHref(document?.href);
  const text = messages.source(place);
  return html` ｜ ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}`;
}

/** The strip that says once per element that its data is made up. */
export function renderSampleStrip({ language }: Locale) {
  return html`<p class="sample-strip" part="sample">
    ${messagesIn(sourceLineMessages, language).sample}
  </p>`;
}

export const sourceLineStyles = css`
  .source-line {
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    line-height: 1.5;
  }
  .sample-strip {
    margin: 0 0 8px;
    padding: 2px 8px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
    font-size: max(0.875em, 14px);
  }
`;

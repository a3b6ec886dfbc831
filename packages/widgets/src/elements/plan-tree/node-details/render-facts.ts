import { districtById, safeHref, sourceDocumentOf, sourcesOf } from '@machiplan/sdk';
import { formatPeriod, formatTime, labelFor } from '@machiplan/sdk/format';
import type { LocalizedText, SourceReference } from '@machiplan/schema';
import { html, nothing } from 'lit';
import { renderOrigin, renderPart, renderText, type DetailsContext } from './details-context.js';

/** Department, state, time, districts, keywords: one line each. */
export function renderFacts(context: DetailsContext) {
  const { node, words, languages } = context;
  const rows: readonly (readonly [part: string, label: string, value: unknown])[] = [
    ['department', words.department, node.department && renderText(context, node.department)],
    ['state', words.state, node.state && words.states[node.state]],
    ['time', words.time, node.time && formatTime(node.time, languages)],
    ['period', words.period, node.period && formatPeriod(node.period, languages)],
    ['districts', words.districts, node.districts?.length ? renderDistricts(context) : undefined],
    ['tags', words.tags, node.tags?.length ? renderTags(context) : undefined],
  ];
  const known = rows.filter(([, , value]) => value !== undefined && value !== '');
  if (known.length === 0) return nothing;
  return renderPart(
    context,
    words.facts,
    html`<dl>
      ${known.map(
        ([part, label, value]) =>
          html`<div>
            <dt>${label}${renderOrigin(context, part)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function renderTags(context: DetailsContext) {
  const { node, plan, languages } = context;
  return node.tags!.map((tag) => labelFor(tag, languages, plan)).join('、');
}

function renderDistricts(context: DetailsContext) {
  const { node, plan } = context;
  return html`<ul class="chips">
    ${node.districts!.map((id) => {
      const name: LocalizedText = districtById(plan, id)?.name ?? id;
      return html`<li>
        <button class="chip" type="button" @click=${() => context.select('district', id)}>
          ${renderText(context, name)}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Links for further reading; addresses that are not http(s) stay text. */
export function renderLinks(context: DetailsContext) {
  const { node, words, base } = context;
  if (!node.links?.length) return nothing;
  return renderPart(
    context,
    words.links,
    html`<ul>
      ${node.links.map(
        ({ title, href }) =>
          html`<li>
            ${renderLink(title ? renderText(context, title) : href, safeHref(href, base))}
          </li>`,
      )}
    </ul>`,
  );
}

/** Where it stands: document, section, page, lines, quotation. */
export function renderSources(context: DetailsContext) {
  const { node, words } = context;
  const references = sourcesOf(node);
  return renderPart(
    context,
    words.sources,
    references.length > 0
      ? html`<ul class="sources">
          ${references.map((reference) => html`<li>${renderSource(context, reference)}</li>`)}
        </ul>`
      : html`<p>${words.noSource}</p>`,
  );
}

function renderSource(context: DetailsContext, reference: SourceReference) {
  const { plan, words, base } = context;
  const document = sourceDocumentOf(plan, reference);
  const { section, page, lines, quote, note, part, href } = reference;
  const places = [
    section,
    page === undefined ? undefined : words.page(String(page)),
    lines === undefined ? undefined : words.lines(lines),
  ].filter((place) => place !== undefined);
  const name = document ? renderText(context, document.title) : reference.document;
  return html`${part ? html`${words.parts[part.split('/', 1)[0]!] ?? part}：` : nothing}${renderLink(
    name,
    safeHref(href ?? document?.href, base),
  )}
  ${places.length > 0 ? html`<div class="aside"><bdi>${places.join(' ・ ')}</bdi></div>` : nothing}
  ${quote ? html`<blockquote dir="auto">${quote}</blockquote>` : nothing}
  ${note ? html`<div class="aside">${renderText(context, note)}</div>` : nothing}`;
}

function renderLink(name: unknown, href: string | undefined) {
  return href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : html`${name}`;
}

import { districtById, safeHref, sourceDocumentOf, sourcesOf, type PartOf } from '@machiplan/sdk';
import { formatPeriod, formatTime, labelFor } from '@machiplan/sdk/format';
import type { LocalizedText, PlanNode, SourceReference } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderIsolated, renderOrigin, renderPart } from './render-part.js';
import { renderNotes } from './render-texts.js';

/** Department, state, time, districts, keywords: one line each. */
export function renderFacts(model: DetailsModel, dispatch: TreeDispatch) {
  const { node, messages, locale } = model;
  const rows: readonly (readonly [part: PartOf<PlanNode>, label: string, value: unknown])[] = [
    ['department', messages.department, node.department && renderIsolated(model, node.department)],
    [
      'stakeholders',
      messages.stakeholders,
      node.stakeholders?.length ? renderStakeholders(model) : undefined,
    ],
    ['state', messages.state, node.state && messages.states[node.state]],
    [
      'progress',
      messages.published,
      node.progress === undefined ? undefined : messages.progress(node.progress),
    ],
    ['time', messages.time, node.time && formatTime(node.time, locale.language)],
    ['period', messages.period, node.period && formatPeriod(node.period, locale.language)],
    [
      'districts',
      messages.districts,
      node.districts?.length ? renderDistricts(model, dispatch) : undefined,
    ],
    ['tags', messages.tags, node.tags?.length ? renderTags(model) : undefined],
  ];
  const filled = rows.filter(([, , value]) => value !== undefined && value !== '');
  if (filled.length === 0) return nothing;
  return renderPart(
    model,
    messages.facts,
    html`<dl>
      ${filled.map(
        ([part, label, value]) =>
          html`<div>
            <dt>${label}${renderOrigin(model, part)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function renderStakeholders(model: DetailsModel) {
  const { node, messages, base } = model;
  return html`<ul>
    ${node.stakeholders!.map(
      ({ name, role, roleName, href }) =>
        html`<li>
          ${renderLink(renderIsolated(model, name), safeHref(href, base))}
          <span class="aside"
            >${roleName ? renderIsolated(model, roleName) : (messages.roles[role ?? ''] ?? nothing)}</span
          >
        </li>`,
    )}
  </ul>`;
}

function renderTags({ node, plan, locale }: DetailsModel) {
  return node.tags!.map((tag) => labelFor(tag, locale.language, plan)).join('、');
}

function renderDistricts(model: DetailsModel, dispatch: TreeDispatch) {
  const { node, plan } = model;
  return html`<ul class="chips">
    ${node.districts!.map((id) => {
      const name: LocalizedText = districtById(plan, id)?.name ?? id;
      return html`<li>
        <button
          class="chip"
          type="button"
          @click=${() => dispatch({ type: 'select-district', id })}
        >
          ${renderIsolated(model, name)}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Draws the links for further reading; addresses other than http(s) stay text. */
export function renderLinks(model: DetailsModel) {
  const { node, messages, base } = model;
  if (!node.links?.length) return nothing;
  return renderPart(
    model,
    messages.links,
    html`<ul>
      ${node.links.map(
        ({ title, href }) =>
          html`<li>
            ${renderLink(title ? renderIsolated(model, title) : href, safeHref(href, base))}
          </li>`,
      )}
    </ul>`,
  );
}

/** Draws the sources, errata and notes behind one line that names the first source. */
export function renderSources(model: DetailsModel) {
  const { messages } = model;
  const references = distinctSources(model);
  const [first] = references;
  return html`<details class="part sources" data-print>
    <summary>
      ${first ? messages.sourceLine(nameOf(model, first), placeOf(model, first)) : messages.sources}
    </summary>
    ${
      references.length > 0
        ? html`<ul>
            ${references.map((reference) => html`<li>${renderSource(model, reference)}</li>`)}
          </ul>`
        : html`<p>${messages.noSource}</p>`
    }
    ${renderNotes(model)}
  </details>`;
}

/** The sources of an entry; those that differ only in the lines of a text read the same to people. */
function distinctSources(model: DetailsModel): readonly SourceReference[] {
  const shown = new Map(
    sourcesOf(model.node).map((reference) => {
      const { document, href, part, quote, note } = reference;
      const place = placeOf(model, reference);
      return [JSON.stringify([document, href, part, place, quote, note]), reference];
    }),
  );
  return [...shown.values()];
}

function renderSource(model: DetailsModel, reference: SourceReference) {
  const { plan, messages, base } = model;
  const { quote, note, part } = reference;
  const place = placeOf(model, reference);
  const href = reference.href ?? sourceDocumentOf(plan, reference)?.href;
  return html`${part ? html`${messages.parts[part.split('/', 1)[0]!] ?? part}：` : nothing}${renderLink(
    nameOf(model, reference),
    safeHref(href, base),
  )}
  ${place ? html`<div class="aside"><bdi>${place}</bdi></div>` : nothing}
  ${quote ? html`<blockquote dir="auto">${quote}</blockquote>` : nothing}
  ${note ? html`<div class="aside">${renderIsolated(model, note)}</div>` : nothing}`;
}

function nameOf({ plan, locale }: DetailsModel, reference: SourceReference): string {
  const title = sourceDocumentOf(plan, reference)?.title;
  return labelFor(title, locale.language, plan) || (reference.document ?? '');
}

/** Section and page; line numbers of an extracted text mean nothing to readers. */
function placeOf({ messages }: DetailsModel, { section, page }: SourceReference): string {
  const parts = [section, page === undefined ? undefined : messages.page(String(page))];
  return parts.filter((each) => each !== undefined).join(messages.separator);
}

function renderLink(name: unknown, href: string | undefined) {
  return href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : html`${name}`;
}

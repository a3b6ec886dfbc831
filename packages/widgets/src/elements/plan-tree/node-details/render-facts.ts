import { sourceDocumentOf, sourceLinkOf, sourcesOf, treeOf, type PartOf } from '@machiplan/sdk';
import { districtById } from '@machiplan/sdk/districts';
import { formatPeriod, formatTime, labelFor } from '@machiplan/sdk/format';
import type { LocalizedText, PlanNode, SourceReference } from '@machiplan/schema';
import { html, nothing } from 'lit';
import {
  earlierVersionFactsOf,
  linksOf,
  renderFact,
  renderLink,
  stakeholdersOf,
} from '../../../controls/record-facts/record-facts.js';
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
      node.progress === undefined ? undefined : publishedProgress(model),
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
  return html`<ul>
    ${stakeholdersOf(model.node, model).map((each) => html`<li>${each}</li>`)}
  </ul>`;
}

/** The progress that the publisher gives in per cent, with its day. */
function publishedProgress({ node, messages, locale }: DetailsModel): string {
  const percent = messages.progress(node.progress!);
  if (!node.asOf) return percent;
  return percent + messages.separator + messages.asOf(formatTime(node.asOf, locale.language));
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

/** Draws the links for further reading: of the entry, and of its tree at the top of it. */
export function renderLinks(model: DetailsModel) {
  const { node, plan, messages } = model;
  const tree = node.parent === undefined ? treeOf(plan, node) : undefined;
  const links = [...linksOf(node, model), ...linksOf(tree ?? {}, model)];
  if (links.length === 0) return nothing;
  return renderPart(
    model,
    messages.links,
    html`<ul>
      ${links.map((link) => html`<li>${link}</li>`)}
    </ul>`,
  );
}

/** Draws the entries of earlier versions of the plan that this one continues. */
export function renderEarlierVersions(model: DetailsModel) {
  const versions = earlierVersionFactsOf(model.node, model);
  if (versions.length === 0) return nothing;
  return renderPart(
    model,
    model.messages.earlierVersions,
    html`<ul>
      ${versions.map((each) => html`<li>${renderFact(each, model)}</li>`)}
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
  const { plan, locale, messages, base } = model;
  const { quote, note, part } = reference;
  const place = placeOf(model, reference);
  const { href } = sourceLinkOf(plan, reference, locale.language, base);
  return html`${part ? html`${messages.parts[part.split('/', 1)[0]!] ?? part}：` : nothing}${renderLink(
    nameOf(model, reference),
    href,
  )}
  ${place ? html`<div class="aside"><bdi>${place}</bdi></div>` : nothing}
  ${quote ? html`<blockquote dir="auto">${quote}</blockquote>` : nothing}
  ${note ? html`<div class="aside">${renderIsolated(model, note)}</div>` : nothing}`;
}

function nameOf({ plan, locale }: DetailsModel, reference: SourceReference): string {
  const title = sourceDocumentOf(plan, reference)?.title;
  return labelFor(title, locale.language, plan) || (reference.document ?? '');
}

/** Section, page, and place in a workbook; line numbers of an extracted text mean nothing to readers. */
function placeOf(
  { messages }: DetailsModel,
  { section, page, sheet, cell }: SourceReference,
): string {
  const inWorkbook = [sheet, cell].filter(Boolean).join('!');
  const parts = [section, page === undefined ? '' : messages.page(String(page)), inWorkbook];
  return parts.filter(Boolean).join(messages.separator);
}

import type { Plan, PlanNode, SdgRelation } from '@machiplan/schema';
import {
  citationOfReference,
  notPublishedPart,
  originWithin,
  safeHref,
  sourcesOf,
} from '@machiplan/sdk';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { fullName } from '../column-name.js';
import { cellMessagesFor } from '../cell.messages.js';
import { describeCell } from '../describe-cell.js';
import { renderPlace } from '../empty-state/render-empty-state.js';
import { servedCount, strengthRank } from '../goal-cells.js';
import { cellAt, type CellRef } from '../mark.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { cellDetailsMessages } from './cell-details.messages.js';

/** Entries further down that are listed before "and more". */
const listedEntries = 20;

type Messages = (typeof cellDetailsMessages)['ja'];

/** Explains a mark: each relation with its reason and source, and the related entries below. */
export function renderCellDetails(model: MatrixModel, cell: CellRef, dispatch: Dispatch) {
  const { plan, cells, locale } = model;
  const node = plan.nodes[cell.position]!;
  const messages = messagesIn(cellDetailsMessages, locale.language);
  const relations = (node.sdgs ?? []).filter((each) => model.columnOf(each) === cell.column);
  const { below } = cellAt(cells, cell.position, cell.column);
  return html`<section class="details" part="details">
    <div class="details-head">
      <p role="heading" aria-level=${model.headingLevel}>
        <strong>${fullName(model.columns[cell.column]!, model)}</strong><br />${renderText(
          node.title,
          plan,
          locale,
        )}
      </p>
      <button type="button" @click=${() => dispatch({ type: 'close-details' })}>
        ${messages.close}
      </button>
    </div>
    ${relations.map((relation) => renderRelation(model, node, relation, messages))}
    ${relations.length === 0 && below === 0 ? renderNothing(model, cell, messages) : nothing}
    ${below > 0 ? renderBelow(model, cell, messages, dispatch) : nothing}
  </section>`;
}

/** A node that states other goals, itself or below, is silent about this one: that is all it says. */
function renderNothing(
  { plan, goals, locale }: MatrixModel,
  { position }: CellRef,
  messages: Messages,
) {
  const node = plan.nodes[position]!;
  const statement =
    servedCount(goals, position) === 0
      ? (notPublishedPart(node, 'sdgs') ?? notPublishedPart(plan, 'sdgs'))
      : undefined;
  if (!statement) return html`<p>${messages.nothing}</p>`;
  const place = renderPlace(statement, plan, locale);
  const [before, after] = messages.notHere;
  return html`<p>${place ? html`${before}${place}${after}` : messages.notPublished}</p>`;
}

function renderRelation(
  model: MatrixModel,
  node: PlanNode,
  relation: SdgRelation,
  messages: Messages,
) {
  const { plan, locale } = model;
  const shared = cellMessagesFor(model);
  const origin = originWithin(plan, node, 'sdgs', relation);
  const row = (term: string, value: unknown) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl>
    ${row(messages.strength, shared.marks[relation.strength ?? 'unstated'])}
    ${relation.target ? row(messages.targets, relation.target) : nothing}
    ${row(messages.reason, relation.note ? renderText(relation.note, plan, locale) : messages.noReason)}
    ${row(
      messages.origin,
      origin === undefined
        ? messages.originUnknown
        : origin === 'published'
          ? messages.published
          : shared.origins[origin],
    )}
    ${row(messages.source, renderSources(plan, node, relation, locale, messages))}
  </dl>`;
}

/** Renders the sources of the relation itself, otherwise those of its node. */
function renderSources(
  plan: Plan,
  node: PlanNode,
  relation: SdgRelation,
  { language }: Locale,
  messages: Messages,
) {
  const own = sourcesOf(relation);
  const references = own.length > 0 ? own : sourcesOf(node, 'sdgs');
  if (references.length === 0) return messages.noSource;
  return references.map((reference) => {
    const citation = citationOfReference(plan, reference, { languages: language });
    const href = safeHref(reference.href);
    return html`<p>
      ${href ? html`<a href=${href} rel="noopener noreferrer">${citation}</a>` : citation}
    </p>`;
  });
}

function renderBelow(
  model: MatrixModel,
  { position, column }: CellRef,
  messages: Messages,
  dispatch: Dispatch,
) {
  const { plan, cells, locale } = model;
  const { outline, rank, subtreeSize } = planIndex(plan);
  const start = rank[position]!;
  const stated: number[] = [];
  for (const at of outline.subarray(start + 1, start + subtreeSize[position]!)) {
    if (strengthRank(cells, at, column) > 0) stated.push(at);
  }
  return html`<p>${messages.below(stated.length)}</p>
    <ul>
      ${stated.slice(0, listedEntries).map((at) => {
        const node = plan.nodes[at]!;
        const marked = { ...cellAt(cells, at, column), below: 0 };
        return html`<li>
          <button
            type="button"
            class="link"
            @click=${() => dispatch({ type: 'toggle-node', position: at })}
          >
            ${node.code} ${renderText(node.title, plan, locale)}
          </button>
          <span class="tag">${describeCell(marked, cellMessagesFor(model))}</span>
        </li>`;
      })}
    </ul>
    ${
      stated.length > listedEntries
        ? html`<p>${messages.more(stated.length - listedEntries)}</p>`
        : nothing
    }`;
}

import type { Plan, PlanNode, SdgRelation } from '@machiplan/schema';
import {
  citationOfReference,
  isNotPublished,
  nodeById,
  originWithin,
  safeHref,
  sourcesOf,
} from '@machiplan/sdk';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { wordsFor } from '../draw-row.js';
import { cellAt } from '../mark.js';
import type { CellRef, MatrixModel } from '../matrix-model.js';
import { detailMessages } from './detail.messages.js';

/** How many items further down are listed before "and more". */
const listedItems = 20;

/** What goes with the detail of a cell. */
export interface DetailOptions {
  readonly headingLevel: number;
  readonly columnName: string;
  readonly onClose: () => void;
  readonly onPick: (position: number) => void;
}

type Words = (typeof detailMessages)['ja'];

/** Why a cell is marked: each relation with its reason and source, and the items further down. */
export function renderDetail(model: MatrixModel, place: CellRef, options: DetailOptions) {
  const { plan, cells, reader } = model;
  const node = plan.nodes[place.position]!;
  const words = messagesIn(detailMessages, reader.language);
  const relations = (node.sdgs ?? []).filter((each) => model.columnOf(each) === place.column);
  const { below } = cellAt(cells, place.position, place.column);
  return html`<section class="detail" part="detail">
    <div class="detail-head">
      <p role="heading" aria-level=${options.headingLevel}>
        <strong>${options.columnName}</strong><br />${renderText(node.title, plan, reader)}
      </p>
      <button type="button" @click=${options.onClose}>${words.close}</button>
    </div>
    ${relations.map((relation) => renderRelation(plan, node, relation, model, words))}
    ${relations.length === 0 && below === 0 ? renderNothing(plan, node, words) : nothing}
    ${below > 0 ? renderBelow(model, place, words, options.onPick) : nothing}
  </section>`;
}

function renderNothing(plan: Plan, node: PlanNode, words: Words) {
  const isSilent = isNotPublished(node, 'sdgs') || isNotPublished(plan, 'sdgs');
  return html`<p>${isSilent ? words.notPublished : words.nothing}</p>`;
}

function renderRelation(
  plan: Plan,
  node: PlanNode,
  relation: SdgRelation,
  { reader, words: marks }: MatrixModel,
  words: Words,
) {
  const origin = originWithin(plan, node, 'sdgs', relation);
  const row = (term: string, value: unknown) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl>
    ${row(words.strength, marks.marks[relation.strength ?? 'unstated'])}
    ${relation.target ? row(words.targets, relation.target) : nothing}
    ${row(words.reason, relation.note ? renderText(relation.note, plan, reader) : words.noReason)}
    ${row(
      words.origin,
      origin === undefined
        ? words.originUnknown
        : origin === 'published'
          ? words.published
          : marks.origins[origin],
    )}
    ${row(words.source, renderSources(plan, node, relation, reader, words))}
  </dl>`;
}

/** The sources of the relation itself, otherwise those of its node. */
function renderSources(
  plan: Plan,
  node: PlanNode,
  relation: SdgRelation,
  { language }: Locale,
  words: Words,
) {
  const own = sourcesOf(relation);
  const references = own.length > 0 ? own : sourcesOf(node, 'sdgs');
  if (references.length === 0) return words.noSource;
  return references.map((reference) => {
    const citation = citationOfReference(plan, reference, { languages: language });
    const href = safeHref(reference.href);
    return html`<p>
      ${href ? html`<a href=${href} rel="noopener noreferrer">${citation}</a>` : citation}
    </p>`;
  });
}

function renderBelow(
  { plan, cells, reader, words: marks }: MatrixModel,
  { position, column }: CellRef,
  words: Words,
  onPick: (position: number) => void,
) {
  const { outline, rank, subtreeSize } = planIndex(plan);
  const start = rank[position]!;
  const stated: number[] = [];
  for (const at of outline.subarray(start + 1, start + subtreeSize[position]!)) {
    if (cells.own[at * cells.columns + column]) stated.push(at);
  }
  return html`<p>${words.below(stated.length)}</p>
    <ul>
      ${stated.slice(0, listedItems).map((at) => {
        const node = nodeById(plan, plan.nodes[at]!.id)!;
        const marked = { ...cellAt(cells, at, column), below: 0 };
        return html`<li>
          <button type="button" class="link" @click=${() => onPick(at)}>
            ${node.code} ${renderText(node.title, plan, reader)}
          </button>
          <span class="tag">${wordsFor(marked, marks)}</span>
        </li>`;
      })}
    </ul>
    ${
      stated.length > listedItems
        ? html`<p>${words.more(stated.length - listedItems)}</p>`
        : nothing
    }`;
}

/** Stays in sight at the end of the matrix, however long the table is. */
export const styles = css`
  .detail-place {
    position: sticky;
    z-index: 4;
    inset-block-end: 0;
  }
  .detail {
    max-block-size: 60vh;
    overflow: auto;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    background: var(--_background);
  }
  .detail-head {
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
  }
  .detail p,
  .detail ul,
  .detail dl {
    margin: 0 0 8px;
  }
  .detail dl {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .detail dl > div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 12px;
  }
  .detail dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .detail dd,
  .detail dd p {
    margin: 0;
  }
  .detail button {
    flex: none;
    min-block-size: 32px;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }
  .detail .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
  }
  @container sdg-matrix (inline-size < 480px) {
    .detail dl > div {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .detail-place {
      position: static;
    }
    .detail {
      max-block-size: none;
    }
    .detail button:not(.link) {
      display: none;
    }
  }
`;

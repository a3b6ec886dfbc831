import { css, html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { wordsFor } from '../draw-row.js';
import { isOwnJudgement } from '../mark.js';
import type { CellRef, MatrixModel } from '../matrix-model.js';
import { nameOf, shortName } from '../column-name.js';
import { cardItems, type CardItem } from './card-items.js';
import { cardsMessages } from './cards.messages.js';

/** Lines drawn per card at first, and with each "more". */
export const itemsPerStep = 10;

/** What the cards show beside the matrix, and what the reader can do. */
export interface CardOptions {
  readonly headingLevel: number;
  readonly goal: number | undefined;
  readonly node: string | undefined;
  /** Lines to draw, by column. */
  readonly shown: ReadonlyMap<number, number>;
  readonly iconOf: (goal: number) => string | undefined;
  readonly onMore: (column: number, shown: number) => void;
  readonly onDetail: (place: CellRef) => void;
  readonly onPickGoal: (goal: number) => void;
  readonly onPickNode: (position: number) => void;
}

/** One card for each goal, or target: what serves it, strong before weak. */
export function renderCards(model: MatrixModel, options: CardOptions) {
  return html`<div class="cards" part="matrix">
    ${model.columns.map((column, place) =>
      options.goal !== undefined && column.goal !== options.goal
        ? nothing
        : renderCard(model, place, options),
    )}
  </div>`;
}

function renderCard(model: MatrixModel, column: number, options: CardOptions) {
  const head = model.columns[column]!;
  const words = messagesIn(cardsMessages, model.reader.language);
  const items = cardItems(model, column);
  const shown = options.shown.get(column) ?? itemsPerStep;
  const rest = items.length - shown;
  const icon = options.iconOf(head.goal);
  return html`<section class="card goal-${head.goal}">
    <div class="card-head">
      <button
        class="tile"
        type="button"
        aria-label=${`${nameOf(head, model)}: ${model.words.filterBy}`}
        aria-pressed=${head.goal === options.goal}
        @click=${() => options.onPickGoal(head.goal)}
      >
        ${icon ? html`<img src=${icon} alt="" />` : (head.label ?? '–')}
      </button>
      <p role="heading" aria-level=${options.headingLevel}>${shortName(head, model)}</p>
      <span class="tag">${words.count(items.length)}</span>
    </div>
    ${
      items.length === 0
        ? html`<p class="none">${words.none}</p>`
        : html`<ul>
            ${items.slice(0, shown).map((item) => renderItem(model, column, item, words, options))}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button
            class="more"
            type="button"
            @click=${() => options.onMore(column, shown + itemsPerStep)}
          >
            ${words.more(Math.min(rest, itemsPerStep))}
          </button>`
        : nothing
    }
  </section>`;
}

function renderItem(
  { plan, reader, words: marks }: MatrixModel,
  column: number,
  { position, marked }: CardItem,
  words: (typeof cardsMessages)['ja'],
  options: CardOptions,
) {
  const node = plan.nodes[position]!;
  return html`<li>
    <span
      data-mark=${marked.mark}
      data-own=${isOwnJudgement(marked.relation) ? 'no' : nothing}
    ></span>
    <div>
      <button
        type="button"
        class="link"
        aria-pressed=${node.id === options.node}
        @click=${() => options.onPickNode(position)}
      >
        ${node.code} ${renderText(node.title, plan, reader)}
      </button>
      <span class="tag">${wordsFor(marked, marks)}</span>
      <button
        type="button"
        class="link small"
        @click=${() => options.onDetail({ position, column })}
      >
        ${words.detail}
      </button>
    </div>
  </li>`;
}

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
    gap: 12px;
    align-items: start;
  }
  .card {
    padding: 8px 12px;
    border: 1px solid var(--_hairline);
    border-block-start: 6px solid var(--_goal);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .card-head {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
  }
  .card-head p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-weight: 700;
    line-height: 1.4;
  }
  .card .tile {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_goal);
    color: var(--_ink);
    font-weight: 700;
    cursor: pointer;
    print-color-adjust: exact;
  }
  .card ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    padding-block: 4px;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.4;
  }
  .card .none {
    margin: 0;
    color: var(--_muted);
  }
  .card .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .card .link:hover {
    text-decoration: underline;
  }
  .card .link[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: 700;
  }
  .card .link.small {
    color: var(--_accent);
    font-size: 0.8125em;
    text-decoration: underline;
  }
  .card .more {
    inline-size: 100%;
    min-block-size: 40px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .card .small,
    .card .more {
      display: none;
    }
  }
`;

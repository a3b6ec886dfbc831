import type { Origin } from '@machiplan/schema';
import { countByGoal, type GoalCount, goalCoverage, levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { goalName } from '../column-name.js';
import type { MatrixModel } from '../matrix-model.js';
import { countsMessages } from './counts.messages.js';

/**
 * From how many of the 17 goals on an item "claims almost every goal": three quarters. A hint for
 * readers, not a judgement of the source.
 */
export const manyGoals = 13;

/** How many items a list shows before "and more". */
const listedItems = 20;

type Words = (typeof countsMessages)['ja'];
type OriginKey = Origin | 'unstated';

/** Coverage per goal, by strength and by origin; items that claim nearly all, and items without. */
export function renderCounts(model: MatrixModel, onPick: (position: number) => void) {
  const { plan, coverage, reader, goals } = model;
  const words = messagesIn(countsMessages, reader.language);
  const { nodes, linked, notPublished, unstated } = goalCoverage(plan, { level: coverage.level });
  const level = labelFor(levelById(plan, coverage.level)?.title, reader.language, plan);
  const rows = plan.nodes.map((_node, row) => row);
  const many = rows.filter((row) => goals.ownCounts[row]! >= manyGoals);
  const without = rows.filter(
    (row) => plan.nodes[row]!.level === coverage.level && goals.ownCounts[row] === 0,
  );
  return html`<p>
      ${level}: ${words.stated(linked, nodes)}
      ${notPublished > 0 ? words.notPublished(notPublished) : nothing}
      ${unstated > 0 ? words.silent(unstated) : nothing}
    </p>
    ${renderTable(model, countByGoal(plan), words)}
    ${renderItems(model, many, words.many(many.length), words, onPick)}
    ${renderItems(model, without, words.withoutAny, words, onPick)}`;
}

function renderTable(
  { reader, words: marks }: MatrixModel,
  counts: readonly GoalCount[],
  words: Words,
) {
  const originNames: Readonly<Record<OriginKey, string>> = {
    published: words.published,
    ...marks.origins,
    unstated: words.unstatedOrigin,
  };
  const origins = (Object.keys(originNames) as OriginKey[]).filter((origin) =>
    counts.some(({ byOrigin }) => byOrigin[origin] > 0),
  );
  const strengths = ['primary', 'secondary', 'unstated'] as const;
  const largest = Math.max(1, ...counts.map(({ nodes }) => nodes));
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.caption}>
    <table class="count-table">
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.goal}</th>
          <th scope="col">${words.all}</th>
          ${strengths.map((strength) => html`<th scope="col">${marks.marks[strength]}</th>`)}
          ${origins.map((origin) => html`<th scope="col">${originNames[origin]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${counts.map(
          ({ goal, nodes, byStrength, byOrigin }) =>
            html`<tr class="goal-${goal}">
              <th scope="row">
                <span class="dot"></span>${goal} ${goalName(goal, reader.language)}
              </th>
              <td>
                ${nodes}
                <svg class="bar" viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${(60 * nodes) / largest} height="8"></rect>
                </svg>
              </td>
              ${strengths.map((strength) => html`<td>${byStrength[strength]}</td>`)}
              ${origins.map((origin) => html`<td>${byOrigin[origin]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderItems(
  { plan, reader }: MatrixModel,
  rows: readonly number[],
  title: string,
  words: Words,
  onPick: (position: number) => void,
) {
  if (rows.length === 0) return nothing;
  return html`<p>${title}</p>
    <ul>
      ${rows.slice(0, listedItems).map(
        (row) =>
          html`<li>
            <button type="button" class="link" @click=${() => onPick(row)}>
              ${plan.nodes[row]!.code} ${renderText(plan.nodes[row]!.title, plan, reader)}
            </button>
          </li>`,
      )}
    </ul>
    ${rows.length > listedItems ? html`<p>${words.more(rows.length - listedItems)}</p>` : nothing}`;
}

export const styles = css`
  .counts .wide {
    overflow-x: auto;
  }
  .count-table {
    inline-size: auto;
    margin-block: 8px;
    table-layout: auto;
    font-size: 0.875em;
  }
  .count-table caption {
    padding-block: 4px;
    color: var(--_muted);
    text-align: start;
  }
  .count-table :is(th, td) {
    position: static;
    padding: 4px 8px;
    text-align: end;
  }
  .count-table th:first-child {
    min-inline-size: 12em;
    text-align: start;
  }
  .dot {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 6px;
    border: 1px solid var(--_text);
    background: var(--_goal);
    print-color-adjust: exact;
  }
  .bar {
    inline-size: 60px;
    block-size: 8px;
    margin-inline-start: 6px;
    fill: var(--_muted);
  }
  .counts .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
`;

import { cellMessagesFor } from '../cell.messages.js';
import type { Origin } from '@machiplan/schema';
import { levelById } from '@machiplan/sdk';
import { countByGoal, type GoalCount, goalCoverage } from '@machiplan/sdk/goals';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { goalName } from '../column-name.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { countsMessages } from './counts.messages.js';

/**
 * Number of goals, of 17, from which an entry "claims almost every goal": three quarters. A hint for
 * readers, not a judgement of the source.
 */
export const manyGoals = 13;

/** Entries that a list shows before "and more". */
const listedEntries = 20;

type Messages = (typeof countsMessages)['ja'];
type OriginKey = Origin | 'unstated';

/** Renders the counts per goal, strength and origin, and the entries with nearly all or no goals. */
export function renderCounts(model: MatrixModel, dispatch: Dispatch) {
  const { plan, coverage, locale, goals } = model;
  const messages = messagesIn(countsMessages, locale.language);
  const { nodes, linked, notPublished, unstated } = goalCoverage(plan, { level: coverage.level });
  const level = labelFor(levelById(plan, coverage.level)?.title, locale.language, plan);
  const rows = plan.nodes.map((_node, row) => row);
  const many = rows.filter((row) => goals.ownCounts[row]! >= manyGoals);
  const without = rows.filter(
    (row) => plan.nodes[row]!.level === coverage.level && goals.ownCounts[row] === 0,
  );
  return html`<p>
      ${level}: ${messages.stated(linked, nodes)}
      ${notPublished > 0 ? messages.notPublished(notPublished) : nothing}
      ${unstated > 0 ? messages.unstated(unstated) : nothing}
    </p>
    ${renderTable(model, countByGoal(plan), messages)}
    ${renderEntries(model, many, messages.many(many.length), messages, dispatch)}
    ${renderEntries(model, without, messages.withoutAny, messages, dispatch)}`;
}

function renderTable(model: MatrixModel, counts: readonly GoalCount[], messages: Messages) {
  const { locale } = model;
  const shared = cellMessagesFor(model);
  const originNames: Readonly<Record<OriginKey, string>> = {
    published: messages.published,
    ...shared.origins,
    unstated: messages.unstatedOrigin,
  };
  const origins = (Object.keys(originNames) as OriginKey[]).filter((origin) =>
    counts.some(({ byOrigin }) => byOrigin[origin] > 0),
  );
  const strengths = ['primary', 'secondary', 'unstated'] as const;
  const largest = Math.max(1, ...counts.map(({ nodes }) => nodes));
  return html`<div class="wide" tabindex="0" role="region" aria-label=${messages.caption}>
    <table class="count-table">
      <caption>
        ${messages.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.goal}</th>
          <th scope="col">${messages.all}</th>
          ${strengths.map((strength) => html`<th scope="col">${shared.marks[strength]}</th>`)}
          ${origins.map((origin) => html`<th scope="col">${originNames[origin]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${counts.map(
          ({ goal, nodes, byStrength, byOrigin }) =>
            html`<tr class="goal-${goal}">
              <th scope="row">
                <span class="dot"></span>${goal} ${goalName(goal, locale.language)}
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

function renderEntries(
  { plan, locale }: MatrixModel,
  rows: readonly number[],
  title: string,
  messages: Messages,
  dispatch: Dispatch,
) {
  if (rows.length === 0) return nothing;
  return html`<p>${title}</p>
    <ul>
      ${rows.slice(0, listedEntries).map(
        (row) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => dispatch({ type: 'toggle-node', position: row })}
            >
              ${plan.nodes[row]!.code} ${renderText(plan.nodes[row]!.title, plan, locale)}
            </button>
          </li>`,
      )}
    </ul>
    ${rows.length > listedEntries ? html`<p>${messages.more(rows.length - listedEntries)}</p>` : nothing}`;
}

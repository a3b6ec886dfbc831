import type { Plan, PlanNode } from '@machiplan/schema';
import { ancestorsOf, descendantsOf, notPublishedPart } from '@machiplan/sdk';
import { goalLinksOf, sdgGoal, type GoalLink } from '@machiplan/sdk/goals';
import { labelFor } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { DetailsModel } from './details-model.js';
import { renderPart } from './render-part.js';

/** The SDGs of a node, or those that the plan relates to the entries below or above it. */
export interface NodeGoals {
  readonly links: readonly Pick<GoalLink, 'goal' | 'origin'>[];
  readonly from: 'node' | 'below' | 'above';
}

export function goalsFor(plan: Plan, node: PlanNode): NodeGoals {
  const own = goalLinksOf(plan, node);
  const isStated = notPublishedPart(node, 'sdgs') !== undefined;
  if (own.length > 0 || isStated) return { links: own, from: 'node' };
  const below = distinctGoals(plan, descendantsOf(plan, node.id));
  if (below.length > 0) return { links: below, from: 'below' };
  return { links: distinctGoals(plan, ancestorsOf(plan, node.id)), from: 'above' };
}

function distinctGoals(plan: Plan, nodes: readonly PlanNode[]) {
  const byGoal = new Map(
    nodes.flatMap((each) => goalLinksOf(plan, each)).map((link) => [link.goal, link]),
  );
  return [...byGoal.values()].sort((a, b) => a.goal - b.goal);
}

/** Draws the SDGs as buttons that select them. */
export function renderGoals(model: DetailsModel, dispatch: TreeDispatch) {
  const { plan, node, messages, locale } = model;
  const { links, from } = goalsFor(plan, node);
  if (links.length === 0) return nothing;
  return renderPart(
    model,
    messages.sdgs,
    html`${from === 'node' ? nothing : html`<p class="aside">${messages.goalsFrom[from]}</p>`}
      <ul class="chips">
        ${links.map(({ goal, origin }) => {
          const { title, color } = sdgGoal(goal)!;
          return html`<li>
            <button
              class="chip"
              type="button"
              @click=${() => dispatch({ type: 'select-goal', goal })}
            >
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" fill=${color} />
              </svg>
              ${goal}
              ${labelFor(title, locale.language)}${
                origin && origin !== 'published' && origin !== plan.origin
                  ? html` <span class="mark">${messages.origin[origin]}</span>`
                  : nothing
              }
            </button>
          </li>`;
        })}
      </ul>`,
  );
}

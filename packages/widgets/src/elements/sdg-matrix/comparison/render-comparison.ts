import type { Plan, PlanDocument } from '@machiplan/schema';
import { countByGoal, type GoalCount, goalCoverage, isNotPublished } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { Locale } from '../../../localization/locale-controller.js';
import type { PlanLoadEvent } from '../../../plan-element/plan-state-events.js';
import type { PlanSelectEvent } from '../../../plan-data/selection/plan-select-event.js';
import { goalName } from '../column-name.js';
import { comparisonMessages } from './comparison.messages.js';

/** The second plan, and what the two share. */
export interface ComparisonOptions {
  readonly src: string | undefined;
  readonly document: Plan | PlanDocument | undefined;
  /** The second plan once it is there. */
  readonly other: Plan | undefined;
  readonly goal: number | undefined;
  readonly headingLevel: number;
  readonly onLoad: (plan: Plan) => void;
  readonly onPickGoal: (goal: number | undefined) => void;
}

/** Both plans per goal, and the matrix of the second one. The goal picked is the same in both. */
export function renderComparison(plan: Plan, reader: Locale, options: ComparisonOptions) {
  const words = messagesIn(comparisonMessages, reader.language);
  const { other } = options;
  const onLoad = (event: PlanLoadEvent) => {
    event.stopPropagation();
    options.onLoad(event.plan);
  };
  const onPick = (event: PlanSelectEvent<'goal'>) => {
    event.stopPropagation();
    event.preventDefault();
    options.onPickGoal(event.value);
  };
  return html`<section class="comparison" part="comparison">
    <p role="heading" aria-level=${options.headingLevel}><strong>${words.title}</strong></p>
    ${other ? renderGoals(plan, other, reader, words) : nothing}
    ${
      other
        ? html`<p role="heading" aria-level=${options.headingLevel}>
            <strong>${renderText(other.title, other, reader)}</strong>
          </p>`
        : nothing
    }
    <sdg-matrix
      .plan=${options.document}
      .src=${options.src}
      .selectedGoal=${options.goal}
      heading-level=${options.headingLevel + 1}
      @plan-load=${onLoad}
      @plan-goal-select=${onPick}
    ></sdg-matrix>
  </section>`;
}

function renderGoals(
  plan: Plan,
  other: Plan,
  reader: Locale,
  words: (typeof comparisonMessages)['ja'],
) {
  const plans = [plan, other].map((each) => ({
    plan: each,
    counts: countByGoal(each),
    // Nothing published is not the same as nothing there.
    isSilent: goalCoverage(each).linked === 0 && isNotPublished(each, 'sdgs'),
  }));
  const largest = Math.max(1, ...plans.flatMap(({ counts }) => counts.map(({ nodes }) => nodes)));
  const cell = ({ nodes }: GoalCount, isSilent: boolean) =>
    isSilent
      ? html`<td class="tag">${words.notPublished}</td>`
      : html`<td>
          <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width=${(100 * nodes) / largest} height="8"></rect>
          </svg>
          ${words.items(nodes)}
        </td>`;
  return html`<table class="comparison-table">
    <caption>
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.goal}</th>
        ${plans.map((each) => html`<th scope="col">${renderText(each.plan.title, each.plan, reader)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${plans[0]!.counts.map(
        ({ goal }, place) =>
          html`<tr class="goal-${goal}">
            <th scope="row">${goal} ${goalName(goal, reader.language)}</th>
            ${plans.map(({ counts, isSilent }) => cell(counts[place]!, isSilent))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const styles = css`
  .comparison {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--_border);
  }
  .comparison p {
    margin: 0 0 8px;
  }
  .comparison-table {
    max-inline-size: 960px;
    margin-block-end: 16px;
    font-size: 0.875em;
  }
  .comparison-table caption {
    padding-block: 4px;
    color: var(--_muted);
    text-align: start;
  }
  .comparison-table :is(th, td) {
    position: static;
    padding: 4px 8px;
    text-align: start;
  }
  .comparison-table .bar {
    inline-size: 50%;
    block-size: 10px;
    fill: var(--_goal);
    stroke: var(--_text);
    stroke-width: 0.5;
    print-color-adjust: exact;
  }
`;

import type { Plan, PlanDocument } from '@machiplan/schema';
import { isNotPublished } from '@machiplan/sdk';
import { countByGoal, type GoalCount, goalCoverage } from '@machiplan/sdk/goals';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { Locale } from '../../../localization/locale-controller.js';
import type { PlanLoadEvent } from '../../../plan-element/plan-state-events.js';
import type { PlanSelectEvent } from '../../../plan-data/selection/plan-select-event.js';
import { goalName } from '../column-name.js';
import type { MatrixMode } from '../matrix-mode.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import { comparisonMessages } from './comparison.messages.js';

/** The second plan. */
export interface ComparisonOptions {
  readonly src: string | undefined;
  readonly document: Plan | PlanDocument | undefined;
  /** The second plan, once it is loaded. */
  readonly other: Plan | undefined;
  readonly goal: number | undefined;
  readonly headingLevel: number;
  /** View of the second plan's matrix; that of the first one's. */
  readonly view: MatrixMode | 'auto' | undefined;
}

/**
 * Renders both plans per goal, and the matrix of the second one. The selected goal is the same in
 * both.
 */
export function renderComparison(
  plan: Plan,
  locale: Locale,
  options: ComparisonOptions,
  dispatch: Dispatch,
) {
  const messages = messagesIn(comparisonMessages, locale.language);
  const { other } = options;
  const onLoad = (event: PlanLoadEvent) => {
    event.stopPropagation();
    dispatch({ type: 'compare', plan: event.plan });
  };
  const onSelect = (event: PlanSelectEvent<'goal'>) => {
    event.stopPropagation();
    event.preventDefault();
    dispatch({ type: 'select-goal', goal: event.value });
  };
  return html`<section class="comparison" part="comparison">
    <p role="heading" aria-level=${options.headingLevel}><strong>${messages.title}</strong></p>
    ${other ? renderGoals(plan, other, locale, messages) : nothing}
    ${
      other
        ? html`<p role="heading" aria-level=${options.headingLevel}>
            <strong>${renderText(other.title, other, locale)}</strong>
          </p>`
        : nothing
    }
    <sdg-matrix
      .plan=${options.document}
      .src=${options.src}
      .selectedGoal=${options.goal}
      .view=${options.view}
      heading-level=${options.headingLevel + 1}
      @plan-load=${onLoad}
      @plan-goal-select=${onSelect}
    ></sdg-matrix>
  </section>`;
}

function renderGoals(
  plan: Plan,
  other: Plan,
  locale: Locale,
  messages: (typeof comparisonMessages)['ja'],
) {
  const plans = [plan, other].map((each) => ({
    plan: each,
    counts: countByGoal(each),
    // A plan without published relations may still have some.
    isUnpublished: goalCoverage(each).linked === 0 && isNotPublished(each, 'sdgs'),
  }));
  const largest = Math.max(1, ...plans.flatMap(({ counts }) => counts.map(({ nodes }) => nodes)));
  const cell = ({ nodes }: GoalCount, isUnpublished: boolean) =>
    isUnpublished
      ? html`<td class="tag">${messages.notPublished}</td>`
      : html`<td>
          <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width=${(100 * nodes) / largest} height="8"></rect>
          </svg>
          ${messages.entries(nodes)}
        </td>`;
  return html`<table class="comparison-table">
    <caption>
      ${messages.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.goal}</th>
        ${plans.map((each) => html`<th scope="col">${renderText(each.plan.title, each.plan, locale)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${plans[0]!.counts.map(
        ({ goal }, index) =>
          html`<tr class="goal-${goal}">
            <th scope="row">${goal} ${goalName(goal, locale.language)}</th>
            ${plans.map(({ counts, isUnpublished }) => cell(counts[index]!, isUnpublished))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

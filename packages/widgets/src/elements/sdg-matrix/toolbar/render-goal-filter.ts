import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { goalName } from '../column-name.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from './toolbar.messages.js';

/** Renders the goal that the rows are filtered by, with a button to clear the filter. */
export function renderGoalFilter(
  { rows, locale, messages, selectedGoal }: MatrixModel,
  dispatch: Dispatch,
) {
  if (selectedGoal === undefined) return html`<div role="status"></div>`;
  const { filtered, clear } = messagesIn(matrixToolbarMessages, locale.language);
  const name = `${messages.goal(selectedGoal)} ${goalName(selectedGoal, locale.language)}`;
  return html`<div role="status">
    <p class="controls">
      ${filtered(name, rows.positions.length)}
      <button type="button" @click=${() => dispatch({ type: 'select-goal', goal: undefined })}>
        ${clear}
      </button>
    </p>
  </div>`;
}

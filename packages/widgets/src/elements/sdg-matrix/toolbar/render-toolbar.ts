import { levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, numberOfGoals } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderSelect, type SelectOption } from '../../../controls/render-select.js';
import { servedCount } from '../goal-cells.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { renderTabs } from './render-tabs.js';
import { matrixToolbarMessages } from './toolbar.messages.js';

/** Renders the views as tabs and, beside all but the goals, the choice of rows and columns. */
export function renderToolbar(model: MatrixModel, dispatch: Dispatch) {
  return html`<div part="controls">
    ${renderTabs(model, dispatch)}
    ${model.mode === 'goals' ? nothing : renderSelects(model, dispatch)}
  </div>`;
}

function renderSelects(model: MatrixModel, dispatch: Dispatch) {
  const { columns, locale, level, targetsOf } = model;
  const messages = messagesIn(matrixToolbarMessages, locale.language);
  const goals = [...Array(numberOfGoals).keys()].map((index) => index + 1);
  const hasTargets = columns.some(({ isTarget }) => isTarget);
  return html`<div class="controls">
    ${renderSelect(
      messages.rows,
      [{ value: '', label: messages.allRows }, ...levelOptions(model)],
      level ?? '',
      (value) => dispatch({ type: 'set-level', level: value || undefined }),
    )}
    ${renderSelect(
      messages.columns,
      [
        { value: '', label: messages.allGoals },
        ...goals.map((goal) => ({ value: String(goal), label: messages.targetsOf(goal) })),
      ],
      String((hasTargets && targetsOf) || ''),
      (value) => dispatch({ type: 'set-targets-of', goal: Number(value) || undefined }),
    )}
  </div>`;
}

/** The levels whose nodes serve a goal, themselves or below; the others would give empty tables. */
function levelOptions({
  plan,
  locale,
  goals,
  level,
}: MatrixModel): readonly SelectOption<string>[] {
  const used = new Set(
    plan.nodes.flatMap((node, position) =>
      node.level === level || servedCount(goals, position) > 0 ? [node.level] : [],
    ),
  );
  return [...used].map((id) => ({
    value: id,
    label: labelFor(levelById(plan, id)?.title, locale.language, plan) || id,
  }));
}

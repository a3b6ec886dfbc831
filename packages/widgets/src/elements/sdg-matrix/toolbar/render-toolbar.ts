import { levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, numberOfGoals } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderSelect, type SelectOption } from '../../../controls/render-select.js';
import type { MatrixMode } from '../matrix-mode.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from './toolbar.messages.js';

const modes: readonly MatrixMode[] = ['table', 'cards', 'transposed'];

/** Renders the choice of rows, columns and view. */
export function renderToolbar(model: MatrixModel, dispatch: Dispatch) {
  const { columns, locale, level, targetsOf, mode } = model;
  const messages = messagesIn(matrixToolbarMessages, locale.language);
  const goals = Array.from({ length: numberOfGoals }, (_, index) => index + 1);
  const hasTargets = columns.some(({ isTarget }) => isTarget);
  return html`<div class="controls" part="controls">
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
    ${renderSelect(
      messages.view,
      modes.map((value) => ({ value, label: messages.views[value] })),
      mode,
      (value) => dispatch({ type: 'set-mode', mode: value }),
    )}
  </div>`;
}

function levelOptions({ plan, locale }: MatrixModel): readonly SelectOption<string>[] {
  const used = new Set(plan.nodes.map(({ level }) => level));
  return [...used].map((id) => ({
    value: id,
    label: labelFor(levelById(plan, id)?.title, locale.language, plan) || id,
  }));
}

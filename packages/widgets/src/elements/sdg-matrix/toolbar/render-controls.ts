import { levelById } from '@machiplan/sdk';
import { labelFor } from '@machiplan/sdk/format';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { MatrixModel, MatrixView } from '../matrix-model.js';
import { matrixToolbarMessages } from './toolbar.messages.js';
import type { Mark } from '../mark.js';

/** What is chosen in the controls, and what to do when the reader chooses. */
export interface ControlState {
  readonly level: string | undefined;
  readonly targetsOf: number | undefined;
  readonly view: MatrixView;
  readonly onLevel: (level: string | undefined) => void;
  readonly onTargets: (goal: number | undefined) => void;
  readonly onView: (view: MatrixView) => void;
}

type Option = readonly [value: string, label: string];

const views: readonly MatrixView[] = ['table', 'cards', 'transposed'];

/** Choices of rows, columns and view. */
export function renderControls(model: MatrixModel, state: ControlState) {
  const { columns, reader } = model;
  const words = messagesIn(matrixToolbarMessages, reader.language);
  const goals = Array.from({ length: 17 }, (_, place) => place + 1);
  const targets = columns.some(({ isTarget }) => isTarget) ? state.targetsOf : undefined;
  return html`<div class="controls" part="controls">
    ${renderSelect(
      words.rows,
      [['', words.allRows], ...levelOptions(model)],
      state.level ?? '',
      (value) => state.onLevel(value || undefined),
    )}
    ${renderSelect(
      words.columns,
      [['', words.allGoals], ...goals.map((goal): Option => [`${goal}`, words.targetsOf(goal)])],
      String(targets ?? ''),
      (value) => state.onTargets(Number(value) || undefined),
    )}
    ${renderSelect(
      words.view,
      views.map((view): Option => [view, words.views[view]]),
      state.view,
      (value) => state.onView(value as MatrixView),
    )}
  </div>`;
}

/** The marks that occur, in words. */
export function renderLegend({ words, coverage, plan, reader }: MatrixModel) {
  const more = messagesIn(matrixToolbarMessages, reader.language);
  const marks: readonly Mark[] = ['primary', 'secondary', 'unstated', 'below'];
  const { subtreeSize } = planIndex(plan);
  const isFlat = subtreeSize.every((size) => size === 1);
  return html`<ul class="legend" aria-label=${more.legend}>
    ${marks
      .filter((mark) => mark !== 'below' || !isFlat)
      .map((mark) => html`<li data-mark=${mark}>${words.marks[mark]}</li>`)}
    ${
      coverage.hasJudgements
        ? html`<li data-mark="unstated" data-own="no">${more.ownJudgement}</li>`
        : nothing
    }
  </ul>`;
}

function levelOptions({ plan, reader }: MatrixModel): readonly Option[] {
  const used = new Set(plan.nodes.map(({ level }) => level));
  return [...used].map((id) => [
    id,
    labelFor(levelById(plan, id)?.title, reader.language, plan) || id,
  ]);
}

function renderSelect(
  label: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
) {
  return html`<label
    >${label}
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select></label
  >`;
}

import { html, nothing } from 'lit';
import { renderText } from '../../localization/render-text.js';
import { cellMessagesFor } from './cell.messages.js';
import { describeCell } from './describe-cell.js';
import { isOwnJudgement, type MarkedCell } from './mark.js';
import type { Dispatch } from './sdg-matrix-actions.js';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Renders an entry of a goal: the mark of its relation, its title as a button, and `further` content. */
export function renderMarkedEntry(
  model: MatrixModel,
  position: number,
  marked: MarkedCell,
  dispatch: Dispatch,
  further: unknown,
) {
  const { plan, locale, selectedNode } = model;
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
        aria-pressed=${node.id === selectedNode}
        @click=${() => dispatch({ type: 'toggle-node', position })}
      >
        ${node.code} ${renderText(node.title, plan, locale)}
      </button>
      <span class="tag">${describeCell(marked, cellMessagesFor(model))}</span>
      ${further}
    </div>
  </li>`;
}

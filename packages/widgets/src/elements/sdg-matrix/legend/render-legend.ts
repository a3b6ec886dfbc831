import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { cellMessagesFor } from '../cell.messages.js';
import type { Mark } from '../mark.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from '../toolbar/toolbar.messages.js';

const marks: readonly Mark[] = ['primary', 'secondary', 'unstated', 'below'];

/** Renders the legend of the marks, and the description of the keys for screen readers. */
export function renderLegend(model: MatrixModel) {
  const { coverage, plan, locale } = model;
  const messages = cellMessagesFor(model);
  const { legend, ownJudgement, keys } = messagesIn(matrixToolbarMessages, locale.language);
  const isFlat = planIndex(plan).subtreeSize.every((size) => size === 1);
  return html`<ul class="legend" aria-label=${legend}>
      ${marks
        .filter((mark) => mark !== 'below' || !isFlat)
        .map((mark) =>
          mark === 'below'
            ? html`<li><strong>2</strong> ${messages.marks[mark]}</li>`
            : html`<li data-mark=${mark}>${messages.marks[mark]}</li>`,
        )}
      ${
        coverage.hasJudgements
          ? html`<li data-mark="unstated" data-own="no">${ownJudgement}</li>`
          : nothing
      }
    </ul>
    <p id="keys" class="visually-hidden">${keys}</p>`;
}

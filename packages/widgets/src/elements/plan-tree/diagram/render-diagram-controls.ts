import { pathOf } from '@machiplan/sdk';
import { planIndex } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderSelect } from '../../../controls/render-select.js';
import { rowTextsOf } from '../outline/row-texts.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import { colorings, sizings } from './diagram-kinds.js';
import type { LegendEntry } from './diagram-texts.js';
import type { DiagramMessages } from './diagram.messages.js';
import type { DiagramModel } from './diagram-model.js';
import type { DiagramLayout } from './diagram-layout.js';

/** Draws the selects of size and colour, and the button back to the outline. */
export function renderControls(
  { sizing, coloring }: DiagramModel,
  messages: DiagramMessages,
  dispatch: TreeDispatch,
) {
  const showOutline = () => dispatch({ type: 'select-mode', mode: 'outline' });
  return html`<div class="toolbar">
    <div class="field short">
      ${renderSelect(
        messages.size,
        sizings.map((value) => ({ value, label: messages.sizing[value] })),
        sizing,
        (value) => dispatch({ type: 'select-sizing', sizing: value }),
      )}
    </div>
    <div class="field short">
      ${renderSelect(
        messages.color,
        colorings.map((value) => ({ value, label: messages.coloring[value] })),
        coloring,
        (value) => dispatch({ type: 'select-coloring', coloring: value }),
      )}
    </div>
    <button class="plain" type="button" @click=${showOutline}>${messages.toOutline}</button>
  </div>`;
}

/**
 * Draws the path from the whole plan to the node at the top of the diagram.
 *
 * @param top Position of the node at the top; -1 for the whole plan.
 */
export function renderPath(
  { plan, locale }: DiagramModel,
  top: number,
  messages: DiagramMessages,
  zoomTo: (position: number) => void,
) {
  const node = plan.nodes[top];
  const path = node ? pathOf(plan, node.id) : [];
  const step = (name: string, position: number, isLast: boolean) =>
    html`<li>
      ${
        isLast
          ? html`<span aria-current="true">${name}</span>`
          : html`<button class="plain" type="button" @click=${() => zoomTo(position)}>
              ${name}
            </button>`
      }
    </li>`;
  return html`<nav aria-label=${messages.path}>
    <ol class="path">
      ${step(messages.whole, -1, path.length === 0)}
      ${path.map((each, at) =>
        step(
          rowTextsOf(plan, each, locale.language).title,
          planIndex(plan).positions.get(each.id)!,
          at === path.length - 1,
        ),
      )}
    </ol>
  </nav>`;
}

/** Draws the meanings of the colours. */
export function renderLegend(entries: readonly LegendEntry[], messages: DiagramMessages) {
  if (entries.length === 0) return nothing;
  return html`<ul class="legend" aria-label=${messages.legend}>
    ${entries.map(
      ({ fill, label }) =>
        html`<li>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" fill=${fill.color} />
          </svg>
          ${label}
        </li>`,
    )}
  </ul>`;
}

/** Draws the branches as buttons: keyboard access to a canvas, larger targets for everybody. */
export function renderBranchButtons(
  { plan, locale }: DiagramModel,
  { cells }: DiagramLayout,
  messages: DiagramMessages,
  zoomTo: (position: number) => void,
) {
  const { subtreeSize } = planIndex(plan);
  const branches = cells.filter(
    ({ level, cell }) => level === 1 && cell.position >= 0 && subtreeSize[cell.position]! > 1,
  );
  if (branches.length === 0) return nothing;
  return html`<details>
    <summary>${messages.into}</summary>
    <ul class="into">
      ${branches.map(({ cell }) => {
        const { code, title } = rowTextsOf(plan, plan.nodes[cell.position]!, locale.language);
        return html`<li>
          <button class="plain" type="button" @click=${() => zoomTo(cell.position)}>
            ${code} ${title}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

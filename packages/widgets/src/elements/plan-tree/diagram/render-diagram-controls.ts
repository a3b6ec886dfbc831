import { pathOf } from '@machiplan/sdk';
import { planIndex } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { rowTextsOf } from '../outline/row-texts.js';
import { colorings, sizings } from './diagram-kinds.js';
import type { LegendEntry } from './diagram-texts.js';
import type { DiagramMessages } from './diagram.messages.js';
import type { DiagramRequest } from './diagram-view.js';
import type { DiagramLayout } from './drawing.js';

/** Choice of sizes and colours, and the way to the outline. */
export function renderControls(request: DiagramRequest, words: DiagramMessages) {
  const { sizing, coloring, setSizing, setColoring, toOutline } = request;
  return html`<div class="toolbar">
    ${renderChoice(words.size, sizings, words.sizing, sizing, setSizing)}
    ${renderChoice(words.color, colorings, words.coloring, coloring, setColoring)}
    <button class="plain" type="button" @click=${toOutline}>${words.toOutline}</button>
  </div>`;
}

function renderChoice<Key extends string>(
  label: string,
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
  current: Key,
  set: (key: Key) => void,
) {
  return html`<label class="field short">
    ${label}
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value as Key)}>
      ${keys.map(
        (key) => html`<option value=${key} .selected=${key === current}>${names[key]}</option>`,
      )}
    </select>
  </label>`;
}

/**
 * The way from the whole to what is drawn.
 *
 * @param top Position of the node at the top; -1 for the whole.
 */
export function renderPath(
  { plan, languages }: DiagramRequest,
  top: number,
  words: DiagramMessages,
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
  return html`<nav aria-label=${words.path}>
    <ol class="path">
      ${step(words.whole, -1, path.length === 0)}
      ${path.map((each, at) =>
        step(
          rowTextsOf(plan, each, languages).title,
          planIndex(plan).positions.get(each.id)!,
          at === path.length - 1,
        ),
      )}
    </ol>
  </nav>`;
}

export function renderLegend(entries: readonly LegendEntry[], words: DiagramMessages) {
  if (entries.length === 0) return nothing;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${entries.map(
      ({ ground, label }) =>
        html`<li>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" fill=${ground.color} />
          </svg>
          ${label}
        </li>`,
    )}
  </ul>`;
}

/** The branches as buttons: for a canvas the way in without a pointer, for all a larger target. */
export function renderBranchButtons(
  { plan, languages }: DiagramRequest,
  { cells }: DiagramLayout,
  words: DiagramMessages,
  zoomTo: (position: number) => void,
) {
  const { subtreeSize } = planIndex(plan);
  const branches = cells.filter(
    ({ level, cell }) => level === 1 && cell.position >= 0 && subtreeSize[cell.position]! > 1,
  );
  if (branches.length === 0) return nothing;
  return html`<details>
    <summary>${words.into}</summary>
    <ul class="into">
      ${branches.map(({ cell }) => {
        const { code, title } = rowTextsOf(plan, plan.nodes[cell.position]!, languages);
        return html`<li>
          <button class="plain" type="button" @click=${() => zoomTo(cell.position)}>
            ${code} ${title}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

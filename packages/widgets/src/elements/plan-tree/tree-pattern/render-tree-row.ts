/* eslint lit-a11y/accessible-name: off -- An item of a tree is named by its text. */
import { html, nothing, type TemplateResult } from 'lit';
import { deepestLevel } from '../level-styles.js';
import {
  describeRow,
  renderMarks,
  renderName,
  renderPassage,
  type FlatRow,
} from '../outline/render-row.js';
import type { RowsModel } from '../outline/rows-model.js';

/** Draws an item of the tree. Readers reach it with the arrow keys, see `treeCommand`. */
export function renderTreeRow(
  model: RowsModel,
  position: number,
  { level, index, setSize, isApart }: FlatRow,
): TemplateResult {
  const { outline } = model;
  const row = describeRow(model, position);
  const isBranch = outline.hasChildren(position);
  return html`<div
    class=${isApart ? 'row line apart' : 'row line'}
    role="treeitem"
    data-position=${position}
    data-level=${Math.min(level, deepestLevel)}
    part="row"
    tabindex=${position === model.active ? 0 : -1}
    aria-level=${level}
    aria-posinset=${index}
    aria-setsize=${setSize}
    aria-selected=${row.node.id === model.selectedId}
    aria-expanded=${isBranch ? outline.isOpen(position) : nothing}
  >
    <span class=${isBranch ? 'toggle branch' : 'toggle'} aria-hidden="true"></span>
    <span class="name">${renderName(model, row)}</span
    >${renderMarks(model, row)}${renderPassage(model, row)}${model.cells?.(position)}
  </div>`;
}

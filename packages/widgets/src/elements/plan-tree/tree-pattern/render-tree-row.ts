/* eslint lit-a11y/accessible-name: off -- An item of a tree is named by its text. */
import { html, nothing, type TemplateResult } from 'lit';
import { deepestLevel } from '../level-styles.js';
import {
  describeRow,
  renderMarks,
  renderName,
  type RowContext,
  type FlatRow,
} from '../outline/render-row.js';

/** An item of the tree: reached with the arrow keys, see `treeAction`. */
export function renderTreeRow(
  context: RowContext,
  position: number,
  { level, place, setSize, isApart }: FlatRow,
): TemplateResult {
  const { state } = context;
  const row = describeRow(context, position);
  const isBranch = state.hasChildren(position);
  return html`<div
    class=${isApart ? 'row line apart' : 'row line'}
    role="treeitem"
    data-position=${position}
    data-level=${Math.min(level, deepestLevel)}
    part="row"
    tabindex=${position === context.active ? 0 : -1}
    aria-level=${level}
    aria-posinset=${place}
    aria-setsize=${setSize}
    aria-selected=${row.node.id === context.selected}
    aria-expanded=${isBranch ? state.isOpen(position) : nothing}
  >
    <span class=${isBranch ? 'toggle branch' : 'toggle'} aria-hidden="true"></span>
    <span class="name">${renderName(context, row)}</span
    >${renderMarks(context, row)}${context.cells?.(position)}
  </div>`;
}

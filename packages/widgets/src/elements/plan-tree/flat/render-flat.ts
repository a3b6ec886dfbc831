/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.lazy.js';
import { renderListRow } from '../outline/render-row.js';
import type { RowsModel } from '../outline/rows-model.js';
import type { SetPositions } from './set-positions.js';

/** Rows from `first` up to but not including `last`, and the row that has the focus (-1: none). */
export interface FlatSlice {
  readonly first: number;
  readonly last: number;
  readonly pinned: number;
}

/** Draws rows in a flat list, each with its level and its position among its siblings. */
export function renderFlat(
  model: RowsModel,
  rows: FlatSlice,
  setPositions: SetPositions,
  tree: TreePattern | undefined,
  label: string,
): TemplateResult {
  const positions = model.outline.rows;
  const drawn: number[] = [];
  const isPinnedApart = rows.pinned >= 0 && (rows.pinned < rows.first || rows.pinned >= rows.last);
  if (isPinnedApart && rows.pinned < rows.first) drawn.push(rows.pinned);
  for (let row = rows.first; row < rows.last; row++) drawn.push(row);
  if (isPinnedApart && rows.pinned >= rows.last) drawn.push(rows.pinned);
  const entries = repeat(
    drawn,
    (row) => positions[row],
    (row) => {
      const position = positions[row]!;
      const flatRow = {
        level: model.outline.levelAt(position),
        ...setPositions.of(position),
        isApart: isPinnedApart && row === rows.pinned,
      };
      return tree
        ? tree.renderRow(model, position, flatRow)
        : renderListRow(model, position, flatRow, undefined);
    },
  );
  return tree
    ? html`<div class="rows flat" role="tree" aria-label=${label}>${entries}</div>`
    : html`<ul class="rows flat" role="list" aria-label=${label}>
        ${entries}
      </ul>`;
}

/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.js';
import { renderListRow, type RowContext } from '../outline/render-row.js';
import type { SetPositions } from './row-places.js';

/** Rows `first` to before `last`, and one further row that must not go away (it has the focus). */
export interface FlatSlice {
  readonly first: number;
  readonly last: number;
  readonly kept: number;
}

/** The rows one after the other, each saying its level and place. */
export function renderFlat(
  context: RowContext,
  rows: FlatSlice,
  places: SetPositions,
  tree: TreePattern | undefined,
  label: string,
): TemplateResult {
  const positions = context.state.rows;
  const drawn: number[] = [];
  const isKeptApart = rows.kept >= 0 && (rows.kept < rows.first || rows.kept >= rows.last);
  if (isKeptApart && rows.kept < rows.first) drawn.push(rows.kept);
  for (let row = rows.first; row < rows.last; row++) drawn.push(row);
  if (isKeptApart && rows.kept >= rows.last) drawn.push(rows.kept);
  const entries = repeat(
    drawn,
    (row) => positions[row],
    (row) => {
      const position = positions[row]!;
      const place = {
        level: context.state.levelAt(position),
        ...places.of(position),
        isApart: isKeptApart && row === rows.kept,
      };
      return tree
        ? tree.renderRow(context, position, place)
        : renderListRow(context, position, place, undefined);
    },
  );
  return tree
    ? html`<div class="rows flat" role="tree" aria-label=${label}>${entries}</div>`
    : html`<ul class="rows flat" role="list" aria-label=${label}>
        ${entries}
      </ul>`;
}

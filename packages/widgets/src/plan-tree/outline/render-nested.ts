/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderListRow, type RowContext } from './render-row.js';

/**
 * The rows as lists within lists, which is what screen readers announce best. Built from the last
 * row to the first, so that each list is complete when the entry above it is made.
 *
 * @param positions The rows; those in closed branches are hidden until the browser finds a word there.
 */
export function renderNested(
  context: RowContext,
  positions: Int32Array,
  label: string,
): TemplateResult {
  const waiting: TemplateResult[][] = [];
  for (let row = positions.length - 1; row >= 0; row--) {
    const position = positions[row]!;
    const level = context.state.levelAt(position);
    const below = waiting[level + 1];
    waiting[level + 1] = [];
    const entry = renderListRow(
      context,
      position,
      undefined,
      below?.length
        ? html`<ul role="list" hidden=${context.state.isOpen(position) ? nothing : 'until-found'}>
            ${below.reverse()}
          </ul>`
        : nothing,
    );
    (waiting[level] ??= []).push(entry);
  }
  return html`<ul class="rows" role="list" aria-label=${label}>
    ${waiting[1]?.reverse()}
  </ul>`;
}

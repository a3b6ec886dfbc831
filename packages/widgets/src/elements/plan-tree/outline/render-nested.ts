/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, type TemplateResult } from 'lit';
import { nest } from './nest.js';
import { renderListRow, type RowContext } from './render-row.js';

/**
 * The rows as lists within lists, which is what screen readers announce best.
 *
 * @param positions The rows; those in closed branches are hidden until the browser finds a word there.
 */
export function renderNested(
  context: RowContext,
  positions: Int32Array,
  label: string,
): TemplateResult {
  const { state } = context;
  return html`<ul class="rows" role="list" aria-label=${label}>
    ${nest<TemplateResult>(
      positions,
      (position) => state.levelAt(position),
      (position, below) =>
        renderListRow(
          context,
          position,
          undefined,
          below
            ? html`<ul role="list" hidden=${state.isOpen(position) ? nothing : 'until-found'}>
                ${below}
              </ul>`
            : nothing,
        ),
    )}
  </ul>`;
}

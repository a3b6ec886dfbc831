/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, type TemplateResult } from 'lit';
import { nest } from './nest.js';
import { renderListRow } from './render-row.js';
import type { RowsModel } from './rows-model.js';

/**
 * Draws the rows as nested lists, which screen readers announce best.
 *
 * @param positions The rows; those in closed branches stay hidden until the browser finds them.
 */
export function renderNested(
  model: RowsModel,
  positions: Int32Array,
  label: string,
): TemplateResult {
  const { outline } = model;
  return html`<ul class="rows" role="list" aria-label=${label}>
    ${nest<TemplateResult>(
      positions,
      (position) => outline.levelAt(position),
      (position, below) =>
        renderListRow(
          model,
          position,
          undefined,
          below
            ? html`<ul role="list" hidden=${outline.isOpen(position) ? nothing : 'until-found'}>
                ${below}
              </ul>`
            : nothing,
        ),
    )}
  </ul>`;
}

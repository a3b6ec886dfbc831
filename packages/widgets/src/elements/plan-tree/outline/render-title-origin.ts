import { html, nothing } from 'lit';
import type { RowsModel } from './rows-model.js';

/** Draws the origin of the titles once for all rows, unless they are published. */
export function renderTitleOrigin({ titleOrigin, messages }: RowsModel) {
  return titleOrigin && titleOrigin !== 'published'
    ? html`<p class="note">${messages.titlesAre(titleOrigin)}</p>`
    : nothing;
}

/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { selectionChipsMessages } from './selection-chips.messages.js';

/** One condition that changes what an element shows, and how a reader takes it away. */
export interface SelectionChip {
  readonly label: string;
  readonly remove: () => void;
}

/**
 * A bar of removable conditions, above what they change: filters, a district, a time that another
 * element selected. Draws nothing without conditions.
 */
export function renderSelectionChips(
  chips: readonly SelectionChip[],
  language: string,
  clear?: () => void,
) {
  if (chips.length === 0) return nothing;
  const messages = messagesIn(selectionChipsMessages, language);
  return html`<ul class="chips" part="chips" role="list" aria-label=${messages.shown}>
    ${chips.map(
      ({ label, remove }) =>
        html`<li>
          <button class="chip" type="button" aria-label=${messages.remove(label)} @click=${remove}>
            ${label} <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    ${
      clear && chips.length > 1
        ? html`<li>
            <button class="clear-chips" type="button" @click=${clear}>${messages.clear}</button>
          </li>`
        : nothing
    }
  </ul>`;
}

export const selectionChipsStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
  }
  .chip {
    min-block-size: 36px;
    padding: 2px 12px;
    border: 1px solid var(--_accent);
    border-radius: 18px;
    background: var(--_selected);
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .clear-chips {
    min-block-size: 36px;
    padding: 2px 8px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  @media print {
    .clear-chips,
    .chip [aria-hidden] {
      display: none;
    }
  }
`;

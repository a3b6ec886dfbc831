/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { StatusCounts } from '@machiplan/sdk';
import { statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html } from 'lit';
import { renderStatusBar, statusBarStyles, stripOrder, type StripStatus } from './status-bar.js';
import { statusStripMessages } from './status-strip.messages.js';

/** How readers choose statuses in a strip. */
export interface StripSelection {
  readonly selected: ReadonlySet<StripStatus>;
  readonly toggle: (status: StripStatus) => void;
}

/**
 * Counts of statuses as one bar of 100 %, with a key below: words, counts and a colour each. With
 * `selection`, the entries of the key are toggles, several at once.
 */
export function renderStatusStrip(
  counts: StatusCounts,
  language: string,
  selection?: StripSelection,
) {
  const { segment, label } = messagesIn(statusStripMessages, language);
  const shown = stripOrder.filter(
    (status) => counts[status] > 0 || selection?.selected.has(status),
  );
  const key = shown.map((status) => {
    const text = segment(statusLabel(status, language), counts[status]);
    const content = html`<span class="swatch" aria-hidden="true"></span>${text}`;
    return selection
      ? html`<li>
          <button
            type="button"
            class="status-${status}"
            aria-pressed=${selection.selected.has(status)}
            @click=${() => selection.toggle(status)}
          >
            ${content}
          </button>
        </li>`
      : html`<li class="status-${status}">${content}</li>`;
  });
  return html`<div class="status-strip" part="status-strip">
    ${renderStatusBar(counts)}
    <ul role="list" aria-label=${label}>
      ${key}
    </ul>
  </div>`;
}

/** Styles of strip and bar; `statusStyles` of the theme brings the colours. */
export const statusStripStyles = css`
  ${statusBarStyles}
  .status-strip ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
  }
  .status-strip li,
  .status-strip button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .status-strip button {
    min-block-size: 36px;
    padding: 2px 12px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_background);
    cursor: pointer;
  }
  .status-strip button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_selected);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
  }
  .status-strip .swatch {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 2px;
    background: var(--_status);
    forced-color-adjust: none;
  }
  @media print {
    .status-strip ul {
      gap: 2px 12px;
    }
  }
`;

/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { ProgressStatus, StatusCounts } from '@machiplan/sdk';
import { statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing, svg } from 'lit';
import { goodStatuses, statusStripMessages } from './status-strip.messages.js';

type Status = ProgressStatus | 'none';

/** Statuses in the order of the strip: what needs attention comes first. */
export const stripOrder: readonly Status[] = [
  'moving-away',
  'not-kept',
  'behind',
  'on-track',
  'kept',
  'achieved',
  'none',
];

/** How readers choose statuses in a strip. */
export interface StripSelection {
  readonly selected: ReadonlySet<Status>;
  readonly toggle: (status: Status) => void;
}

const countAll = (counts: StatusCounts) =>
  stripOrder.reduce((sum, status) => sum + counts[status], 0);

/** The strip in a sentence, for people who cannot see it and for everybody else. */
export function statusSentence(counts: StatusCounts, language: string): string {
  const all = countAll(counts);
  const good = goodStatuses.reduce((sum, status) => sum + counts[status], 0);
  const { sentence } = messagesIn(statusStripMessages, language);
  return sentence({ all, judged: all - counts.none, good });
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

/** The bar alone, as decoration beside words that say the same. Draws nothing without counts. */
export function renderStatusBar(counts: StatusCounts) {
  const all = countAll(counts);
  if (all === 0) return nothing;
  let start = 0;
  const segments = stripOrder.map((status) => {
    const width = (100 * counts[status]) / all;
    if (width === 0) return nothing;
    const x = start;
    start += width;
    return svg`<rect class="status-${status}" x=${x} width=${width} height="8"></rect>`;
  });
  return html`<svg
    class="status-bar"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${segments}
  </svg>`;
}

/** Styles of strip and bar; `statusStyles` of the theme brings the colours. */
export const statusStripStyles = css`
  .status-bar {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    border-radius: var(--_radius);
    overflow: hidden;
    forced-color-adjust: none;
  }
  .status-bar rect {
    fill: var(--_status);
    stroke: var(--_background);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .status-bar .status-none {
    fill: var(--_hairline);
  }
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

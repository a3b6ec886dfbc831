import type { ProgressStatus, StatusCounts } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing, svg } from 'lit';
import { goodStatuses, statusStripMessages } from './status-strip.messages.js';

/** A status of an indicator, or `none` where it has no status. */
export type StripStatus = ProgressStatus | 'none';

/** Statuses in the order of the strip: what needs attention comes first. */
export const stripOrder: readonly StripStatus[] = [
  'moving-away',
  'not-kept',
  'behind',
  'on-track',
  'kept',
  'achieved',
  'none',
];

const countAll = (counts: StatusCounts) =>
  stripOrder.reduce((sum, status) => sum + counts[status], 0);

/** The strip in a sentence, for people who cannot see it and for everybody else. */
export function statusSentence(counts: StatusCounts, language: string): string {
  const all = countAll(counts);
  const good = goodStatuses.reduce((sum, status) => sum + counts[status], 0);
  const { sentence } = messagesIn(statusStripMessages, language);
  return sentence({ all, judged: all - counts.none, good });
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

/** Styles of the bar; `statusStyles` of the theme brings the colours. */
export const statusBarStyles = css`
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
`;

import type { StatusCounts } from '../indicator/count-by-status.js';
import { statusLabel } from '../indicator/progress-label.js';
import type { ProgressStatus } from '../indicator/progress.js';
import type { Languages } from '../text/messages.js';
import { textWidth } from '../text/text-width.js';
import { paper, statusColours } from './paper.js';
import { svgMarkup, svgText } from './svg-markup.js';

/** Statuses from the one that needs attention most. */
export const attentionOrder: readonly (ProgressStatus | 'none')[] = [
  'moving-away',
  'not-kept',
  'behind',
  'on-track',
  'kept',
  'achieved',
  'none',
];

const size = 26;
const barHeight = 36;
const lineHeight = 40;

/** Counts of statuses as a bar of 100 % with a key of colours, words and numbers below. */
export function drawStatusStrip(
  counts: StatusCounts,
  width: number,
  languages: Languages,
): { readonly markup: string; readonly height: number } {
  const shown = attentionOrder.filter((status) => counts[status] > 0);
  const all = shown.reduce((sum, status) => sum + counts[status], 0);
  let start = 0;
  let left = 0;
  let top = barHeight + lineHeight;
  const parts = shown.map((status) => {
    const length = (counts[status] / Math.max(1, all)) * width;
    const fill = status === 'none' ? paper.hairline : statusColours[status];
    const segment = svgMarkup('rect', {
      x: start,
      width: Math.max(0, length - 2),
      height: barHeight,
      fill,
    });
    start += length;
    const text = `${statusLabel(status, languages)} ${counts[status]}`;
    const room = textWidth(text) * size + 56;
    if (left + room > width && left > 0) {
      left = 0;
      top += lineHeight;
    }
    const key =
      svgMarkup('rect', { x: left, y: top - 20, width: 20, height: 20, fill }) +
      svgText(text, { x: left + 28, y: top, 'font-size': size });
    left += room;
    return segment + key;
  });
  return { markup: parts.join(''), height: top + 12 };
}

import { baselineOf, seriesOf, type Figure } from '@machiplan/sdk';
import { targetText } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, svg } from 'lit';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { markText } from '../figures/mark-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { percent } from './percent.js';

export { sparklineStyles } from './sparkline.styles.js';

/** A point of the line: ratio of the width, 0 to 1, and px from the top. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** A small line: its points, cut at gaps and series breaks, and the height of the target. */
export interface Sparkline {
  readonly pieces: readonly (readonly SparkPoint[])[];
  /** Height of the target in px from the top; undefined without one. */
  readonly target: number | undefined;
}

const height = 64;
/** Room for the numbers above the line, and for the dot at its end below it. */
const top = 26;
const bottom = height - 8;
/** Margins for the dots, as ratios. */
const inset = 0.02;

/**
 * Lays out the observations as a small line, without forecasts, on an axis that includes `marks`:
 * baseline and target. A single figure is a point in the middle.
 */
export function sparkline(
  series: readonly Figure[],
  marks: readonly (number | undefined)[] = [],
  target?: number,
): Sparkline {
  const observed = series.filter(
    ({ value, status }) => value !== undefined && status !== 'forecast',
  );
  if (observed.length === 0) return { pieces: [], target: undefined };
  const numbers = [...observed.map(({ value }) => value), ...marks, target].filter(
    (value) => value !== undefined,
  );
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const start = observed[0]!.position;
  const end = observed.at(-1)!.position;
  const xOf = (position: number) =>
    end > start ? inset + ((position - start) / (end - start)) * (1 - 2 * inset) : 0.5;
  const yOf = (value: number) =>
    high > low ? bottom - ((value - low) / (high - low)) * (bottom - top) : (top + bottom) / 2;
  const pieces: SparkPoint[][] = [];
  let piece: SparkPoint[] = [];
  for (const { value, position, break: isBreak, status } of series) {
    if (status === 'forecast') continue;
    if ((value === undefined || isBreak) && piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    if (value !== undefined) piece.push({ x: xOf(position), y: yOf(value), value });
  }
  if (piece.length > 0) pieces.push(piece);
  return { pieces, target: target === undefined ? undefined : yOf(target) };
}

/**
 * Draws the small line with its first and last number written on it. Two values are two dots and a
 * dashed line: nothing is known about the years between. Hidden from screen readers, as the bar is.
 */
export function renderSparkline(gauge: GaugeModel) {
  const { indicator, options, status, progress, format } = gauge;
  const until = progress.observation?.position ?? Infinity;
  const baseline = baselineOf(indicator, options);
  const series = seriesOf(indicator, options).filter(({ position }) => position <= until);
  const isFirst = baseline !== undefined && baseline.position < (series[0]?.position ?? -Infinity);
  const all = isFirst ? [baseline, ...series] : series;
  const { pieces, target } = sparkline(all, [baseline?.value], progress.aim);
  const points = pieces.flat();
  const first = points[0];
  const last = points.at(-1);
  const { targetMark } = messagesIn(gaugeFiguresMessages, format.language);
  const isSparse = points.length === 2 && pieces.length === 1;
  return html`<svg
    class="drawing spark status-${status}"
    part="drawing"
    aria-hidden="true"
    width="100%"
    height=${height}
  >
    ${
      target === undefined || !progress.target
        ? nothing
        : svg`<line class="aim" x1="0" x2="100%" y1=${target} y2=${target}><title .textContent=${`${targetMark} ${targetText(progress.target, indicator, { languages: format.language })}`}></title></line>`
    }
    ${pieces.map((piece) =>
      piece.slice(1).map((to, index) => {
        const from = piece[index]!;
        return svg`<line class=${isSparse ? 'line sparse' : 'line'} x1=${percent(from.x)} y1=${from.y}
          x2=${percent(to.x)} y2=${to.y}></line>`;
      }),
    )}
    ${isSparse && first ? renderDot(first) : nothing} ${last ? renderDot(last) : nothing}
    ${first && first !== last ? renderNumber(first, 'start', gauge) : nothing}
    ${last ? renderNumber(last, 'end', gauge) : nothing}
  </svg>`;
}

function renderDot({ x, y }: SparkPoint) {
  return svg`<circle class="end" cx=${percent(x)} cy=${y} r="4.5"></circle>`;
}

function renderNumber({ x, y, value }: SparkPoint, anchor: 'start' | 'end', gauge: GaugeModel) {
  return svg`<text class=${anchor === 'end' ? 'value-label' : 'mark-label'} x=${percent(x)}
    y=${y - 10} text-anchor=${anchor}>${markText(value, gauge)}</text>`;
}

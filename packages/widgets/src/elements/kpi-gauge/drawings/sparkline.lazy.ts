import { seriesOf, type Figure } from '@machiplan/sdk';
import { html, svg } from 'lit';
import { percent } from './bullet.js';
import type { GaugeModel } from '../gauge-model.js';

export { renderChange } from './render-change.js';
export { sparklineStyles } from './sparkline.styles.js';

/** A point of the line: ratios of width and height, 0 to 1, y counted from the top. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/** The line as pieces of comparable values, cut at gaps and series breaks. */
export type Sparkline = readonly (readonly SparkPoint[])[];

/** Margin for the dot at the end, as a ratio. */
const inset = 0.04;

/**
 * Lays out the observations as a small line, without forecasts. Empty without figures; a single
 * figure is a point in the middle.
 */
export function sparkline(series: readonly Figure[]): Sparkline {
  const observed = series.filter(
    ({ value, status }) => value !== undefined && status !== 'forecast',
  );
  if (observed.length === 0) return [];
  const values = observed.map(({ value }) => value!);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const start = observed[0]!.position;
  const end = observed.at(-1)!.position;
  const between = (value: number, from: number, to: number) =>
    to > from ? inset + ((value - from) / (to - from)) * (1 - 2 * inset) : 0.5;
  const pieces: SparkPoint[][] = [];
  let piece: SparkPoint[] = [];
  for (const { value, position, break: isBreak, status } of series) {
    if (status === 'forecast') continue;
    if ((value === undefined || isBreak) && piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    if (value === undefined) continue;
    piece.push({ x: between(position, start, end), y: 1 - between(value, low, high) });
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/** The pieces as path data in a field of 100 by 100. */
function sparkPath(line: Sparkline): string {
  const at = (share: number) => Math.round(share * 10_000) / 100;
  return line.map((piece) => `M${piece.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}`).join('');
}

/** Draws the small line of the number card; `label` is its accessible name. */
export function renderSparkline(
  { indicator, options, status, progress }: GaugeModel,
  label: string,
) {
  const until = progress.observation?.position ?? Infinity;
  const line = sparkline(seriesOf(indicator, options).filter(({ position }) => position <= until));
  const last = line.at(-1)?.at(-1);
  return html`<svg
    class="drawing spark ${status}"
    part="drawing"
    role="img"
    aria-label=${label}
    width="100%"
    height="44"
  >
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      <path class="line" vector-effect="non-scaling-stroke" d=${sparkPath(line)}></path>
    </svg>
    ${last && svg`<circle class="end" cx=${percent(last.x)} cy=${percent(last.y)} r="4"></circle>`}
  </svg>`;
}

import { textWidth } from '../text/text-width.js';
import { paper } from './paper.js';
import type { PictureBox } from './picture-file.js';
import { svgMarkup, svgText } from './svg-markup.js';

/** A labelled point of a series. */
export interface SeriesPoint {
  /** On the time axis, in decimal years. */
  readonly position: number;
  readonly value: number;
  /** Written beside the point; points without a label are dots. */
  readonly label?: string | undefined;
  /** Written below the axis. */
  readonly time?: string | undefined;
}

/** A series to draw, oldest point first, at least one. */
export interface DrawnSeries {
  readonly points: readonly SeriesPoint[];
  /** Target of the series; drawn with a dashed line from the last point. */
  readonly target: SeriesPoint | undefined;
  readonly colour: string;
}

const valueSize = 28;
const timeSize = 22;
const axisHeight = 40;
/** Room above and below the line for the numbers. */
const edge = 58;

/** Draws a series as a line with its numbers written on it: first, latest and target. */
export function drawSeries({ points, target, colour }: DrawnSeries, box: PictureBox): string {
  const all = target ? [...points, target] : points;
  const side = Math.max(...all.map(({ label = '', time = '' }) => sideOf(label, time)));
  const xs = scaleOf(
    all.map(({ position }) => position),
    side,
    box.width - side,
  );
  const bottom = box.height - axisHeight;
  const ys = scaleOf(
    all.map(({ value }) => value),
    bottom - edge,
    edge,
  );
  const at = ({ position, value }: SeriesPoint) => ({ x: xs(position), y: ys(value) });
  const path = points
    .map(at)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
  const isSparse = points.length === 2;
  const last = points.at(-1)!;
  return [
    svgMarkup('line', { x1: 0, x2: box.width, y1: bottom, y2: bottom, stroke: paper.line }),
    svgMarkup('path', {
      d: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      // Nothing is known about the years between two values.
      'stroke-dasharray': isSparse ? '10 8' : undefined,
    }),
    target ? drawTargetLine(at(last), at(target)) : '',
    ...points.map((point) => drawPoint(at(point), point === last, colour)),
    target ? drawTarget(at(target)) : '',
    ...labelsOf(points, target, at, bottom),
  ].join('');
}

function sideOf(label: string, time: string): number {
  return Math.max(textWidth(label) * valueSize, textWidth(time) * timeSize) / 2 + 8;
}

/** A linear scale; all numbers lie in the middle if they are the same. */
function scaleOf(numbers: readonly number[], from: number, to: number) {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return (value: number) =>
    high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2;
}

const round = (value: number) => Math.round(value * 10) / 10;

interface Spot {
  readonly x: number;
  readonly y: number;
}

function drawPoint({ x, y }: Spot, isLast: boolean, colour: string): string {
  return svgMarkup('circle', {
    cx: x,
    cy: y,
    r: isLast ? 11 : 6,
    fill: colour,
    stroke: paper.background,
    'stroke-width': 3,
  });
}

function drawTargetLine(from: Spot, to: Spot): string {
  return svgMarkup('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: paper.line,
    'stroke-width': 3,
    'stroke-dasharray': '3 8',
    'stroke-linecap': 'round',
  });
}

function drawTarget({ x, y }: Spot): string {
  return svgMarkup('path', {
    d: `M${round(x)} ${round(y - 13)}l13 13-13 13-13-13z`,
    fill: paper.background,
    stroke: paper.text,
    'stroke-width': 3,
  });
}

/** Numbers at the points and times below the axis; times that would touch are left out. */
function labelsOf(
  points: readonly SeriesPoint[],
  target: SeriesPoint | undefined,
  at: (point: SeriesPoint) => Spot,
  bottom: number,
): readonly string[] {
  const last = points.at(-1)!;
  const texts: string[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const point of [last, ...(target ? [target] : []), ...points]) {
    if (point.label === undefined || (point === last && texts.length > 0)) continue;
    const { x, y } = at(point);
    const next = point === target ? last : (points[points.indexOf(point) + 1] ?? target);
    // A falling line leaves room above the point, a rising one below it.
    const isAbove =
      point === target
        ? point.value >= last.value
        : !next || next.value <= point.value || y > bottom - edge;
    texts.push(
      svgText(point.label, {
        x,
        y: isAbove ? y - 22 : y + 22 + valueSize * 0.8,
        'font-size': valueSize,
        'font-weight': point === last ? 700 : undefined,
        'text-anchor': 'middle',
      }),
    );
    const half = (textWidth(point.time ?? '') * timeSize) / 2 + 6;
    if (!point.time || taken.some(([from, to]) => x - half < to && x + half > from)) continue;
    taken.push([x - half, x + half]);
    texts.push(
      svgText(point.time, {
        x,
        y: bottom + 30,
        'font-size': timeSize,
        'text-anchor': 'middle',
        fill: paper.muted,
      }),
    );
  }
  return texts;
}

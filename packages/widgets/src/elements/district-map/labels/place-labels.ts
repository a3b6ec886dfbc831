import { isFullWidth, textWidth } from '@machiplan/sdk/internal';
import { valueSize } from './value-size.js';

/** A name to be placed on the map, with its value where there is space. Positions in pixels. */
export interface LabelCandidate {
  readonly text: string;
  /** The value, printed below the name. */
  readonly value?: string | undefined;
  /** Colour name of the area under the name. */
  readonly colour?: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Width of the shape at that position; much wider names are dropped. */
  readonly availableWidth: number;
  /** Top and bottom of the shape. Default: without limits. */
  readonly extent?: readonly [top: number, bottom: number] | undefined;
  /** Priority: names with a higher weight are placed first. */
  readonly weight: number;
}

/** Left, top, right and bottom. */
export type LabelBox = readonly [number, number, number, number];

export interface PlacedLabel extends LabelCandidate {
  /** The name in one or two lines. */
  readonly lines: readonly string[];
  /** True if name and value are inside the shape, so that they need no halo. */
  readonly isInside: boolean;
}

/** Maximum ratios of the width of a name to that of its shape: at first, and where nothing else fits. */
const overhangs = [1.2, 1.7];
const lineHeight = 1.15;
/** Offsets to the side and down that are tried last, in em. */
const sides = [
  [0, 0.6],
  [0, -0.6],
  [0.8, 0],
  [-0.8, 0],
  [0.8, 0.6],
  [-0.8, 0.6],
  [0.8, -0.6],
  [-0.8, -0.6],
] as const;
/** Smallest space on both sides of a name, in em. */
const gap = 0.2;

/**
 * Greedy label placement without overlaps, by weight. A name that does not fit is moved down or up,
 * broken into two lines, or dropped: the list has every name. Values are added below the names where
 * there is space left.
 *
 * @param size Font size, in pixels.
 * @param bounds Width and height of the map, in pixels.
 * @param obstacles Boxes that names must not cover: left, top, right and bottom.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  size: number,
  bounds: readonly [number, number],
  obstacles: readonly LabelBox[] = [],
): readonly PlacedLabel[] {
  const byWeight = candidates.toSorted((a, b) => b.weight - a.weight);
  const boxes = new Map<LabelCandidate, LabelBox>();
  const isFree = (candidate: LabelCandidate, box: LabelBox) =>
    box[0] >= 0 &&
    box[1] >= 0 &&
    box[2] <= bounds[0] &&
    box[3] <= bounds[1] &&
    !obstacles.some((other) => overlap(box, other)) &&
    ![...boxes].some(([owner, other]) => owner !== candidate && overlap(box, other));
  const placed: [LabelCandidate, PlacedLabel][] = [];
  for (const candidate of byWeight) {
    const { availableWidth } = candidate;
    const found = layouts(candidate).find(({ lines, aside, offset, overhang }) => {
      const box = boxOf(candidate.x + aside * size, candidate.y + offset * size, lines, size);
      const isPlaced = widthOf(lines, size) <= availableWidth * overhang && isFree(candidate, box);
      if (isPlaced) boxes.set(candidate, box);
      return isPlaced;
    });
    if (!found) continue;
    const { lines, aside, offset } = found;
    const x = candidate.x + aside * size;
    const y = candidate.y + offset * size;
    const isInside = aside === 0 && fitsInto(candidate, boxes.get(candidate)!, offset !== 0);
    placed.push([candidate, { ...candidate, value: undefined, x, y, lines, isInside }]);
  }
  return placed.map(([candidate, label]) => {
    const { value } = candidate;
    if (!value) return label;
    const lines = [...label.lines, value];
    if (!label.isInside) return label;
    // Name and value around the position of the name, else the value below it or above the rest.
    for (const offset of [0, 0.6, -0.6]) {
      const y = label.y + offset * size;
      const box = boxOf(label.x, y, lines, size * valueSize);
      if (!fitsInto(candidate, box, y !== candidate.y) || !isFree(candidate, box)) continue;
      boxes.set(candidate, box);
      return { ...label, y, value };
    }
    return label;
  });
}

interface LabelLayout {
  readonly lines: readonly string[];
  /** Offsets to the side and down, in em. */
  readonly aside: number;
  readonly offset: number;
  readonly overhang: number;
}

/**
 * Layouts to try, in order: one line at the position, below or above, two lines; then wider ones, also to
 * the sides.
 */
function layouts({ text }: LabelCandidate): readonly LabelLayout[] {
  const lines = inTwo(text);
  return overhangs.flatMap((overhang) => [
    ...[0, 1.2, -1.2].map((offset) => ({ lines: [text], aside: 0, offset, overhang })),
    { lines, aside: 0, offset: 0, overhang },
    ...(overhang === overhangs[0]
      ? []
      : sides.map(([aside, offset]) => ({ lines: [text], aside, offset, overhang }))),
  ]);
}

/** True if a box is inside the shape; a shape is narrower above and below its widest place. */
function fitsInto(
  { availableWidth, extent: [top, bottom] = [-Infinity, Infinity] }: LabelCandidate,
  box: LabelBox,
  isMoved: boolean,
): boolean {
  const width = availableWidth * (isMoved ? 0.85 : 1);
  return box[2] - box[0] <= width && box[1] >= top && box[3] <= bottom;
}

function widthOf(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => textWidth(line) * size));
}

function boxOf(x: number, y: number, lines: readonly string[], size: number): LabelBox {
  const half = widthOf(lines, size) / 2 + gap * size;
  const halfHeight = (size * lineHeight * lines.length) / 2;
  return [x - half, y - halfHeight, x + half, y + halfHeight];
}

/** Breaks at the space nearest to the middle, or in the middle of three or more full-width letters. */
function inTwo(text: string): readonly string[] {
  const characters = [...text];
  const middle = characters.length / 2;
  const spaces = characters.flatMap((character, index) => (/[\s-]/.test(character) ? [index] : []));
  if (spaces.length > 0) {
    const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
    const end = characters[at] === '-' ? at + 1 : at;
    return [characters.slice(0, end).join(''), characters.slice(at + 1).join('')];
  }
  // Words of an alphabet are not broken.
  if (characters.length < 3 || !characters.every(isFullWidth)) return [text];
  return [
    characters.slice(0, Math.ceil(middle)).join(''),
    characters.slice(Math.ceil(middle)).join(''),
  ];
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

import { isFullWidth, textWidth } from '../../../drawing/text-width.js';

/** A name that wants a place on the map. Positions in pixels. */
export interface LabelCandidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width that the shape has there; names much wider than that are left out. */
  readonly availableWidth: number;
  /** Who goes first: the greatest. */
  readonly weight: number;
}

/** Left, top, right and bottom. */
export type LabelBox = readonly [number, number, number, number];

export interface PlacedLabel extends LabelCandidate {
  /** The text in one or two lines. */
  readonly lines: readonly string[];
}

/** A name may stick out of its shape by this much, since it has a halo. */
const overhang = 1.2;
const lineHeight = 1.15;

/**
 * Which names can stand without touching each other, the weightiest first. Names without room are
 * offset a little down or up, broken into two lines, or left out: the list has them all.
 *
 * @param size Of the type, in pixels.
 * @param bounds Width and height of the map, in pixels.
 * @param obstacles What names must not cover: left, top, right and bottom.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  size: number,
  bounds: readonly [number, number],
  obstacles: readonly LabelBox[] = [],
): readonly PlacedLabel[] {
  const boxes: LabelBox[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
    const found = layouts(candidate).find(({ lines, offset }) => {
      const box = boxOf(candidate, lines, offset * size, size);
      const isFree =
        box[2] - box[0] <= candidate.availableWidth * overhang &&
        box[0] >= 0 &&
        box[1] >= 0 &&
        box[2] <= bounds[0] &&
        box[3] <= bounds[1] &&
        !boxes.some((other) => overlap(box, other));
      if (isFree) boxes.push(box);
      return isFree;
    });
    if (found)
      placed.push({ ...candidate, y: candidate.y + found.offset * size, lines: found.lines });
  }
  return placed;
}

/** In one line where it wants to stand, then a little off, then in two lines. */
function layouts({
  text,
}: LabelCandidate): readonly { lines: readonly string[]; offset: number }[] {
  const whole = [0, 1.2, -1.2].map((offset) => ({ lines: [text], offset }));
  return [...whole, { lines: [...inTwo(text)], offset: 0 }];
}

function boxOf(
  { x, y }: LabelCandidate,
  lines: readonly string[],
  offset: number,
  size: number,
): LabelBox {
  const half = Math.max(...lines.map((line) => textWidth(line) * size)) / 2;
  const halfHeight = (size * lineHeight * lines.length) / 2;
  return [x - half, y + offset - halfHeight, x + half, y + offset + halfHeight];
}

/** At the space nearest to the middle, or in the middle of a Japanese name of five or more. */
function inTwo(text: string): readonly string[] {
  const characters = [...text];
  const middle = characters.length / 2;
  const spaces = characters.flatMap((character, index) => (/[\s-]/.test(character) ? [index] : []));
  if (spaces.length > 0) {
    const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
    const end = characters[at] === '-' ? at + 1 : at;
    return [characters.slice(0, end).join(''), characters.slice(at + 1).join('')];
  }
  // A word of an alphabet is not broken.
  if (characters.length < 5 || !characters.every(isFullWidth)) return [text];
  return [
    characters.slice(0, Math.ceil(middle)).join(''),
    characters.slice(Math.ceil(middle)).join(''),
  ];
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

import { isFullWidth, textWidth } from '@machiplan/sdk/internal';

/** A name to be placed on the map. Positions in pixels. */
export interface LabelCandidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width of the shape at that position; much wider names are dropped. */
  readonly availableWidth: number;
  /** Priority: names with a higher weight are placed first. */
  readonly weight: number;
}

/** Left, top, right and bottom. */
export type LabelBox = readonly [number, number, number, number];

export interface PlacedLabel extends LabelCandidate {
  /** The text in one or two lines. */
  readonly lines: readonly string[];
}

/** Maximum ratio of the width of a name to that of its shape. */
const overhang = 1.2;
const lineHeight = 1.15;

/**
 * Greedy label placement without overlaps, by weight. A name that does not fit is moved down or up,
 * broken into two lines, or dropped: the list has every name.
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

/** Layouts to try, in order: one line at the position, one line below or above, two lines. */
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

/** Breaks at the space nearest to the middle, or in the middle of five or more full-width letters. */
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
  if (characters.length < 5 || !characters.every(isFullWidth)) return [text];
  return [
    characters.slice(0, Math.ceil(middle)).join(''),
    characters.slice(Math.ceil(middle)).join(''),
  ];
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

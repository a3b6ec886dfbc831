import { isFullWidth, textWidth } from '../../../drawing/text-width.js';

/** A name that wants a place on the map. Positions in pixels. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width that the shape has there; names much wider than that are left out. */
  readonly room: number;
  /** Who goes first: the greatest. */
  readonly weight: number;
}

/** Left, top, right and bottom. */
export type LabelBox = readonly [number, number, number, number];

export interface PlacedLabel extends LabelWish {
  /** The text in one or two lines. */
  readonly lines: readonly string[];
}

/** A name may stick out of its shape by this much, since it has a halo. */
const overhang = 1.2;
const lineHeight = 1.15;

/**
 * Which names can stand without touching each other, the weightiest first. Names without room are
 * moved a little down or up, broken into two lines, or left out: the list has them all.
 *
 * @param size Of the type, in pixels.
 * @param bounds Width and height of the map, in pixels.
 * @param taken What names must not cover: left, top, right and bottom.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: number,
  bounds: readonly [number, number],
  taken: readonly LabelBox[] = [],
): readonly PlacedLabel[] {
  const boxes: LabelBox[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const found = tries(wish).find(({ lines, moved }) => {
      const box = boxOf(wish, lines, moved * size, size);
      const isFree =
        box[2] - box[0] <= wish.room * overhang &&
        box[0] >= 0 &&
        box[1] >= 0 &&
        box[2] <= bounds[0] &&
        box[3] <= bounds[1] &&
        !boxes.some((other) => overlap(box, other));
      if (isFree) boxes.push(box);
      return isFree;
    });
    if (found) placed.push({ ...wish, y: wish.y + found.moved * size, lines: found.lines });
  }
  return placed;
}

/** In one line where it wants to stand, then a little off, then in two lines. */
function tries({ text }: LabelWish): readonly { lines: readonly string[]; moved: number }[] {
  const whole = [0, 1.2, -1.2].map((moved) => ({ lines: [text], moved }));
  return [...whole, { lines: [...inTwo(text)], moved: 0 }];
}

function boxOf(
  { x, y }: LabelWish,
  lines: readonly string[],
  moved: number,
  size: number,
): LabelBox {
  const half = Math.max(...lines.map((line) => textWidth(line) * size)) / 2;
  const halfHeight = (size * lineHeight * lines.length) / 2;
  return [x - half, y + moved - halfHeight, x + half, y + moved + halfHeight];
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

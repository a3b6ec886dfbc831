import type { PlacedShape } from './join-shapes.js';
import { boxAround, type Box } from './shape.js';

/** What is drawn, and the box around it. */
export interface LandInSight {
  readonly placed: readonly PlacedShape[];
  readonly box: Box;
}

/**
 * What of a file belongs on the map. Shapes of no district are land around, and are drawn. Where
 * they are more than those of districts, the file is of a larger area, a prefecture or a country:
 * the map then shows the districts, and of the rest what lies between and beside them.
 *
 * @returns undefined when no district has a shape.
 */
export function landInSight(placed: readonly PlacedShape[]): LandInSight | undefined {
  const own = placed.filter(({ district }) => district);
  const around = boxOf(own);
  if (!around) return undefined;
  if (placed.length <= 2 * own.length) return { placed, box: boxOf(placed) ?? around };
  const sight = widened(around);
  return {
    placed: placed.filter(({ district, shape }) => district ?? overlaps(shape.box, sight)),
    box: around,
  };
}

const boxOf = (placed: readonly PlacedShape[]) => boxAround(placed.map(({ shape }) => shape.box));

/** The drawing may be wider or higher than what it is fitted to. */
function widened({ left, top, right, bottom }: Box): Box {
  const width = right - left;
  const height = bottom - top;
  const by = Math.max(width, height);
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left <= other.right &&
    one.right >= other.left &&
    one.top <= other.bottom &&
    one.bottom >= other.top
  );
}

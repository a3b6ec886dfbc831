import type { JoinedShape } from './join-shapes.js';
import { boxAround, type Box } from './shape.js';

/** The shapes to draw, and the box that the drawing fits. */
export interface VisibleShapes {
  readonly joined: readonly JoinedShape[];
  readonly box: Box;
}

/**
 * The shapes of a boundary file that belong on the map. Shapes without a district are land around
 * the plan's area. When they outnumber the districts, the file covers a larger area, a prefecture
 * or a country: the drawing then fits the districts, and only the land near them is drawn.
 *
 * @returns undefined when no district has a shape
 */
export function visibleShapes(joined: readonly JoinedShape[]): VisibleShapes | undefined {
  const own = joined.filter(({ district }) => district);
  const box = boxOf(own);
  if (!box) return undefined;
  if (joined.length <= 2 * own.length) return { joined, box: boxOf(joined) ?? box };
  const nearby = expanded(box);
  return {
    joined: joined.filter(({ district, shape }) => district ?? overlaps(shape.box, nearby)),
    box,
  };
}

const boxOf = (joined: readonly JoinedShape[]) => boxAround(joined.map(({ shape }) => shape.box));

/** The box with room on all sides: the drawing may be wider or higher than what it fits. */
function expanded({ left, top, right, bottom }: Box): Box {
  const by = Math.max(right - left, bottom - top);
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

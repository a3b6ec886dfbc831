import type { Position } from '@machiplan/schema';
import { worldX, worldY } from './mercator.js';
import type { Shape } from './shape.js';

/** A point for each record with a position, keyed by its id. */
export function pointShapes(
  records: readonly { readonly id: string; readonly point?: Position }[],
): readonly Shape[] {
  return records.flatMap(({ id, point }) => {
    if (!point) return [];
    const x = worldX(point[0]);
    const y = worldY(point[1]);
    return [{ key: id, rings: [], points: [x, y], box: { left: x, top: y, right: x, bottom: y } }];
  });
}

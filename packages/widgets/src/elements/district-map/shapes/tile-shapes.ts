import type { District } from '@machiplan/schema';
import type { Shape } from './shape.js';

/** Gap between two tiles, as a ratio of a cell. */
const gap = 0.06;

/**
 * A square for each district with a cell in the schematic grid (tile grid map), keyed by district
 * id, in units of cells. Of two districts in the same cell, only the first is drawn.
 */
export function tileShapes(districts: readonly District[]): readonly Shape[] {
  const taken = new Set<string>();
  return districts.flatMap(({ id, tile }) => {
    if (!tile || taken.has(tile.join())) return [];
    taken.add(tile.join());
    const box = {
      left: tile[0] + gap / 2,
      top: tile[1] + gap / 2,
      right: tile[0] + 1 - gap / 2,
      bottom: tile[1] + 1 - gap / 2,
    };
    const { left, top, right, bottom } = box;
    const ring = [left, top, right, top, right, bottom, left, bottom];
    return [{ key: id, rings: [ring], points: [], box }];
  });
}

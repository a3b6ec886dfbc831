import type { District, Plan } from '@machiplan/schema';
import { ancestorDistrictsOf } from '@machiplan/sdk';
import type { Camera } from '../drawing/camera.js';
import type { PlaceMark } from '../render-picture.js';
import { worldX, worldY } from '../shapes/mercator.js';
import type { MapWords } from '../views/map-words.js';

/** The facilities in these districts, or in districts of theirs, that have a position. */
export function placeMarks(
  plan: Plan,
  districts: readonly District[],
  camera: Camera,
  words: MapWords,
): readonly PlaceMark[] {
  const shown = new Set(districts.map(({ id }) => id));
  const isShown = (id: string) =>
    shown.has(id) || ancestorDistrictsOf(plan, id).some((above) => shown.has(above.id));
  return plan.facilities.flatMap(({ point, district, name }) => {
    if (!point || (district !== undefined && !isShown(district))) return [];
    return {
      x: (worldX(point[0]) - camera.left) * camera.scale,
      y: (worldY(point[1]) - camera.top) * camera.scale,
      name: words.text(name),
    };
  });
}

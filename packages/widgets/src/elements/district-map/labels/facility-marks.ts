import type { District, Plan } from '@machiplan/schema';
import { ancestorDistrictsOf } from '@machiplan/sdk/districts';
import type { Camera } from '../map/camera.js';
import type { FacilityMark } from '../map/render-picture.js';
import type { MapTexts } from '../map-texts.js';
import { worldX, worldY } from '../shapes/mercator.js';

/** The facilities with a position that are in these districts or in their descendants. */
export function facilityMarks(
  plan: Plan,
  districts: readonly District[],
  camera: Camera,
  formatter: MapTexts,
): readonly FacilityMark[] {
  const shown = new Set(districts.map(({ id }) => id));
  const isShown = (id: string) =>
    shown.has(id) || ancestorDistrictsOf(plan, id).some((above) => shown.has(above.id));
  return plan.facilities.flatMap(({ point, district, name }) => {
    if (!point || (district !== undefined && !isShown(district))) return [];
    return {
      x: (worldX(point[0]) - camera.left) * camera.scale,
      y: (worldY(point[1]) - camera.top) * camera.scale,
      name: formatter.text(name),
    };
  });
}

/**
 * Writes the approximate shapes of the districts and areas of Setagaya from the representative
 * points in setagaya-districts.json. Run it again when a point changes:
 *
 *     node examples/data/build-approximate-cells.js
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cellsAround, outlineOf } from './approximate-cells.js';

const MARGIN_METRES = 700; // about half the distance between neighbouring points

/** The two files by name, each a GeoJSON feature collection keyed by district id. */
export function shapesOf(plan) {
  const districts = plan.districts.filter((each) => each.level === 'district');
  const areas = plan.districts.filter((each) => each.level === 'area');
  const cells = cellsAround(
    districts.map((district) => district.point),
    MARGIN_METRES,
  );
  const cellsIn = (area) => cells.filter((_, i) => districts[i].parent === area.id);
  return {
    'setagaya-districts-approximate.geojson': collection(districts, (_, i) => [cells[i]]),
    'setagaya-areas-approximate.geojson': collection(areas, (area) => outlineOf(cellsIn(area))),
  };
}

function collection(districts, ringsOf) {
  return {
    type: 'FeatureCollection',
    features: districts.map((district, i) => {
      const rings = ringsOf(district, i);
      return {
        type: 'Feature',
        id: district.id,
        properties: { name: district.name.ja, status: 'approximate' },
        geometry:
          rings.length === 1
            ? { type: 'Polygon', coordinates: rings }
            : { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
      };
    }),
  };
}

/** JSON with one position to a line, as Prettier leaves it. */
function print(shapes) {
  const pairs = /\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g;
  return `${JSON.stringify(shapes, null, 2).replace(pairs, '[$1, $2]')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('./', import.meta.url);
  const plan = JSON.parse(await readFile(new URL('setagaya-districts.json', folder), 'utf8'));
  for (const [name, shapes] of Object.entries(shapesOf(plan))) {
    await writeFile(new URL(name, folder), print(shapes));
  }
}

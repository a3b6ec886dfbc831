import type { MapProblem } from '../shapes/map-problem.js';

/** How the author of a page can fix a problem. Readers only see its effect on the map. */
const advice: Readonly<Partial<Record<MapProblem['code'], string>>> = {
  'invalid-ring': 'Some rings enclose no area. A ring needs three different positions.',
  swapped: 'Positions have latitude before longitude. In GeoJSON longitude is first.',
  'likely-swapped':
    'Positions probably have latitude before longitude: the shapes are far from the positions of the districts. In GeoJSON longitude is first.',
  empty: 'The boundary data has no features. Check the content of the file.',
  'no-key':
    'Some features lack the property that joins them to a district. Check `property` or the boundary-property attribute.',
  'not-shapes': 'The boundary data is neither GeoJSON nor TopoJSON. Check the file.',
  'no-object':
    'The TopoJSON has no object of that name. Check `object` or the boundary-object attribute.',
  'too-large': 'The boundary file is over 20 MB. Simplify the shapes or use PMTiles.',
  unreachable: 'The boundary file could not be loaded. Check its URL and its CORS headers.',
  foreign:
    'The plan names boundaries on another host, which the map does not ask. Copy the file to your server, or allow its origin with the boundary-origins attribute.',
  'no-data': 'The boundary has neither data nor an http(s) URL.',
};

const warned = new WeakSet<MapProblem>();

/** Logs each problem once, with the advice for the author of the page. */
export function warnAuthor(problems: readonly MapProblem[]): void {
  for (const problem of problems) {
    const text = advice[problem.code];
    if (!text || warned.has(problem)) continue;
    warned.add(problem);
    console.warn('Machiplan:', text, ...problem.names);
  }
}

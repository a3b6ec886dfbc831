/** Runs in the page: a crooked grid of districts with common edges, two years of values, as a map. */
import { checkedPlan, show } from '../page/in-page.js';

const TURNS = { FY2023: 7, FY2024: 11 };
const COLOURS = ['#e4eefb', '#9dc0ec', '#719fdd', '#2559a5', '#123874'];

const valueAt = (at, time) => (at * TURNS[time]) % 997;
const colourAt = (at, time) => COLOURS[Math.floor((valueAt(at, time) / 997) * 5)];

const jitter = (a, b, c) => Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 0.2;
const corner = (x, y) => [x + jitter(x, y, 1), y + jitter(x, y, 2)];
const degrees = ([x, y]) => [139 + x / 100, 36 - y / 100];

/** An edge in four steps; both districts beside it get the same points. */
const edge = ([ax, ay], [bx, by], key) =>
  [0, 0.25, 0.5, 0.75].map((share) => [
    ax + (bx - ax) * share + (share ? jitter(key, share, 3) * 0.2 : 0),
    ay + (by - ay) * share + (share ? jitter(key, share, 4) * 0.2 : 0),
  ]);

function ringOf(x, y) {
  const [a, b, c, d] = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
  const across = (row) => x * 1000 + row * 2;
  const down = (column) => column * 1000 + y * 2 + 1;
  const back = (points) => points.slice(1).reverse();
  const points = [
    ...edge(a, b, across(y)),
    ...edge(b, c, down(x + 1)),
    c,
    ...back(edge(d, c, across(y + 1))),
    d,
    ...back(edge(a, d, down(x))),
  ];
  return [...points, points[0]].map(degrees);
}

const makeFeatures = (size, side) =>
  Array.from({ length: size }, (_, at) => ({
    type: 'Feature',
    id: `d${at}`,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ringOf(at % side, Math.floor(at / side))] },
  }));

function makePlan(features) {
  const districts = features.map(({ id }, at) => ({
    id,
    level: 'district',
    name: `第${at}地区`,
  }));
  const observations = districts.flatMap(({ id }, at) =>
    Object.keys(TURNS).map((time) => ({ time, district: id, value: valueAt(at, time) })),
  );
  const boundary = { id: 'b', level: 'district', format: 'geojson', status: 'schematic' };
  return checkedPlan({
    districtLevels: [{ id: 'district', title: '地区' }],
    districts,
    indicators: [{ id: 'i', title: '値', unit: '人', decimals: 0, observations }],
    boundaries: [{ ...boundary, data: { type: 'FeatureCollection', features } }],
  });
}

function project([longitude, latitude]) {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return [longitude / 360 + 0.5, 0.5 - y];
}

/** The map as a plain page would have it, projected the same way. */
function svgOf(features, side) {
  const [left, top] = project([138.995, 36.005]);
  const [right] = project([139 + (side + 1) / 100, 36]);
  const scale = 700 / (right - left);
  const place = (position) => {
    const [x, y] = project(position);
    return `${((x - left) * scale).toFixed(1)} ${((y - top) * scale).toFixed(1)}`;
  };
  const paths = features.map(({ geometry }, at) => {
    const d = geometry.coordinates.map((points) => `M${points.map(place).join('L')}Z`).join('');
    return `<path fill="${colourAt(at, 'FY2024')}" stroke="#fff" d="${d}"/>`;
  });
  return `<svg viewBox="0 0 800 720" width="560" height="504">${paths.join('')}</svg>`;
}

export function prepare(size) {
  const side = Math.ceil(Math.sqrt(size));
  const features = makeFeatures(size, side);
  const plan = makePlan(features);
  return {
    features,
    colourAt,
    mount() {
      const map = document.createElement('district-map');
      map.plan = plan;
      window.map = map;
      return show(map);
    },
    find: (selector) => window.map.shadowRoot?.querySelector(selector),
    asSvg: () => svgOf(features, side),
  };
}

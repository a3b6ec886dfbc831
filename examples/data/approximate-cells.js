/**
 * Approximate cells around representative points: the part of a widened convex hull that lies
 * nearer to a point than to any other (Voronoi cells). For a few dozen points, cutting every cell
 * by every bisector is fast enough and needs no triangulation.
 *
 * Positions are [longitude, latitude] in degrees. Distances are measured on a plane that touches
 * the earth at the middle of the points, which is exact to centimetres within one city.
 */

const METRES_PER_DEGREE = 111_320;
const DECIMALS = 5; // about a metre; finer would claim more than the points can tell
const CORNER_STEPS = 8; // directions in which each point is widened

/** @typedef {[number, number]} Position */

/**
 * One ring per point, in the order of the points, counterclockwise, first position repeated last.
 * @param {Position[]} points
 * @param {number} margin metres by which the convex hull is widened
 * @returns {Position[][]}
 */
export function cellsAround(points, margin) {
  const plane = planeAt(points);
  const sites = points.map(plane.toMetres);
  const hull = convexHull(sites.flatMap((site) => around(site, margin)));
  const corners = cornersWithin(1);
  return sites.map((site) => {
    const cell = sites
      .filter((other) => other !== site)
      .reduce((ring, other) => nearerTo(site, other, ring), hull);
    return closed(cell.map((position) => plane.toDegrees(corners(position))));
  });
}

/**
 * The outline of cells that touch: edges that two cells share, in opposite directions, vanish.
 * @param {Position[][]} rings closed counterclockwise rings out of one call of `cellsAround`
 * @returns {Position[][]} closed rings, one per separate part
 */
export function outlineOf(rings) {
  const next = new Map();
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, i) => [ring[i], end]));
  const directed = new Set(edges.map(([start, end]) => `${start} ${end}`));
  for (const [start, end] of edges) {
    if (!directed.has(`${end} ${start}`)) next.set(String(start), [start, end]);
  }
  const parts = [];
  for (const [first] of next) {
    const part = [];
    for (let edge = next.get(first); edge; edge = next.get(String(edge[1]))) {
      next.delete(String(edge[0]));
      part.push(edge[0]);
    }
    if (part.length > 0) parts.push(closed(part));
  }
  return parts;
}

function planeAt(points) {
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [lon, lat] = [mean(0), mean(1)];
  const perLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const round = (value) => Number(value.toFixed(DECIMALS));
  return {
    toMetres: ([x, y]) => [(x - lon) * perLon, (y - lat) * METRES_PER_DEGREE],
    toDegrees: ([x, y]) => [round(x / perLon + lon), round(y / METRES_PER_DEGREE + lat)],
  };
}

function around([x, y], radius) {
  return Array.from({ length: CORNER_STEPS }, (_, step) => {
    const angle = (2 * Math.PI * step) / CORNER_STEPS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Andrew's monotone chain, counterclockwise. */
function convexHull(positions) {
  const sorted = [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(sorted) {
  const kept = [];
  for (const position of sorted) {
    while (kept.length > 1 && !turnsLeft(kept.at(-2), kept.at(-1), position)) kept.pop();
    kept.push(position);
  }
  return kept;
}

function turnsLeft(a, b, c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}

/** The part of a convex ring that is nearer to `site` than to `other`. */
function nearerTo(site, other, ring) {
  const normal = [other[0] - site[0], other[1] - site[1]];
  const middle = [(site[0] + other[0]) / 2, (site[1] + other[1]) / 2];
  const beyond = ([x, y]) => (x - middle[0]) * normal[0] + (y - middle[1]) * normal[1];
  return ring.flatMap((end, i) => {
    const start = ring.at(i - 1);
    const [from, to] = [beyond(start), beyond(end)];
    const crossing = from / (from - to);
    const cut = [0, 1].map((axis) => start[axis] + crossing * (end[axis] - start[axis]));
    if (from <= 0) return to <= 0 ? [end] : [cut];
    return to <= 0 ? [cut, end] : [];
  });
}

/**
 * Cells meet in the same corner but arrive at it by different sums; each corner gets the figures
 * of the first cell that reached it, so that shared edges are equal to the last digit.
 */
function cornersWithin(metres) {
  const corners = [];
  return (position) => {
    const known = corners.find(([x, y]) => Math.hypot(x - position[0], y - position[1]) < metres);
    if (known) return known;
    corners.push(position);
    return position;
  };
}

/** Repeats the first position last and drops positions that rounding made equal. */
function closed(ring) {
  const distinct = ring.filter((position, i) => String(position) !== String(ring.at(i - 1)));
  return [...distinct, distinct[0]];
}

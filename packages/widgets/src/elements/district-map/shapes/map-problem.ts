/** A problem of the boundary data. It is listed; everything else is drawn. */
export type MapProblemCode =
  /** Rings with fewer than three different valid positions; they are not drawn. */
  | 'invalid-ring'
  /** Latitude is before longitude; they were swapped. */
  | 'swapped'
  /** Latitude is probably before longitude: swapped, the shapes fit the plan's positions. */
  | 'likely-swapped'
  /** No features at all. */
  | 'empty'
  /** Points instead of areas. */
  | 'points'
  /** Features without the property that joins them to a district. */
  | 'no-key'
  /** Features whose key matches no district. */
  | 'no-district'
  /** Districts without a feature. */
  | 'no-feature'
  /** Neither GeoJSON nor TopoJSON. */
  | 'not-shapes'
  /** The TopoJSON has no object of that name. */
  | 'no-object'
  /** The file is over the size limit. */
  | 'too-large'
  /** The request failed, or its response is an error. */
  | 'unreachable'
  /** The plan names a file on another host, which is not asked. */
  | 'foreign'
  /** The boundary has neither data nor an http(s) URL. */
  | 'no-data';

export interface MapProblem {
  readonly code: MapProblemCode;
  /** How many features, rings or districts; 1 where nothing is counted. */
  readonly count: number;
  /** Keys, ids or URLs that the problem is about. */
  readonly names: readonly string[];
}

/** Creates a problem. */
export function mapProblem(
  code: MapProblemCode,
  names: readonly string[] = [],
  count = Math.max(1, names.length),
): MapProblem {
  return { code, count, names };
}

/** Number of names listed in one problem. */
const maxNames = 10;

/** A mismatch between features and districts, with the first of their names. */
export function mismatch(code: 'no-district' | 'no-feature', names: readonly string[]): MapProblem {
  return mapProblem(code, names.slice(0, maxNames), names.length);
}

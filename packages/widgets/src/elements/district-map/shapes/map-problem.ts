/** What is wrong with boundary data. Everything else is drawn, and this is listed. */
export type MapProblemCode =
  /** Rings with fewer than three different positions, or positions that are none. */
  | 'invalid-ring'
  /** Latitude stands before longitude; they were put right. */
  | 'swapped'
  /** Latitude may stand before longitude: the shapes lie where the plan's positions would then be. */
  | 'likely-swapped'
  /** No features at all. */
  | 'empty'
  /** Points stand where areas were promised. */
  | 'points'
  /** Features without the property that joins them to a district. */
  | 'no-key'
  /** Features whose key no district has. */
  | 'no-district'
  /** Districts without a feature. */
  | 'no-feature'
  /** It is not GeoJSON or TopoJSON. */
  | 'not-shapes'
  /** The TopoJSON has no object of that name. */
  | 'no-object'
  /** The file is over the size limit. */
  | 'too-large'
  /** The address could not be reached, or answered with an error. */
  | 'unreachable'
  /** The boundary has neither data nor a usable address. */
  | 'no-data';

export interface MapProblem {
  readonly code: MapProblemCode;
  /** How many features, rings or districts; 1 where nothing is counted. */
  readonly count: number;
  /** Keys or names concerned, as far as there are any. */
  readonly names: readonly string[];
}

/** A problem of that kind; names are those of the features or districts it is about. */
export function mapProblem(
  code: MapProblemCode,
  names: readonly string[] = [],
  count = Math.max(1, names.length),
): MapProblem {
  return { code, count, names };
}

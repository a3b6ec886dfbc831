/** How the shapes of a file are joined to districts, as in `boundaries` of Plan JSON. */
export interface BoundaryJoin {
  /** TopoJSON: name of the object. */
  readonly object?: string | undefined;
  /** Property that holds the id or code; without it the feature's `id`. */
  readonly property?: string | undefined;
}

interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometries?: readonly Feature[];
}

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];

/** The features of GeoJSON, or of one object (or all) of TopoJSON. */
function featuresOf(data: unknown, object: string | undefined): readonly Feature[] {
  if (typeof data !== 'object' || data === null) return [];
  const { features, objects } = data as {
    features?: readonly Feature[];
    objects?: Record<string, Feature>;
  };
  if (features) return features;
  const chosen = object === undefined ? Object.values(objects ?? {}) : [objects?.[object]];
  return chosen.flatMap((each) => each?.geometries ?? (each ? [each] : []));
}

/** The ids or codes that the shapes of a GeoJSON or TopoJSON file have. */
export function boundaryKeys(
  data: unknown,
  { object, property }: BoundaryJoin,
): ReadonlySet<string> {
  return new Set(
    featuresOf(data, object).flatMap(({ id, properties }) =>
      textOf(property === undefined ? id : properties?.[property]),
    ),
  );
}

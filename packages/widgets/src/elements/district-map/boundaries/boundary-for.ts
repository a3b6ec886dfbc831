import type { Boundary, Id, Plan } from '@machiplan/schema';

/** The `boundary-*` attributes of the element. */
export interface BoundarySettings {
  readonly src: string | undefined;
  readonly property: string | undefined;
  readonly join: Boundary['join'] | undefined;
  readonly object: string | undefined;
  readonly status: Boundary['status'] | undefined;
}

/** True if a URL is that of a PMTiles file. */
export function isArchive(url: string): boolean {
  return pathOf(url).endsWith('.pmtiles');
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0]!.toLowerCase();
}

/** True if only the map engine can draw the shapes. */
export function isTiled({ format }: Boundary): boolean {
  return format === 'pmtiles';
}

/**
 * The boundary of a level: the author's, else the plan's for that level, else the plan's without a
 * level. Of several, the first that needs no map engine. Undefined when the plan has none.
 */
export function boundaryFor(
  plan: Plan,
  level: Id | undefined,
  fromAuthor: Boundary | undefined,
): Boundary | undefined {
  if (fromAuthor) return fromAuthor;
  const ofLevel = plan.boundaries.filter((each) => each.level === level);
  const candidates = ofLevel.length > 0 ? ofLevel : plan.boundaries.filter((each) => !each.level);
  return candidates.find((each) => !isTiled(each)) ?? candidates[0];
}

/** The boundary of the attributes; the URL decides between GeoJSON, TopoJSON and PMTiles. */
export function authorBoundary(settings: BoundarySettings): Boundary | undefined {
  const { src, property, join, object, status } = settings;
  if (!src) return undefined;
  return {
    id: 'given',
    format: isArchive(src)
      ? 'pmtiles'
      : object || pathOf(src).includes('topo')
        ? 'topojson'
        : 'geojson',
    href: src,
    // Attributes hold any text: unknown words get the default, and the less trusted status.
    join: join === 'code' ? 'code' : 'id',
    status: status === 'official' || status === 'schematic' ? status : 'approximate',
    ...(property && { property }),
    ...(object && { object }),
  };
}

import type { Boundary, Id, Plan } from '@machiplan/schema';

/** Boundaries that the page names itself, in the words of the format. */
export interface GivenBoundary {
  readonly src: string | undefined;
  readonly property: string | undefined;
  readonly join: string | undefined;
  readonly object: string | undefined;
  readonly status: string | undefined;
}

/** Whether an address is that of a PMTiles file. */
export function isArchive(address: string): boolean {
  return pathOf(address).endsWith('.pmtiles');
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0]!.toLowerCase();
}

/** Whether shapes are drawn by the map engine only. */
export function isTiled({ format }: Boundary): boolean {
  return format === 'pmtiles';
}

/**
 * The boundary to draw a level with: the one the page gives, else one of that level, else one that
 * names no level. Undefined when the plan has none. Of several, one that needs no map engine.
 */
export function boundaryFor(
  plan: Plan,
  level: Id | undefined,
  given: Boundary | undefined,
): Boundary | undefined {
  if (given) return given;
  const fitting = plan.boundaries.filter((each) => each.level === level);
  const any = fitting.length > 0 ? fitting : plan.boundaries.filter((each) => !each.level);
  return any.find((each) => !isTiled(each)) ?? any[0];
}

/** What the page gives, as a boundary; TopoJSON and PMTiles are told by the address. */
export function givenBoundary(given: GivenBoundary): Boundary | undefined {
  const { src, property, join, object, status } = given;
  if (!src) return undefined;
  return {
    id: 'given',
    format: isArchive(src)
      ? 'pmtiles'
      : object || pathOf(src).includes('topo')
        ? 'topojson'
        : 'geojson',
    href: src,
    join: join === 'code' ? 'code' : 'id',
    // Whoever does not say how far the shapes may be trusted gets the cautious word.
    status: status === 'official' || status === 'schematic' ? status : 'approximate',
    ...(property && { property }),
    ...(object && { object }),
  };
}

import type { Boundary, District, Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';

/** Districts whose shapes are in a PMTiles file, which the map engine reads in parts. */
export interface TiledDistricts {
  readonly href: string;
  /** Name of the layer. Default: the first of the file. */
  readonly layer: string | undefined;
  /** Feature property that holds the key. Default: the feature's id. */
  readonly property: string | undefined;
  /** Key of each shown district, in order; an empty key matches nothing. */
  readonly keys: readonly string[];
  /** Keys of the other districts of the plan, which are hidden. */
  readonly others: readonly string[];
}

/** The tiles of districts; undefined without an http(s) URL. */
export function tiledDistricts(
  plan: Plan,
  districts: readonly District[],
  { href, object, property, join = 'id' }: Boundary,
  base: string,
): TiledDistricts | undefined {
  const address = safeHref(href, base);
  if (!address) return undefined;
  const keyOf = (district: District) => district[join] ?? '';
  const shown = new Set(districts);
  return {
    href: address,
    layer: object,
    property,
    keys: districts.map(keyOf),
    others: plan.districts.filter((each) => !shown.has(each)).map(keyOf),
  };
}

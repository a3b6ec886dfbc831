import type { Boundary, District, Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';

/** Districts whose shapes are in a PMTiles file, which the map engine reads piece by piece. */
export interface TiledDistricts {
  readonly href: string;
  /** Name of the layer; without it, the first of the file. */
  readonly layer: string | undefined;
  /** Property that holds the key; without it, the feature's id. */
  readonly property: string | undefined;
  /** Key of each district shown, in their order; an empty one matches nothing. */
  readonly keys: readonly string[];
  /** Keys of the plan's other districts, whose shapes are left out. */
  readonly others: readonly string[];
}

/** What the engine has to know to draw these districts; undefined without a usable address. */
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

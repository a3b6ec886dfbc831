import type { FilterChoice } from './filter-choices.js';

/**
 * Selection of the reader. Elements that share a source (or a `group`) share one selection, so
 * that the tree, the gauges, the map and the matrix answer each other.
 */
export interface Selection {
  /** Id of the node picked. */
  readonly node?: string;
  /** SDG goal picked, 1 to 17. */
  readonly goal?: number;
  /** Id of the district picked. */
  readonly district?: string;
  /** Id of the indicator picked. */
  readonly indicator?: string;
  /** Time point looked at, e.g. `FY2024`. */
  readonly time?: string;
  /** Conditions that what is listed has to fit; none leave nothing out. */
  readonly filters?: readonly FilterChoice[];
}

export type SelectionKey = keyof Selection;

/** True if two selections pick the same things. */
export function isSameSelection(a: Selection, b: Selection): boolean {
  return (
    a.node === b.node &&
    a.goal === b.goal &&
    a.district === b.district &&
    a.indicator === b.indicator &&
    a.time === b.time &&
    isSameFilter(a.filters, b.filters)
  );
}

function isSameFilter(a: Selection['filters'] = [], b: Selection['filters'] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, value }, at) => kind === b[at]!.kind && value === b[at]!.value)
  );
}

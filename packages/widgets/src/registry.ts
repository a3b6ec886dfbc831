/** How to get the code that registers a tag. */
export type ElementLoader = () => Promise<unknown>;

/** The tags of the kit, each with its code as a chunk of its own. */
export const elementLoaders: ReadonlyMap<string, ElementLoader> = new Map<string, ElementLoader>([
  ['plan-source', () => import('./elements/plan-source/plan-source.define.js')],
  ['plan-tree', () => import('./elements/plan-tree/plan-tree.define.js')],
  ['kpi-gauge', () => import('./elements/kpi-gauge/kpi-gauge.define.js')],
  ['kpi-board', () => import('./elements/kpi-board/kpi-board.define.js')],
  ['sdg-matrix', () => import('./elements/sdg-matrix/sdg-matrix.define.js')],
  ['district-map', () => import('./elements/district-map/district-map.define.js')],
  ['plan-language', () => import('./elements/plan-language/plan-language.define.js')],
]);

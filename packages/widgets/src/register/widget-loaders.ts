/** How to get the code that registers a tag. */
export type WidgetLoader = () => Promise<unknown>;

/** The tags of the kit, each with its code as a chunk of its own. */
export const widgetLoaders: ReadonlyMap<string, WidgetLoader> = new Map<string, WidgetLoader>([
  ['plan-source', () => import('../plan-source/plan-source.define.js')],
  ['plan-tree', () => import('../plan-tree/plan-tree.define.js')],
  ['kpi-gauge', () => import('../kpi-gauge/kpi-gauge.define.js')],
  ['kpi-board', () => import('../kpi-board/kpi-board.define.js')],
  ['sdg-matrix', () => import('../sdg-matrix/sdg-matrix.define.js')],
  ['district-map', () => import('../district-map/district-map.define.js')],
  ['plan-language', () => import('../plan-language/plan-language.define.js')],
]);

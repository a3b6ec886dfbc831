/** Loads the code that defines a tag. */
export type ElementLoader = () => Promise<unknown>;

/** Elements by tag, each with its code as a chunk of its own. */
export type ElementRegistry = ReadonlyMap<string, ElementLoader>;

/**
 * All elements, one line each. `npm run manifest` writes what else lists them.
 *
 * `plan-source`, `plan-catalog` and `plan-language` show no plan, so they extend no `PlanElement`:
 * the first passes a plan on, the second lists addresses of plans without loading one, the third sets
 * the language of the page. All others keep the contract in plan-element/element-contract.test.ts.
 */
export const registry: ElementRegistry = new Map<string, ElementLoader>([
  ['plan-source', () => import('./elements/plan-source/plan-source.define.js')],
  ['plan-summary', () => import('./elements/plan-summary/plan-summary.define.js')],
  ['plan-tree', () => import('./elements/plan-tree/plan-tree.define.js')],
  ['kpi-gauge', () => import('./elements/kpi-gauge/kpi-gauge.define.js')],
  ['kpi-board', () => import('./elements/kpi-board/kpi-board.define.js')],
  ['sdg-matrix', () => import('./elements/sdg-matrix/sdg-matrix.define.js')],
  ['district-map', () => import('./elements/district-map/district-map.define.js')],
  ['plan-timeline', () => import('./elements/plan-timeline/plan-timeline.define.js')],
  ['plan-compare', () => import('./elements/plan-compare/plan-compare.define.js')],
  ['plan-catalog', () => import('./elements/plan-catalog/plan-catalog.define.js')],
  ['plan-language', () => import('./elements/plan-language/plan-language.define.js')],
]);

/**
 * Elements that load large files of their own, or several plans; machiplan.light.js and
 * machiplan.classic.js hold all others.
 *
 * @public
 */
export const separateElements: ReadonlySet<string> = new Set([
  'district-map',
  'plan-compare',
  'plan-catalog',
]);

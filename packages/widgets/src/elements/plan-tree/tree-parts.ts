import type { ReactiveElement } from 'lit';
import { FiltersModule } from '../../plan-data/filters/filters-module.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { memoize } from '../../platform/memoize.js';
import type { TreeDispatch } from './plan-tree-actions.js';

/** The parts of a `<plan-tree>` that are fetched when they are first needed. */
export type TreeParts = ReturnType<typeof treeParts>;

export function treeParts(host: ReactiveElement, dispatch: TreeDispatch) {
  return {
    progress: new LazyModule(host, async () => {
      const progress = await import('../../controls/plan-header/plan-progress.lazy.js');
      adoptStyles(host.renderRoot, progress.statusStyles);
      adoptStyles(host.renderRoot, progress.statusBarStyles);
      return progress;
    }),
    search: new LazyModule(host, () => import('./search/search.lazy.js')),
    filters: new FiltersModule(host),
    settings: new LazyModule(host, () => import('./toolbar/settings.lazy.js')),
    details: new LazyModule(host, async () => {
      const { createNodeDetails } = await import('./node-details/node-details.lazy.js');
      return createNodeDetails(host, dispatch);
    }),
    diagram: new LazyModule(host, async () => {
      const { createDiagram } = await import('./diagram/diagram.lazy.js');
      return createDiagram(host, dispatch);
    }),
    exportMenu: new LazyModule(host, async () => {
      const { createOutlineExport } = await import('./export/outline-export.lazy.js');
      return createOutlineExport(host, dispatch);
    }),
    columns: new LazyModule(host, async () => {
      const { columnsFor, columnsStyles } = await import('./columns/columns.lazy.js');
      adoptStyles(host.renderRoot, columnsStyles);
      return memoize(columnsFor);
    }),
  };
}

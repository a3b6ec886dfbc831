import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import type { GridView } from './grid/grid-view.js';

/** The parts of a matrix that are loaded when they are first needed. */
export type LazyViews = ReturnType<typeof lazyViews>;

/** The code for interaction, with the export menu of one matrix. */
export type Interaction = NonNullable<LazyViews['interaction']['value']>;

/**
 * Creates the lazy parts of a matrix; nothing is fetched yet.
 *
 * @param onGridEvent Handles keys, clicks and the pointer in the table.
 */
export function lazyViews(host: LitElement, onGridEvent: (event: Event, grid: GridView) => void) {
  /** A module that adopts its styles on arrival. */
  const view = <View extends { readonly styles: readonly CSSResult[] }>(
    load: () => Promise<View>,
  ): LazyModule<View> =>
    new LazyModule(host, async () => {
      const module = await load();
      for (const styles of module.styles) adoptStyles(host.renderRoot, styles);
      return module;
    });
  return {
    grid: new LazyModule(host, async () => {
      const { MatrixGrid, styles } = await import('./grid/grid.lazy.js');
      for (const each of styles) adoptStyles(host.renderRoot, each);
      return new MatrixGrid(host, onGridEvent);
    }),
    interaction: view(async () => {
      const code = await import('./interaction.lazy.js');
      return { ...code, exportMenu: new code.ExportMenu(host) };
    }),
    emptyState: new LazyModule(host, () => import('./empty-state/empty-state.lazy.js')),
    goalEntries: view(() => import('./goals/goal-entries.lazy.js')),
    cards: view(() => import('./cards/cards.lazy.js')),
    transposed: view(() => import('./transposed/transposed.lazy.js')),
    details: view(() => import('./cell-details/cell-details.lazy.js')),
    counts: view(() => import('./counts/counts.lazy.js')),
    comparison: view(() => import('./comparison/comparison.lazy.js')),
  };
}

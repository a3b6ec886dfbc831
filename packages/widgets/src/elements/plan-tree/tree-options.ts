import type { Coloring, DiagramKind, Sizing } from './diagram/diagram-kinds.js';

/** The outline, or the kind of diagram shown instead of it. */
export type TreeMode = 'outline' | DiagramKind;

/** A panel that readers open from the toolbar. */
export type TreePanel = 'filters' | 'settings';

/** The options of a `<plan-tree>` that its model is derived from. */
export interface TreeOptions {
  readonly root: string | undefined;
  readonly tree: string | undefined;
  readonly depth: number;
  readonly pattern: 'list' | 'tree';
  readonly view: TreeMode;
  readonly sizeBy: Sizing;
  readonly colorBy: Coloring;
  readonly headingLevel: number;
  readonly columns: boolean;
  readonly noHeader: boolean;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
  readonly noControls: boolean;
  readonly noDetails: boolean;
  readonly renderIndicator: ((indicatorId: string) => unknown) | undefined;
}

/** A copy of an element's options, which later changes of the element do not affect. */
export function copyOptions({
  root,
  tree,
  depth,
  pattern,
  view,
  sizeBy,
  colorBy,
  headingLevel,
  columns,
  noHeader,
  noSearch,
  noFilters,
  noControls,
  noDetails,
  renderIndicator,
}: TreeOptions): TreeOptions {
  return {
    root,
    tree,
    depth,
    pattern,
    view,
    sizeBy,
    colorBy,
    headingLevel,
    columns,
    noHeader,
    noSearch,
    noFilters,
    noControls,
    noDetails,
    renderIndicator,
  };
}

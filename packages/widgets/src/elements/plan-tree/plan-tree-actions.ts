import type { FilterChoice } from '../../plan-data/selection/filter-choices.js';
import type { Coloring, Sizing } from './diagram/diagram-kinds.js';
import type { OutlineState } from './outline/outline-state.js';
import { allTrees } from './scope.js';
import type { TreeMode, TreePanel } from './tree-options.js';

/** Actions of the reader in the views of a `<plan-tree>`. */
export type TreeAction =
  | {
      readonly type: 'select-node';
      readonly id: string;
      /** Moves readers to the details; `keyboard` also where these are beside the outline. */
      readonly goToDetails?: 'pointer' | 'keyboard';
    }
  | { readonly type: 'select-district'; readonly id: string }
  | { readonly type: 'select-indicator'; readonly id: string }
  | { readonly type: 'select-goal'; readonly goal: number }
  | { readonly type: 'select-filters'; readonly filters: readonly FilterChoice[] }
  | { readonly type: 'select-tree'; readonly tree: string }
  | { readonly type: 'select-mode'; readonly mode: TreeMode }
  | { readonly type: 'select-sizing'; readonly sizing: Sizing }
  | { readonly type: 'select-coloring'; readonly coloring: Coloring }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'prepare-search' }
  | { readonly type: 'prefetch-details' }
  | { readonly type: 'open-panel'; readonly panel: TreePanel | undefined }
  | { readonly type: 'expand-level' }
  | { readonly type: 'expand-all' }
  | { readonly type: 'collapse-all' }
  | { readonly type: 'set-open'; readonly position: number; readonly isOpen: boolean }
  | { readonly type: 'open-siblings'; readonly position: number }
  | { readonly type: 'reveal'; readonly position: number }
  | { readonly type: 'show-serving'; readonly id: string }
  | { readonly type: 'leave-details'; readonly id: string }
  | { readonly type: 'print-all' };

/** Passes an action of a view up to the element. */
export type TreeDispatch = (action: TreeAction) => void;

/** The settings that readers change through the controls. */
export interface TreeSettings {
  readonly tree: string | undefined;
  readonly view: TreeMode;
  readonly sizeBy: Sizing;
  readonly colorBy: Coloring;
  readonly query: string;
  readonly openPanel: TreePanel | undefined;
}

/** The settings that an action changes; empty for an action that changes none. */
export function settingsFrom(action: TreeAction): Partial<TreeSettings> {
  switch (action.type) {
    case 'select-tree':
      return { tree: action.tree };
    case 'select-mode':
      return action.mode === 'treemap'
        ? { view: action.mode, sizeBy: 'budget' }
        : { view: action.mode };
    case 'select-sizing':
      return { sizeBy: action.sizing };
    case 'select-coloring':
      return { colorBy: action.coloring };
    case 'search':
      return { query: action.query };
    case 'open-panel':
      return { openPanel: action.panel };
    case 'show-serving':
      return { tree: allTrees, view: 'outline', query: '' };
    default:
      return {};
  }
}

/** Opens or closes branches of the outline as an action asks; returns whether it asks for that. */
export function updateOutline(outline: OutlineState, action: TreeAction): boolean {
  switch (action.type) {
    case 'select-node': {
      const position = outline.index.positions.get(action.id);
      if (!action.goToDetails || position === undefined || !outline.contains(position))
        return false;
      outline.setOpen(position, true);
      return true;
    }
    case 'expand-level':
      outline.openNextLevel();
      return true;
    case 'expand-all':
      outline.openAll();
      return true;
    case 'collapse-all':
      outline.closeAll();
      return true;
    case 'set-open':
      outline.setOpen(action.position, action.isOpen);
      return true;
    case 'open-siblings':
      outline.openSiblings(action.position);
      return true;
    case 'reveal':
      outline.reveal(action.position);
      outline.setOpen(action.position, true);
      return true;
    default:
      return false;
  }
}

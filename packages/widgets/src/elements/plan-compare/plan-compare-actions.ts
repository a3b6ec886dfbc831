import type { ChangeType, CompareMode } from './plan-compare-model.js';

/** Requests of the comparison's views; the element carries them out. */
export type CompareAction =
  | { readonly type: 'select-node'; readonly id: string }
  | { readonly type: 'select-indicator'; readonly id: string }
  | { readonly type: 'set-view'; readonly view: CompareMode }
  | { readonly type: 'filter'; readonly change: ChangeType | undefined }
  | { readonly type: 'show-more'; readonly list: string }
  | { readonly type: 'toggle-unchanged' }
  | { readonly type: 'reload' };

export type CompareDispatch = (action: CompareAction) => void;

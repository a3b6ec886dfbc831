/** Conditions that the reader sets by a select; empty for all. */
export type CatalogCondition = 'place' | 'level' | 'year' | 'status';

/** Requests of the catalog's views; the element carries them out. */
export type CatalogAction =
  | { readonly type: 'search'; readonly text: string }
  | {
      readonly type: 'set-condition';
      readonly condition: CatalogCondition;
      readonly value: string;
    }
  | { readonly type: 'open-catalog'; readonly href: string }
  | { readonly type: 'show-more' };

export type CatalogDispatch = (action: CatalogAction) => void;

/** Selects an indicator for all elements of the group; undefined clears the selection. */
export interface SelectIndicatorAction {
  readonly type: 'select-indicator';
  readonly id: string | undefined;
}

/** Requests of the gauge's views; the element carries them out. */
export type KpiGaugeAction =
  | SelectIndicatorAction
  | { readonly type: 'select-group'; readonly id: string | undefined }
  | { readonly type: 'select-district'; readonly id: string | undefined }
  | { readonly type: 'select-time'; readonly time: string | undefined }
  | { readonly type: 'toggle-details'; readonly isOpen: boolean };

export type KpiGaugeDispatch = (action: KpiGaugeAction) => void;

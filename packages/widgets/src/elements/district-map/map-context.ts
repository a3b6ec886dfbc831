import type { ReactiveElement } from 'lit';
import type { MapAction } from './district-map-actions.js';
import type { MapModel } from './district-map-model.js';

export type MapDispatch = (action: MapAction) => void;

/** The element as its lazy parts see it. */
export interface MapContext {
  /** Host of controllers; its shadow root holds what is drawn. */
  readonly element: ReactiveElement;
  /** The model drawn last; undefined without a plan. */
  readonly model: () => MapModel | undefined;
  readonly dispatch: MapDispatch;
}

import type { Boundary, District, Id, Plan, TimePoint } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import type { Locale } from '../../localization/locale-controller.js';
import type { Camera } from './drawing/camera.js';
import type { MapProblem } from './shapes/map-problem.js';
import type { MapModel } from './views/map-view.js';
import type { MapWords } from './views/map-words.js';
import type { Picture } from './views/picture.js';

/** Everything that one drawing of the element shows. */
export interface MapState {
  readonly plan: Plan;
  readonly view: MapModel;
  /** The second map, if one is asked for. */
  readonly compared: MapModel | undefined;
  /** Undefined while shapes are on their way, and when there is nothing to draw. */
  readonly picture: Picture | undefined;
  readonly camera: Camera | undefined;
  /** Colour name of each shape. */
  readonly colours: readonly string[];
  readonly boundary: Boundary | undefined;
  /** The same if its shapes are in a file of tiles; the picture then only stands in for them. */
  readonly tiledBoundary: Boundary | undefined;
  readonly problems: readonly MapProblem[];
  readonly words: MapWords;
  readonly reader: Locale;
  /** The district under the pointer or with the focus. */
  readonly pointed: District | undefined;
  readonly selected: District | undefined;
  /** Picture pixels per pixel on the page. */
  readonly unit: number;
  /** What relative addresses in the plan are relative to. */
  readonly base: string;
}

/** What the reader chose, over what the attributes say. */
export interface MapChoice {
  /** Id of an indicator, or `countChoice`. */
  readonly subject?: string | undefined;
  readonly level?: Id | undefined;
  /** The district looked into; null for none although the attribute names one. */
  readonly within?: Id | null | undefined;
  /** Undefined sees the whole. */
  readonly camera?: Camera | undefined;
}

/** What the tools around the map may ask of the element. */
export interface MapHost extends ReactiveElement {
  readonly basemap: string | undefined;
  readonly basemapAttribution: string | undefined;
  readonly workerSrc: string | undefined;
  readonly locate: boolean;
  readonly facilities: boolean;
  /** The stage as drawn last. */
  readonly stage: MapState | undefined;
  /** The box the picture stands in. */
  readonly canvas: HTMLElement | null;
  choose(change: MapChoice): void;
  chooseIndicator(id: Id): void;
  chooseTime(time: TimePoint): void;
  /** Selects a district, or nothing. */
  select(district: District | undefined): void;
  /** Selects a district, or lets go of the one that is selected. */
  toggle(district: District): void;
  /** Shows a district as pointed at, or none. */
  point(district: District | undefined): void;
}

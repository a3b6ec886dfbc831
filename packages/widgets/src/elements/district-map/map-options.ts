import type { Boundary } from '@machiplan/schema';
import type { PictureKind } from './map/map-picture.js';
import type { BreakMethod } from './scale/breaks.js';
import type { ScaleKind } from './scale/map-scale.js';

/** A method, or the breaks themselves with commas: `10,20,30`. */
export type MapBreaks = BreakMethod | `${number}` | `${number},${string}`;

/** The properties of the element that decide what a map shows. */
export interface MapOptions {
  readonly indicator?: string | undefined;
  readonly node?: string | undefined;
  readonly count?: string | undefined;
  readonly level?: string | undefined;
  readonly within?: string | undefined;
  readonly time?: string | undefined;
  readonly compare?: string | undefined;
  readonly view?: PictureKind | undefined;
  readonly classes: number;
  readonly breaks?: MapBreaks | undefined;
  readonly ramp?: ScaleKind | undefined;
  readonly around?: string | undefined;
  /** Id of a sub-group of the indicator. */
  readonly subGroup?: string | undefined;
  readonly facilities: boolean;
  readonly locate: boolean;
  /** Selects the time for the other elements of the page too. */
  readonly shareTime: boolean;
  readonly headingLevel: number;
  readonly basemap?: string | undefined;
  readonly basemapAttribution?: string | undefined;
  readonly workerSrc?: string | undefined;
  readonly boundarySrc?: string | undefined;
  /** Origins that a plan may name boundaries on. */
  readonly boundaryOrigins?: string | undefined;
  readonly boundaryProperty?: string | undefined;
  readonly boundaryJoin?: Boundary['join'];
  readonly boundaryObject?: string | undefined;
  readonly boundaryStatus?: Boundary['status'] | undefined;
}

import type { Boundary } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import type { BoundaryResult } from '../shapes/read-geojson.js';
import { boundaryShapes } from './boundary-shapes.js';

/** Loads the shapes of the boundary that a map shows, and updates the map when they arrive. */
export class BoundaryController {
  readonly #host: ReactiveElement;
  #boundary: Boundary | undefined;
  #baseUrl = '';
  #result: BoundaryResult | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The shapes of a boundary; undefined while they are loading. */
  resultOf(boundary: Boundary, baseUrl: string): BoundaryResult | undefined {
    if (boundary !== this.#boundary || baseUrl !== this.#baseUrl) {
      this.#boundary = boundary;
      this.#baseUrl = baseUrl;
      this.#load(boundary);
    }
    return this.#result;
  }

  /** Requests the shapes again after a failure. */
  reload(): void {
    if (this.#boundary) this.#load(this.#boundary);
    this.#host.requestUpdate();
  }

  #load(boundary: Boundary): void {
    this.#result = undefined;
    const result = boundaryShapes(boundary, this.#baseUrl);
    if (!(result instanceof Promise)) {
      this.#result = result;
      return;
    }
    void result.then((loaded) => {
      if (this.#boundary !== boundary) return; // superseded by another boundary
      this.#result = loaded;
      this.#host.requestUpdate();
    });
  }
}

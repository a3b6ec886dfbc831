import type { Boundary } from '@machiplan/schema';
import type { ReactiveController, ReactiveElement } from 'lit';
import { awaitLoad, drawsWhole } from '../../../platform/whole-picture.js';
import type { BoundaryResult } from '../shapes/read-geojson.js';
import { boundaryShapes } from './boundary-shapes.js';

/** Loads the shapes of the boundary that a map shows, and updates the map when they arrive. */
export class BoundaryController implements ReactiveController {
  readonly #host: ReactiveElement;
  #boundary: Boundary | undefined;
  #baseUrl = '';
  #result: BoundaryResult | undefined;
  #isPostponed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isPostponed) this.#host.requestUpdate();
  }

  /** The shapes of a boundary; undefined while they are loading. */
  resultOf(boundary: Boundary, baseUrl: string): BoundaryResult | undefined {
    // A plan must not make a server fetch what it names; the browser fetches it after the takeover.
    this.#isPostponed = drawsWhole() && boundary.data === undefined;
    if (this.#isPostponed) return undefined;
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
    const load = result.then((loaded) => {
      if (this.#boundary !== boundary) return; // superseded by another boundary
      this.#result = loaded;
      this.#host.requestUpdate();
    });
    if (boundary.data !== undefined) awaitLoad(load);
  }
}

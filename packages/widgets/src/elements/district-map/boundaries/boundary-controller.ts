import type { Boundary } from '@machiplan/schema';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { ShapeReading } from '../shapes/read-geojson.js';
import { boundaryShapes } from './boundary-shapes.js';

/** Keeps the shapes of the boundary that the map shows now, and redraws the map when they are there. */
export class BoundaryController implements ReactiveController {
  readonly #host: ReactiveElement;
  #boundary: Boundary | undefined;
  #base = '';
  #reading: ShapeReading | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to take up: shapes are asked for when the map is drawn.
  }

  /** The shapes; undefined while they are on their way, and for no boundary. */
  shapesOf(boundary: Boundary | undefined, base: string): ShapeReading | undefined {
    if (boundary !== this.#boundary || base !== this.#base) {
      this.#boundary = boundary;
      this.#base = base;
      this.#ask();
    }
    return this.#reading;
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#ask();
    this.#host.requestUpdate();
  }

  #ask(): void {
    const boundary = this.#boundary;
    this.#reading = undefined;
    if (!boundary) return;
    const answer = boundaryShapes(boundary, this.#base);
    if (!(answer instanceof Promise)) {
      this.#reading = answer;
      return;
    }
    void answer.then((reading) => {
      if (this.#boundary !== boundary) return; // another was asked for meanwhile
      this.#reading = reading;
      this.#host.requestUpdate();
    });
  }
}

import type { District } from '@machiplan/schema';
import type { EngineController } from '../engine/engine-controller.js';
import type { MapContext } from '../map-context.js';
import { shapeAt } from '../shapes/shape-at.js';
import { toWorld } from './camera.js';

/** Largest distance between the pointer and a point that it hits, in pixels of the page. */
const hitRadius = 12;

/** Distance from which a press is a drag instead of a click, in pixels. */
const dragThreshold = 6;

/** Mouse, pen and touch on the maps. The keyboard uses the list. */
export class MapPointer {
  readonly #context: MapContext;
  readonly #engine: EngineController;
  readonly #zoomBy: (factor: number) => Promise<void>;
  #pressedAt: readonly [x: number, y: number] = [0, 0];

  constructor(
    context: MapContext,
    engine: EngineController,
    zoomBy: (factor: number) => Promise<void>,
  ) {
    this.#context = context;
    this.#engine = engine;
    this.#zoomBy = zoomBy;
  }

  readonly move = (event: PointerEvent): void => {
    // The engine handles drags on the first map. Drags on the second map move the first.
    if (this.#engine.isOn && event.buttons === 1 && !hasEngine(event.currentTarget))
      return this.#engine.drag(event.movementX, event.movementY);
    // A touch that moves is a scroll: only a tap points at a district.
    if (event.pointerType !== 'touch')
      this.#context.dispatch({ type: 'point-at', district: this.#districtAt(event) });
  };

  readonly leave = (): void => this.#context.dispatch({ type: 'point-at', district: undefined });

  readonly press = (event: PointerEvent): void => {
    this.#pressedAt = [event.clientX, event.clientY];
  };

  readonly release = (event: PointerEvent): void => {
    const [x, y] = this.#pressedAt;
    const isDrag = Math.hypot(event.clientX - x, event.clientY - y) > dragThreshold;
    if (isDrag || (event.target as Element).closest('button')) return;
    const district = this.#districtAt(event);
    if (district) this.#context.dispatch({ type: 'toggle-district', district });
  };

  readonly wheel = (event: WheelEvent): void => {
    // The wheel zooms with Ctrl (a pinch on a touchpad) and scrolls the page without it.
    if (!event.ctrlKey || hasEngine(event.currentTarget)) return;
    event.preventDefault();
    void this.#zoomBy(event.deltaY < 0 ? 2 : 0.5);
  };

  #districtAt(event: MouseEvent): District | undefined {
    if (this.#engine.drawnBoundary) return this.#engine.districtAt(event);
    const { picture, camera, pixelSize = 1 } = this.#context.model() ?? {};
    if (!picture || !camera) return undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const ratioX = (event.clientX - box.left) / box.width;
    const ratioY = (event.clientY - box.top) / box.height;
    const { x, y } = toWorld(camera, ratioX, ratioY);
    const shapes = picture.joined.map(({ shape }) => shape);
    const radius = picture.kind === 'points' ? (hitRadius * pixelSize) / camera.scale : 0;
    return picture.joined[shapeAt(shapes, x, y, radius)]?.district;
  }
}

/** True if the engine draws in this box, and handles the pointer itself. */
function hasEngine(canvas: EventTarget | null): boolean {
  return (canvas as Element | null)?.querySelector('.engine.on') != null;
}

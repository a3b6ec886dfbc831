import type { District } from '@machiplan/schema';
import { worldAt } from '../drawing/camera.js';
import type { EngineController } from '../engine/engine-controller.js';
import type { MapHost } from '../map-state.js';
import { shapeAt } from '../shapes/shape-at.js';

/** How near a point has to be to be meant, in pixels on the page. */
const reachPixels = 12;

/** A click that moved further than this was a drag, in pixels. */
const stillClick = 6;

/** What mouse, pen and finger do on the maps. The keyboard has the list, which is their equal. */
export class MapPointer {
  readonly #host: MapHost;
  readonly #engine: EngineController;
  readonly #zoom: (factor: number) => Promise<void>;
  #pressedAt: readonly [number, number] = [0, 0];

  constructor(host: MapHost, engine: EngineController, zoom: (factor: number) => Promise<void>) {
    this.#host = host;
    this.#engine = engine;
    this.#zoom = zoom;
  }

  readonly move = (event: PointerEvent): void => {
    // The first map is dragged by the engine itself; the second one takes it along.
    if (this.#engine.isOn && event.buttons === 1 && !isEngineIn(event.currentTarget))
      return this.#engine.drag(event.movementX, event.movementY);
    // A finger points when it taps; sliding over the map is scrolling.
    if (event.pointerType !== 'touch') this.#host.point(this.#districtAt(event));
  };

  readonly leave = (): void => this.#host.point(undefined);

  readonly press = (event: PointerEvent): void => {
    this.#pressedAt = [event.clientX, event.clientY];
  };

  readonly release = (event: PointerEvent): void => {
    const [x, y] = this.#pressedAt;
    const isDrag = Math.hypot(event.clientX - x, event.clientY - y) > stillClick;
    if (isDrag || (event.target as Element).closest('button')) return;
    const district = this.#districtAt(event);
    if (district) this.#host.toggle(district);
  };

  readonly wheel = (event: WheelEvent): void => {
    // With Ctrl (a pinch on a touchpad) the reader means the map; without it the page scrolls.
    if (!event.ctrlKey || isEngineIn(event.currentTarget)) return;
    event.preventDefault();
    void this.#zoom(event.deltaY < 0 ? 2 : 0.5);
  };

  #districtAt(event: MouseEvent): District | undefined {
    if (this.#engine.drawnBoundary) return this.#engine.districtAt(event);
    const { picture, camera, unit } = this.#host.stage ?? {};
    if (!picture || !camera) return undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const shareX = (event.clientX - box.left) / box.width;
    const shareY = (event.clientY - box.top) / box.height;
    const { x, y } = worldAt(camera, shareX, shareY);
    const shapes = picture.placed.map(({ shape }) => shape);
    const reach = (reachPixels * unit!) / camera.scale;
    return picture.placed[shapeAt(shapes, x, y, picture.kind === 'points' ? reach : 0)]?.district;
  }
}

/** Whether the engine draws in this box, and takes the pointer itself. */
function isEngineIn(canvas: EventTarget | null): boolean {
  return (canvas as Element | null)?.querySelector('.engine.on') != null;
}

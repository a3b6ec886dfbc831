import type { EngineController } from '../engine/engine-controller.js';
import { fitCamera, toWorld, zoomCamera, type Camera } from '../map/camera.js';
import type { MapContext } from '../map-context.js';
import type { MapModel } from '../district-map-model.js';
import type { ToolbarMessage } from './render-message.js';

/** Zooms with the map engine, which is loaded for the first time here, or enlarges the drawing. */
export class MapZoom {
  readonly #context: MapContext;
  readonly #engine: EngineController;
  readonly #announce: (message: ToolbarMessage | undefined) => void;

  constructor(
    context: MapContext,
    engine: EngineController,
    announce: (message: ToolbarMessage | undefined) => void,
  ) {
    this.#context = context;
    this.#engine = engine;
    this.#announce = announce;
  }

  /** Zooms in by a factor over 1 and out by one under 1, at most to the whole map; 0 resets. */
  async zoomBy(factor: number): Promise<void> {
    if (factor > 1 && !this.#engine.isOn && !this.#engine.hasStopped) await this.startEngine();
    if (this.#engine.isOn) return this.#engine.zoom(factor);
    const model = this.#context.model();
    const camera = model && enlarged(model, factor);
    if (camera) this.#context.dispatch({ type: 'move-camera', camera });
  }

  /** Starts the map engine. The SVG stays until the engine has drawn, or for good without it. */
  async startEngine(): Promise<void> {
    this.#announce('zoomLoading');
    await this.#engine.start();
    const { hasStopped, canRetry, tiledBoundary } = this.#engine;
    const failure = canRetry ? 'zoomNotLoaded' : 'zoomFailed';
    // Without the engine tiles are not drawn at all, which has a message of its own.
    this.#announce(hasStopped && !tiledBoundary ? failure : undefined);
  }
}

/** The drawing cannot be dragged, so it is enlarged around the selected district. */
function enlarged({ picture, camera, selected }: MapModel, factor: number): Camera | undefined {
  if (!picture || !camera) return undefined;
  const box = picture.joined.find(({ district }) => selected && district === selected)?.shape.box;
  const center = box
    ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
    : toWorld(camera, 0.5, 0.5);
  return zoomCamera(camera, factor, center.x, center.y, fitCamera(picture.frame));
}

import { html, nothing } from 'lit';
import type { EngineController } from '../engine/engine-controller.js';
import { fitCamera, isWhole } from '../map/camera.js';
import { hasZoom } from '../map/has-zoom.js';
import type { MapModel } from '../district-map-model.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Factor of one zoom step. */
const zoomStep = 2;

/** Buttons to zoom, where the map can be zoomed or has been with the wheel. */
export function renderZoom(
  model: MapModel,
  { cameras, isOn }: EngineController,
  messages: MapToolbarMessages,
  zoomBy: (factor: number) => void,
) {
  const { picture, camera } = model;
  const whole = cameras?.whole ?? (picture && fitCamera(picture.frame));
  const now = cameras?.now ?? camera;
  const showsAll = !whole || !now || isWhole(now, whole);
  if (!hasZoom(model) && !isOn && showsAll) return nothing;
  const button = (label: string, sign: string, factor: number, isDisabled = false) =>
    html`<button
      class="plain"
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${isDisabled}
      @click=${() => zoomBy(factor)}
    >
      ${sign}
    </button>`;
  return html`<div class="zoom">
    ${button(messages.zoomIn, '+', zoomStep)}
    ${button(messages.zoomOut, '−', 1 / zoomStep, showsAll)}
    ${showsAll ? nothing : button(messages.zoomReset, '↺', 0)}
  </div>`;
}

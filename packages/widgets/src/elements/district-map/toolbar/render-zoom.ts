import { html, nothing } from 'lit';
import type { EngineController } from '../engine/engine-controller.js';
import { fitCamera, isWhole } from '../map/camera.js';
import type { MapModel } from '../district-map-model.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Factor of one zoom step. */
const zoomStep = 2;

/** Buttons to zoom; none for the schematic grid, which has no more detail. */
export function renderZoom(
  { picture, camera }: MapModel,
  { cameras }: EngineController,
  messages: MapToolbarMessages,
  zoomBy: (factor: number) => void,
) {
  if (!cameras && (!picture || picture.kind === 'tiles')) return nothing;
  const whole = cameras?.whole ?? (picture && fitCamera(picture.frame));
  const now = cameras?.now ?? camera;
  const showsAll = !whole || !now || isWhole(now, whole);
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

import type { District } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { MapState } from './map-state.js';
import { mapTitle } from './map-title.js';
import { renderLegend } from './render-legend.js';
import { renderPicture, type PictureExtras } from './render-picture.js';
import type { MapPointer } from './toolbar/map-pointer.js';
import type { MapModel } from './views/map-view.js';
import type { Picture } from './views/picture.js';

/** One map with its legend; of two maps beside each other, each is one. */
export interface FigureParts {
  readonly stage: MapState;
  readonly view: MapModel;
  /** Path data by colour; undefined while there is nothing to draw. */
  readonly fills: ReadonlyMap<string, string> | undefined;
  readonly extras: PictureExtras | undefined;
  /** What tells it from the map beside it. */
  readonly caption: string | undefined;
  /** What lies over the drawing. */
  readonly overlay: unknown;
  readonly pointer: MapPointer | undefined;
  /** Shapes are on their way. */
  readonly isWaiting: boolean;
}

export function renderFigure({
  stage: { picture, camera, words, pointed, selected, unit },
  view,
  fills,
  extras,
  caption,
  overlay,
  pointer,
  isWaiting,
}: FigureParts) {
  const { messages } = words;
  return html`<figure class="map" part="map">
    ${caption === undefined ? nothing : html`<figcaption>${caption}</figcaption>`}
    <div
      class="canvas"
      @pointermove=${pointer?.move}
      @pointerleave=${pointer?.leave}
      @pointerdown=${pointer?.press}
      @pointerup=${pointer?.release}
      @wheel=${pointer?.wheel}
    >
      ${
        picture && camera && fills
          ? renderPicture({
              picture,
              camera,
              fills,
              extras,
              hovered: indexOf(picture, pointed),
              selected: indexOf(picture, selected),
              title: messages.picture(mapTitle(view, words), view.districts.length),
              unit,
            })
          : html`<p class="empty" aria-busy=${isWaiting ? 'true' : 'false'}>
              ${isWaiting ? messages.loadingShapes : messages.noPicture}
            </p>`
      }${overlay}
    </div>
    ${renderLegend(view, words)}
  </figure>`;
}

function indexOf({ placed }: Picture, district: District | undefined): number {
  return district ? placed.findIndex((each) => each.district === district) : -1;
}

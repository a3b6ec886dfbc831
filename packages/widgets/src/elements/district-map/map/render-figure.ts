import type { District } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { ColourPaths, MapModel } from '../district-map-model.js';
import type { MapLayer } from '../layer/map-layer.js';
import { mapTitle } from '../layer/map-title.js';
import type { MapToolbar } from '../toolbar/map-toolbar.lazy.js';
import type { MapPicture } from './map-picture.js';
import { renderStatus } from './render-attribution.js';
import { renderPicture } from './render-picture.js';

/** How one of two maps side by side differs from the other. */
export interface FigureContent {
  readonly layer: MapLayer;
  /** Path data by colour; undefined while there is nothing to draw. */
  readonly paths: ColourPaths | undefined;
  readonly caption: string | undefined;
  /** Controls over the drawing. */
  readonly overlay: unknown;
}

/** A map with its key. */
export function renderFigure(
  model: MapModel,
  toolbar: MapToolbar | undefined,
  { layer, paths, caption, overlay }: FigureContent,
) {
  const { picture, camera, formatter, pointed, selected, pixelSize } = model;
  const summary = toolbar?.texts.summary(model, layer) ?? '';
  const { messages } = formatter;
  const pointer = toolbar?.pointer;
  const isLoading =
    model.isLoadingShapes || (model.tiledBoundary !== undefined && !toolbar?.engine.hasStopped);
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
        picture && camera && paths
          ? renderPicture({
              picture,
              camera,
              paths,
              labels: toolbar?.texts.labels(model, layer),
              hovered: indexOf(picture, pointed),
              selected: indexOf(picture, selected),
              title: messages.picture(mapTitle(layer, formatter), summary).trim(),
              pixelSize,
            })
          : html`<p class="empty" aria-busy=${isLoading ? 'true' : 'false'}>
              ${isLoading ? messages.loadingShapes : messages.noPicture}
            </p>`
      }${toolbar?.texts.renderReadout(model, layer)}${renderStatus(model, toolbar?.engine)}${overlay}
    </div>
    ${toolbar?.texts.renderKey(model, layer)}
  </figure>`;
}

function indexOf({ joined }: MapPicture, district: District | undefined): number {
  return district ? joined.findIndex((each) => each.district === district) : -1;
}

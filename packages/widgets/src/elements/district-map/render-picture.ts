import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingTransform, pictureHeight, pictureWidth, type Camera } from './drawing/camera.js';
import type { PlacedLabel } from './toolbar/place-labels.js';
import type { Picture } from './views/picture.js';

/** From how many shapes on lines between them would cost more than the areas: left out. */
const mostLinedShapes = 1500;

/** A facility on the map. */
export interface PlaceMark {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Names and places on the map, which come after the areas. */
export interface PictureExtras {
  readonly labels: readonly PlacedLabel[];
  /** Size of the names, in picture pixels. */
  readonly labelSize: number;
  readonly places: readonly PlaceMark[];
}

export interface PictureParts {
  readonly picture: Picture;
  readonly camera: Camera;
  /** Path data by colour. */
  readonly fills: ReadonlyMap<string, string>;
  readonly extras: PictureExtras | undefined;
  /** Indices of the shapes that are outlined; −1 for none. */
  readonly hovered: number;
  readonly selected: number;
  /** What the picture is of, in words. */
  readonly title: string;
  /** Picture pixels per pixel on the page. */
  readonly unit: number;
}

/** The drawing. Its equal is the list, so for assistive technology it is one image with a name. */
export function renderPicture(parts: PictureParts): TemplateResult {
  const { picture, camera, title, unit, extras } = parts;
  const line = (unit * picture.frame.scale) / camera.scale;
  const isLined = picture.placed.length <= mostLinedShapes;
  return html`<svg
    part="picture"
    class="picture ${picture.kind} ${isLined ? 'lined' : ''}"
    viewBox="0 0 ${pictureWidth} ${pictureHeight}"
    role="img"
    aria-label=${title}
  >
    <defs>
      <pattern
        id="hatch"
        width=${8 * line}
        height=${8 * line}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="100%" height="100%"></rect>
        <rect class="hatch-line" width=${2 * line} height="100%"></rect>
      </pattern>
    </defs>
    <g class="drawing" transform=${drawingTransform(camera, picture.frame)} stroke-linejoin="round">
      <g class="fills" stroke-width=${line}>
        ${[...parts.fills].map(
          ([colour, path]) =>
            svg`<path class="fill ${colour}" fill=${colour === 'missing' ? 'url(#hatch)' : nothing} d=${path}></path>`,
        )}
      </g>
      ${renderOutline(picture.paths[parts.hovered], 'hovered', line)}
      ${renderOutline(picture.paths[parts.selected], 'selected', line)}
    </g>
    ${extras ? [renderLabels(extras), renderPlaces(extras, unit)] : nothing}
  </svg>`;
}

/** Two lines, one light and one dark, so that the outline shows on any colour. */
function renderOutline(path: string | undefined, name: string, line: number) {
  if (path === undefined) return nothing;
  return svg`<path class="outline-ground" d=${path} stroke-width=${line * 6}></path>
    <path class="outline ${name}" d=${path} stroke-width=${line * 3}></path>`;
}

function renderPlaces({ places }: PictureExtras, unit: number) {
  if (places.length === 0) return nothing;
  const size = 5 * unit;
  return svg`<g class="places" stroke-width=${1.5 * unit}>
    ${places.map(
      ({ x, y, name }) =>
        svg`<path class="place" d="M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"><title>${name}</title></path>`,
    )}
  </g>`;
}

function renderLabels({ labels, labelSize }: PictureExtras) {
  if (labels.length === 0) return nothing;
  return svg`<g class="labels" font-size=${labelSize} stroke-width=${labelSize / 4} aria-hidden="true">
    ${labels.map(({ x, y, lines }) =>
      lines.map(
        (line, index) =>
          svg`<text x=${x} y=${y + labelSize * (0.36 + 1.15 * (index - (lines.length - 1) / 2))}>${line}</text>`,
      ),
    )}
  </g>`;
}

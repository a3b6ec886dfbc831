import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ColourPaths } from '../district-map-model.js';
import type { PlacedLabel } from '../labels/place-labels.js';
import { valueSize } from '../labels/value-size.js';
import { drawingTransform, pictureHeight, pictureWidth, type Camera } from './camera.js';
import type { MapPicture } from './map-picture.js';

/** Number of shapes up to which boundary lines are drawn; with more they hide the areas. */
const maxLinedShapes = 1500;

/** A facility on the map, in picture pixels. */
export interface FacilityMark {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Names and facilities on the map, drawn after the areas. */
export interface MapLabels {
  readonly names: readonly PlacedLabel[];
  /** Size of the names, in picture pixels. */
  readonly labelSize: number;
  readonly marks: readonly FacilityMark[];
}

export interface PictureContent {
  readonly picture: MapPicture;
  readonly camera: Camera;
  readonly paths: ColourPaths;
  readonly labels: MapLabels | undefined;
  /** Indices of the outlined shapes; −1 for none. */
  readonly hovered: number;
  readonly selected: number;
  /** Accessible name of the drawing. */
  readonly title: string;
  /** Size of a pixel of the page in picture pixels. */
  readonly pixelSize: number;
}

/** The drawing: one named image for assistive technology, which reads the values in the list. */
export function renderPicture(content: PictureContent): TemplateResult {
  const { picture, camera, title, pixelSize, labels } = content;
  const line = (pixelSize * picture.frame.scale) / camera.scale;
  const isLined = picture.joined.length <= maxLinedShapes;
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
        <rect class="hatch-background" width="100%" height="100%"></rect>
        <rect class="hatch-line" width=${2 * line} height="100%"></rect>
      </pattern>
    </defs>
    <g class="drawing" transform=${drawingTransform(camera, picture.frame)} stroke-linejoin="round">
      <g class="fills" stroke-width=${line}>
        ${[...content.paths].map(
          ([colour, path]) =>
            svg`<path class="fill ${colour}" fill=${colour === 'missing' ? 'url(#hatch)' : nothing} d=${path}></path>`,
        )}
      </g>
      ${renderOutline(picture.paths[content.hovered], 'hovered', line)}
      ${renderOutline(picture.paths[content.selected], 'selected', line)}
    </g>
    ${labels ? [renderNames(labels), renderMarks(labels, pixelSize)] : nothing}
  </svg>`;
}

/** A dark line on a light one, visible on every colour. */
function renderOutline(path: string | undefined, name: string, line: number) {
  if (path === undefined) return nothing;
  return svg`<path class="outline-halo" d=${path} stroke-width=${line * 6}></path>
    <path class="outline ${name}" d=${path} stroke-width=${line * 3}></path>`;
}

function renderMarks({ marks }: MapLabels, pixelSize: number) {
  if (marks.length === 0) return nothing;
  const size = 5 * pixelSize;
  return svg`<g class="facility-marks" stroke-width=${1.5 * pixelSize}>
    ${marks.map(
      ({ x, y, name }) =>
        svg`<path class="facility-mark" d="M${rounded(x)} ${rounded(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"><title .textContent=${name}></title></path>`,
    )}
  </g>`;
}

/** Engines differ in the last digits of a projection, which a server and a browser must not. */
const rounded = (length: number) => Math.round(length * 1000) / 1000;

function renderNames({ names, labelSize }: MapLabels) {
  if (names.length === 0) return nothing;
  return svg`<g class="labels" font-size=${labelSize} stroke-width=${labelSize / 4} aria-hidden="true">
    ${names.map((label) => renderName(label, labelSize))}
  </g>`;
}

/** A name in one or two lines, and its value. Inside its area, in the colour that contrasts with it. */
function renderName({ x, y, lines, value, colour, isInside }: PlacedLabel, size: number) {
  const texts = value === undefined ? lines : [...lines, value];
  const top = y + size * (0.36 - (1.15 * (texts.length - 1)) / 2);
  return svg`<g class=${isInside && colour ? `on-fill ${colour}` : nothing}>
    ${texts.map((text, index) => {
      const isValue = index === lines.length;
      return svg`<text
        class=${isValue ? 'label-value' : nothing}
        font-size=${isValue ? size * valueSize : nothing}
        x=${rounded(x)}
        y=${rounded(top + 1.15 * size * index)}
      >${text}</text>`;
    })}
  </g>`;
}

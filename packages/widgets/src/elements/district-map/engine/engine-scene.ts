import { svgElement } from '../../../drawing/svg-element.js';
import type { Camera } from '../drawing/camera.js';
import type { Picture } from '../views/picture.js';
import type { TiledDistricts } from './tiled-districts.js';

/** A colour as the engine reads it, `rgb(…)`, for each name of the style sheet. */
export type Palette = ReadonlyMap<string, string>;

/** What the map engine draws: the same shapes and colours as the SVG, or shapes from a file of tiles. */
export interface EngineScene {
  readonly ground: Picture | TiledDistricts;
  /** Undefined where the file of tiles says what there is to see. */
  readonly camera: Camera | undefined;
  /** Colour name of each shape. */
  readonly colours: readonly string[];
  readonly palette: Palette;
  /** Indices of the shapes outlined; −1 for none. */
  readonly hovered: number;
  readonly selected: number;
}

/** Names that every scene needs beside the colours of its shapes. */
export const sceneColours = [
  'hatch-ground',
  'hatch-line',
  'map-line',
  'outline',
  'outline-ground',
  'outside',
];

/** Whether the shapes come from a file of tiles. */
export function isTiledGround(ground: EngineScene['ground']): ground is TiledDistricts {
  return 'keys' in ground;
}

/**
 * What colours of the style sheet come out as, in this theme, as plain rgb: the engine reads no
 * newer notation. Measured on elements that are there for a moment.
 */
export function paletteOf(root: ParentNode & Node, names: Iterable<string>): Palette {
  const probe = svgElement('svg', { class: 'visually-hidden' });
  const wanted = [...new Set(names)];
  for (const name of wanted) {
    const classes = name.startsWith('outline') ? name : `fill ${name}`;
    probe.append(svgElement('path', { class: classes }));
  }
  (root.querySelector('.root') ?? root).append(probe);
  const palette = new Map(
    wanted.map((name, index) => {
      const { fill, stroke } = getComputedStyle(probe.children[index]!);
      return [name, plainColour(name.startsWith('outline') ? stroke : fill)];
    }),
  );
  probe.remove();
  return palette;
}

let painter: CanvasRenderingContext2D | null | undefined;

function plainColour(colour: string): string {
  if (colour.startsWith('rgb')) return colour;
  painter ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!painter) return 'rgb(128, 128, 128)';
  painter.clearRect(0, 0, 1, 1);
  painter.fillStyle = colour;
  painter.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = painter.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha! / 255})`;
}

import { svgElement } from '../../../drawing/svg-element.js';

/** An `rgb()` colour, which the engine can read, for each colour name of the style sheet. */
export type Palette = ReadonlyMap<string, string>;

/**
 * Resolves colours of the style sheet in the current theme. The engine reads no newer notation than
 * `rgb()`. Attaches an element for each colour temporarily and reads its computed style.
 */
export function paletteOf(root: ParentNode & Node, names: Iterable<string>): Palette {
  const probe = svgElement('svg', { class: 'visually-hidden' });
  const unique = [...new Set(names)];
  for (const name of unique) {
    const classes = name.startsWith('outline') ? name : `fill ${name}`;
    probe.append(svgElement('path', { class: classes }));
  }
  (root.querySelector('.root') ?? root).append(probe);
  const palette = new Map(
    unique.map((name, index) => {
      const { fill, stroke } = getComputedStyle(probe.children[index]!);
      return [name, toRgb(name.startsWith('outline') ? stroke : fill)];
    }),
  );
  probe.remove();
  return palette;
}

let canvasContext: CanvasRenderingContext2D | null | undefined;

/** Converts any CSS colour by painting a pixel with it. */
function toRgb(colour: string): string {
  if (colour.startsWith('rgb')) return colour;
  canvasContext ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvasContext) return 'rgb(128, 128, 128)';
  canvasContext.clearRect(0, 0, 1, 1);
  canvasContext.fillStyle = colour;
  canvasContext.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvasContext.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha! / 255})`;
}

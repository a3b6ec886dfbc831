import { render, svg } from 'lit';
import { svgElement } from '../../../drawing/svg-element.js';
import { svgFile } from '../../../drawing/svg-file.js';
import type { MapModel } from '../district-map-model.js';
import { pictureHeight, pictureWidth } from '../map/camera.js';

const rowHeight = 22;

/**
 * The current picture as an SVG file with title, legend, attribution and citation. The legend is
 * attached to the element temporarily, so that it gets its colours from the style sheet.
 */
export function pictureFile(
  root: ParentNode & Node,
  title: string,
  model: MapModel,
  notes: readonly string[],
): string {
  const drawing = root.querySelector('.picture')!;
  const entries = legendEntries(model);
  const rows = Math.ceil(entries.length / 2);
  const whole = svgElement('svg', {
    viewBox: `0 0 ${pictureWidth} ${pictureHeight + (rows + 1) * rowHeight}`,
    class: 'picture-file',
  });
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(pictureWidth));
  copy.setAttribute('height', String(pictureHeight));
  const legend = svgElement('g');
  whole.append(copy, legend);
  render(
    entries.map(({ colour, label }, index) => {
      const x = 8 + (index % 2) * (pictureWidth / 2);
      const y = pictureHeight + 16 + Math.floor(index / 2) * rowHeight;
      return svg`<rect class="fill ${colour}" x=${x} y=${y} width="16" height="16"
          fill=${colour === 'missing' ? 'url(#hatch)' : 'none'} stroke="#767676"></rect>
        <text x=${x + 24} y=${y + 13} font-size="14" fill="#1a1a1a">${label}</text>`;
    }),
    legend,
  );
  drawing.parentElement!.append(whole);
  try {
    return svgFile(whole, { title, lines: notes });
  } finally {
    whole.remove();
  }
}

function legendEntries({ layer, formatter }: MapModel) {
  const entries = layer.scale.classes.map((each) => ({
    colour: each.colour,
    label: formatter.scaleClass(layer.subject, each),
  }));
  return layer.valueCount < layer.districts.length && layer.subject.kind !== 'names'
    ? [...entries, { colour: 'missing', label: formatter.messages.missing }]
    : entries;
}

import { render, svg } from 'lit';
import { svgElement } from '../../../drawing/svg-element.js';
import { svgFile } from '../../../drawing/svg-file.js';
import type { MapModel } from '../views/map-view.js';
import type { MapWords } from '../views/map-words.js';
import { pictureHeight, pictureWidth } from '../drawing/camera.js';

const rowHeight = 22;

/**
 * The picture as it is shown now, as an SVG file with title, legend, what it is drawn from and the
 * citation. The legend is drawn for a moment in the element, where it gets its colours.
 */
export function pictureFile(
  root: ParentNode & Node,
  title: string,
  view: MapModel,
  words: MapWords,
  notes: readonly string[],
): string {
  const drawing = root.querySelector('.picture')!;
  const entries = legendEntries(view, words);
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

function legendEntries(view: MapModel, words: MapWords) {
  const entries = view.scale.classes.map((each) => ({
    colour: each.colour,
    label: words.scaleClass(view.subject, each),
  }));
  return view.known < view.districts.length && view.subject.kind !== 'names'
    ? [...entries, { colour: 'missing', label: words.messages.missing }]
    : entries;
}

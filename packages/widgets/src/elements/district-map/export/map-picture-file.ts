import { pictureFooter, svgMarkup, svgText, type Picture } from '@machiplan/sdk/picture';
import type { DescribedMap } from '../described-map.js';
import { mapLabels } from '../labels/map-labels.js';
import type { PlacedLabel } from '../labels/place-labels.js';
import { colourOf } from '../layer/district-colours.js';
import { sourceOf } from '../layer/source-of.js';
import { mapTitle } from '../layer/map-title.js';
import { fitCamera, pictureHeight, pictureWidth } from '../map/camera.js';
import { drawingWidth } from '../map/map-frame.js';
import type { ColourOf } from './paper-colours.js';

/** Size of the texts, and heights of a row and of a box of the key, in px of the picture. */
const textSize = 26;
const smallSize = 20;
const rowHeight = 40;
const boxSize = 24;

/** Space between the map and the column beside it. */
const gap = 40;

/** Names on the map are a little smaller than the texts beside it. */
const labelSize = 22;

/**
 * The map as a picture to publish: its finding as the title, the districts with names and values, the key
 * and the districts with the greatest values beside it.
 */
export function mapPictureFile(model: DescribedMap, colourFor: ColourOf, retrieved: Date): Picture {
  const { plan, layer, formatter, summary, picture } = model;
  const reference = sourceOf(model);
  const parts = pictureFooter(plan, { languages: formatter.language, reference, retrieved });
  const notes = [
    formatter.messages.status[picture!.status],
    formatter.text(picture!.boundary?.attribution),
  ];
  return {
    ...parts,
    title: summary,
    subtitle: mapTitle(layer, formatter),
    footer: [notes.filter(Boolean).join(' '), ...parts.footer],
    draw: ({ width, height }) => {
      const scale = Math.min(height / pictureHeight, (width * 0.64) / pictureWidth);
      const left = pictureWidth * scale + gap;
      return [
        svgMarkup('g', { transform: `scale(${scale})` }, ...drawMap(model, colourFor, scale)),
        svgMarkup(
          'g',
          { transform: `translate(${left} 0)` },
          ...drawColumn(model, colourFor, width - left, height),
        ),
      ].join('');
    },
  };
}

function drawMap(model: DescribedMap, colourFor: ColourOf, scale: number): string[] {
  const { layer, formatter } = model;
  const picture = model.picture!;
  const unit = pictureWidth / drawingWidth;
  const shapes = picture.paths.map((path, index) =>
    svgMarkup('path', {
      d: path,
      fill: colourFor(model.colours[index]!).fill,
      stroke: '#fff',
      'stroke-width': 1.5 / unit / scale,
    }),
  );
  const labels = mapLabels(picture, fitCamera(picture.frame), labelSize / scale, layer, formatter, {
    hasZoom: false,
    status: '',
    marks: [],
  });
  return [
    svgMarkup('g', { transform: `scale(${unit})` }, ...shapes),
    ...labels.map((label) => drawLabel(label, colourFor, labelSize / scale)),
  ];
}

function drawLabel(label: PlacedLabel, colourFor: ColourOf, size: number): string {
  const { x, y, lines, value, colour, isInside } = label;
  const texts = value === undefined ? lines : [...lines, value];
  const top = y + size * (0.36 - (1.15 * (texts.length - 1)) / 2);
  const isOnFill = isInside && colour !== undefined;
  return texts
    .map((text, index) =>
      svgText(text, {
        x,
        y: top + 1.15 * size * index,
        'font-size': size,
        'font-weight': index === lines.length ? 700 : 600,
        'text-anchor': 'middle',
        fill: isOnFill ? colourFor(colour).text : '#1a1a1a',
        stroke: isOnFill ? undefined : '#fff',
        'stroke-width': isOnFill ? undefined : size / 5,
        'paint-order': isOnFill ? undefined : 'stroke',
      }),
    )
    .join('');
}

/** The key, and below it the districts with the greatest values, as many as fit. */
function drawColumn(
  { layer, formatter }: DescribedMap,
  colourFor: ColourOf,
  width: number,
  height: number,
): string[] {
  const { subject, scale } = layer;
  const used = scale.classes.filter((_, index) => layer.classes.includes(index));
  const entries = used.map((each) => ({
    colour: each.colour,
    label: formatter.scaleClass(subject, each, scale.isWhole),
  }));
  if (layer.valueCount < layer.districts.length && subject.kind !== 'names')
    entries.push({ colour: 'missing', label: formatter.valueMessages.missing });
  const key = entries.map(({ colour, label }, index) => {
    const y = index * rowHeight;
    const fill = colourFor(colour).fill;
    const box = { x: 0, y, width: boxSize, height: boxSize, fill, stroke: '#767676' };
    return (
      svgMarkup('rect', box) +
      svgText(label, { x: boxSize + 12, y: y + 20, 'font-size': smallSize })
    );
  });
  const top = entries.length * rowHeight + 20;
  return [...key, ...drawRanking({ layer, formatter }, colourFor, width, top, height)];
}

function drawRanking(
  { layer, formatter }: Pick<DescribedMap, 'layer' | 'formatter'>,
  colourFor: ColourOf,
  width: number,
  top: number,
  height: number,
): string[] {
  const { districts, ranks, figures, subject, greatest } = layer;
  if (ranks.length === 0) return [];
  const count = Math.max(0, Math.floor((height - top) / (rowHeight + 12)));
  const order = districts
    .map((_, index) => index)
    .filter((index) => ranks[index] !== undefined)
    .sort((a, b) => ranks[a]! - ranks[b]!)
    .slice(0, count);
  return order.flatMap((index, row) => {
    const { id, name } = districts[index]!;
    const figure = figures.get(id);
    const y = top + row * (rowHeight + 12);
    const share = greatest ? (figure?.value ?? 0) / greatest : 0;
    return [
      svgText(formatter.text(name), { x: 0, y: y + textSize, 'font-size': textSize }),
      svgText(formatter.value(subject, figure), {
        x: width,
        y: y + textSize,
        'font-size': textSize,
        'font-weight': 700,
        'text-anchor': 'end',
      }),
      svgMarkup('rect', {
        x: 0,
        y: y + textSize + 6,
        width: Math.max(1, share * width),
        height: 8,
        fill: colourFor(colourOf(layer, index)).fill,
      }),
    ];
  });
}

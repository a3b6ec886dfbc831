import type { District } from '@machiplan/schema';
import { textWidth } from '@machiplan/sdk/internal';
import { colourOf } from '../layer/district-colours.js';
import type { MapLayer } from '../layer/map-layer.js';
import type { MapFormatter } from '../map-formatter.js';
import { pictureHeight, pictureWidth, type Camera } from '../map/camera.js';
import type { MapPicture } from '../map/map-picture.js';
import type { FacilityMark } from '../map/render-picture.js';
import type { JoinedShape } from '../shapes/join-shapes.js';
import { pointShapes } from '../shapes/point-shapes.js';
import type { Shape } from '../shapes/shape.js';
import { labelPosition, type LabelPosition } from './label-position.js';
import {
  placeLabels,
  type LabelBox,
  type LabelCandidate,
  type PlacedLabel,
} from './place-labels.js';

/** Number of shapes up to which names are placed; with more there is no space, and it takes long. */
const maxLabelled = 600;

/** Available width of a name beside a point, in letters. */
const pointLetters = 12;

const positions = new WeakMap<Shape, LabelPosition | undefined>();

function positionOf(shape: Shape): LabelPosition | undefined {
  if (!positions.has(shape)) positions.set(shape, labelPosition(shape));
  return positions.get(shape);
}

/** The shapes to label; `names` are positions over the drawing of the map engine. */
export interface Labelled {
  readonly joined: readonly JoinedShape[];
  readonly kind: MapPicture['kind'] | 'names';
}

/** Other drawings over the map, which names must not cover. */
export interface MapOverlay {
  readonly hasZoom: boolean;
  /** The text in the lower left corner. */
  readonly status: string;
  readonly marks: readonly FacilityMark[];
}

/** The names that fit in the picture, with values. `size` is the font size in picture pixels. */
export function mapLabels(
  { joined, kind }: Labelled,
  camera: Camera,
  size: number,
  layer: MapLayer,
  formatter: MapFormatter,
  { hasZoom, status, marks }: MapOverlay,
): readonly PlacedLabel[] {
  if (joined.length > maxLabelled) return [];
  const indices = new Map(layer.districts.map((district, index) => [district, index]));
  const isArea = kind === 'shapes' || kind === 'tiles';
  const candidates = joined.flatMap(({ shape, district }): LabelCandidate[] => {
    const width = (shape.box.right - shape.box.left) * camera.scale;
    if (!district || (isArea && width < size * 1.5)) return [];
    const position = positionOf(shape);
    if (!position) return [];
    const isPoint = position.availableWidth === Infinity;
    const below = isPoint && kind !== 'names' ? size * 1.6 : 0;
    return [
      {
        text: formatter.text(district.name),
        value: printedValue(layer, district, formatter),
        colour: isArea ? colourOf(layer, indices.get(district) ?? -1) : undefined,
        x: (position.x - camera.left) * camera.scale,
        y: (position.y - camera.top) * camera.scale + below,
        availableWidth: isPoint ? size * pointLetters : position.availableWidth * camera.scale,
        extent: isPoint
          ? undefined
          : [
              (shape.box.top - camera.top) * camera.scale,
              (shape.box.bottom - camera.top) * camera.scale,
            ],
        weight: position.area,
      },
    ];
  });
  const radius = size / 2;
  const obstacles = [
    ...marks.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius] as const),
    ...(hasZoom ? [zoomButtons(size)] : []),
    statusBox(status, size),
  ];
  return placeLabels(candidates, size, [pictureWidth, pictureHeight], obstacles);
}

/** The value that is printed on a district: none for missing ones, and where the colour says it all. */
function printedValue(layer: MapLayer, { id }: District, formatter: MapFormatter) {
  const { subject } = layer;
  if (subject.kind !== 'indicator' && subject.kind !== 'count') return undefined;
  const figure = layer.figures.get(id);
  return figure?.value === undefined ? undefined : formatter.value(subject, figure);
}

/** The districts at their positions, for names over the drawing of the map engine. */
export function namesAtPoints(districts: readonly District[]): Labelled {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const joined = pointShapes(districts).map((shape) => ({ shape, district: byId.get(shape.key) }));
  return { joined, kind: 'names' };
}

/** The corner of the zoom buttons, in picture pixels: about 3.5 by 9.5 letters. */
function zoomButtons(size: number): LabelBox {
  return [pictureWidth - size * 3.5, 0, pictureWidth, size * 9.5];
}

/** The corner of the status, in picture pixels: one line of text with its padding. */
function statusBox(status: string, size: number): LabelBox {
  return [0, pictureHeight - size * 2.2, (textWidth(status) + 2) * size, pictureHeight];
}

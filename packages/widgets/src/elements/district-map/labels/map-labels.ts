import type { District, LocalizedText } from '@machiplan/schema';
import { pictureHeight, pictureWidth, type Camera } from '../map/camera.js';
import type { MapPicture } from '../map/map-picture.js';
import type { FacilityMark } from '../map/render-picture.js';
import type { JoinedShape } from '../shapes/join-shapes.js';
import { pointShapes } from '../shapes/point-shapes.js';
import type { Shape } from '../shapes/shape.js';
import { labelPosition, type LabelPosition } from './label-position.js';
import { placeLabels, type LabelCandidate, type PlacedLabel } from './place-labels.js';

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

/** The names that fit in the picture. `size` is the font size in picture pixels. */
export function mapLabels(
  { joined, kind }: Labelled,
  camera: Camera,
  size: number,
  nameOf: (name: LocalizedText) => string,
  marks: readonly FacilityMark[],
): readonly PlacedLabel[] {
  if (joined.length > maxLabelled) return [];
  const candidates = joined.flatMap(({ shape, district }): LabelCandidate[] => {
    const width = (shape.box.right - shape.box.left) * camera.scale;
    const isArea = kind === 'shapes' || kind === 'tiles';
    if (!district || (isArea && width < size * 1.5)) return [];
    const position = positionOf(shape);
    if (!position) return [];
    const isPoint = position.availableWidth === Infinity;
    const below = isPoint && kind !== 'names' ? size * 1.6 : 0;
    return [
      {
        text: nameOf(district.name),
        x: (position.x - camera.left) * camera.scale,
        y: (position.y - camera.top) * camera.scale + below,
        availableWidth: isPoint ? size * pointLetters : position.availableWidth * camera.scale,
        weight: position.area,
      },
    ];
  });
  const radius = size / 2;
  const boxes = marks.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius] as const);
  const obstacles = kind === 'tiles' ? boxes : [...boxes, zoomButtons(size)];
  return placeLabels(candidates, size, [pictureWidth, pictureHeight], obstacles);
}

/** The districts at their positions, for names over the drawing of the map engine. */
export function namesAtPoints(districts: readonly District[]): Labelled {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const joined = pointShapes(districts).map((shape) => ({ shape, district: byId.get(shape.key) }));
  return { joined, kind: 'names' };
}

/** The corner of the zoom buttons, in picture pixels: about 3.5 by 9.5 letters. */
function zoomButtons(size: number) {
  return [pictureWidth - size * 3.5, 0, pictureWidth, size * 9.5] as const;
}

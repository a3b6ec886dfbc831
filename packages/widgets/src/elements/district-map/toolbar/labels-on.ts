import type { District, LocalizedText } from '@machiplan/schema';
import { pictureHeight, pictureWidth, type Camera } from '../drawing/camera.js';
import type { PlaceMark } from '../render-picture.js';
import { placeLabels, type LabelWish, type PlacedLabel } from './place-labels.js';
import { labelPlace, type LabelPlace } from '../shapes/label-place.js';
import { pointShapes } from '../shapes/point-shapes.js';
import type { Shape } from '../shapes/shape.js';
import type { PlacedShape } from '../shapes/join-shapes.js';
import type { Picture } from '../views/picture.js';

/** Of more shapes than this no names are tried: there would be no room, and it takes time. */
const mostLabelled = 600;

/** Names beside points may be as wide as this many letters. */
const pointRoom = 12;

const places = new WeakMap<Shape, LabelPlace | undefined>();

function placeOf(shape: Shape): LabelPlace | undefined {
  if (!places.has(shape)) places.set(shape, labelPlace(shape));
  return places.get(shape);
}

/** What gets names; `names` are positions over a drawing that is not ours. */
export interface Labelled {
  readonly placed: readonly PlacedShape[];
  readonly kind: Picture['kind'] | 'names';
}

/** The names that fit on the picture. `size` is that of the type, in picture pixels. */
export function labelsOn(
  { placed, kind }: Labelled,
  camera: Camera,
  size: number,
  nameOf: (name: LocalizedText) => string,
  places: readonly PlaceMark[],
): readonly PlacedLabel[] {
  if (placed.length > mostLabelled) return [];
  const wishes = placed.flatMap(({ shape, district }): LabelWish[] => {
    const width = (shape.box.right - shape.box.left) * camera.scale;
    const isArea = kind === 'shapes' || kind === 'tiles';
    if (!district || (isArea && width < size * 1.5)) return [];
    const place = placeOf(shape);
    if (!place) return [];
    const isPoint = place.room === Infinity;
    return [
      {
        text: nameOf(district.name),
        x: (place.x - camera.left) * camera.scale,
        y: (place.y - camera.top) * camera.scale + (isPoint && kind !== 'names' ? size * 1.6 : 0),
        room: isPoint ? size * pointRoom : place.room * camera.scale,
        weight: place.area,
      },
    ];
  });
  const reach = size / 2;
  const marks = places.map(({ x, y }) => [x - reach, y - reach, x + reach, y + reach] as const);
  const taken = kind === 'tiles' ? marks : [...marks, zoomButtons(size)];
  return placeLabels(wishes, size, [pictureWidth, pictureHeight], taken);
}

/** The districts at their positions, for names over a drawing that is not ours. */
export function namesAtPoints(districts: readonly District[]): Labelled {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const placed = pointShapes(districts).map((shape) => ({ shape, district: byId.get(shape.key) }));
  return { placed, kind: 'names' };
}

/** The corner where the zoom buttons lie, in picture pixels: about 3.5 by 9.5 letters. */
function zoomButtons(size: number) {
  return [pictureWidth - size * 3.5, 0, pictureWidth, size * 9.5] as const;
}

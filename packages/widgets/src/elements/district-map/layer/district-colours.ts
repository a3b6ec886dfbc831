import type { Id } from '@machiplan/schema';
import type { JoinedShape } from '../shapes/join-shapes.js';
import type { MapLayer } from './map-layer.js';

/** Colour name of a district, by its index in the layer; `missing` without a value. */
export function colourOf(layer: MapLayer, position: number): string {
  if (layer.subject.kind === 'names') return 'plain';
  return layer.scale.classes[layer.classes[position]!]?.colour ?? 'missing';
}

/** Colour name of each shape; `outside` for land outside the districts of the plan. */
export function shapeColours(layer: MapLayer, joined: readonly JoinedShape[]): readonly string[] {
  const positions = new Map<Id, number>(layer.districts.map(({ id }, index) => [id, index]));
  return joined.map(({ district }) => {
    const position = district && positions.get(district.id);
    return position === undefined ? 'outside' : colourOf(layer, position);
  });
}

import type { Id } from '@machiplan/schema';
import type { JoinedShape } from '../shapes/join-shapes.js';
import type { MapLayer } from './map-layer.js';

/** Name of a colour of the style sheet for a district, by its position: `missing` without a value. */
export function colourOf(layer: MapLayer, position: number): string {
  if (layer.subject.kind === 'names') return 'plain';
  return layer.scale.classes[layer.classes[position]!]?.colour ?? 'missing';
}

/** The colour of each shape; land that is no district of the plan is `outside`. */
export function shapeColours(layer: MapLayer, joined: readonly JoinedShape[]): readonly string[] {
  const positions = new Map<Id, number>(layer.districts.map(({ id }, index) => [id, index]));
  return joined.map(({ district }) => {
    const position = district && positions.get(district.id);
    return position === undefined ? 'outside' : colourOf(layer, position);
  });
}

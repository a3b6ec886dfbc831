import type { Id } from '@machiplan/schema';
import type { PlacedShape } from '../shapes/join-shapes.js';
import type { MapModel } from './map-view.js';

/** Name of a colour of the style sheet for a district, by its position: `missing` without a value. */
export function colourOf(view: MapModel, position: number): string {
  if (view.subject.kind === 'names') return 'plain';
  return view.scale.classes[view.classes[position]!]?.colour ?? 'missing';
}

/** The colour of each shape; land that is no district of the plan is `outside`. */
export function shapeColours(view: MapModel, placed: readonly PlacedShape[]): readonly string[] {
  const positions = new Map<Id, number>(view.districts.map(({ id }, index) => [id, index]));
  return placed.map(({ district }) => {
    const position = district && positions.get(district.id);
    return position === undefined ? 'outside' : colourOf(view, position);
  });
}

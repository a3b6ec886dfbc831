import type { DraftIndicator } from './draft-types.js';
import { makeId } from './make-id.js';

/** Id of the group of an indicator with this title, which is added if there is none. */
export function groupIn(indicator: DraftIndicator, title: string): string {
  const groups = (indicator.groups ??= []);
  const known = groups.find((group) => group.title === title);
  if (known) return known.id;
  const id = makeId('g', title);
  groups.push({ id, title });
  return id;
}

import type { MapModel } from './views/map-view.js';
import type { MapWords } from './views/map-words.js';

/** What a map shows, where, and when, in one line. */
export function mapTitle(view: MapModel, words: MapWords): string {
  const time = view.time ? words.time(view.time) : '';
  const name = view.within ? words.text(view.within.name) : '';
  return [name, words.subject(view.subject), time].filter(Boolean).join(' ');
}

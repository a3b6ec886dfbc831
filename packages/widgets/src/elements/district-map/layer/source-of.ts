import type { SourceReference } from '@machiplan/schema';
import { sourcesOf, sourcesOfValue } from '@machiplan/sdk';
import type { MapModel } from '../district-map-model.js';

/** Place of the values of a map in their source; undefined where the document gives none. */
export function sourceOf({ layer }: Pick<MapModel, 'layer'>): SourceReference | undefined {
  const { subject, figures } = layer;
  if (subject.kind === 'node') return sourcesOf(subject.node)[0];
  if (subject.kind !== 'indicator') return undefined;
  const [record] = [...figures.values()].flatMap(({ observation }) => observation ?? []);
  return record && sourcesOfValue(subject.indicator, { record, part: 'observations' })[0];
}

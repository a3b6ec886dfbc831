import type { MapTexts } from '../map-texts.js';
import type { MapLayer } from './map-layer.js';

/** Title of a map: the area, the subject and the time. */
export function mapTitle(layer: MapLayer, formatter: MapTexts): string {
  const time = layer.time ? formatter.time(layer.time) : '';
  const area = layer.within ? formatter.text(layer.within.name) : '';
  return [area, formatter.subject(layer.subject), time].filter(Boolean).join(' ');
}

/** Title that distinguishes one of two maps: the time, or the subject where the subjects differ. */
export function columnTitle(
  layer: MapLayer,
  other: MapLayer | undefined,
  formatter: MapTexts,
): string {
  if (!other)
    return layer.subject.kind === 'node'
      ? formatter.messages.member
      : formatter.subject(layer.subject);
  const isSame =
    layer.subject.kind === 'indicator' &&
    other.subject.kind === 'indicator' &&
    layer.subject.indicator === other.subject.indicator;
  const time = layer.time ? formatter.time(layer.time) : '';
  return isSame ? time : `${formatter.subject(layer.subject)} ${time}`.trim();
}

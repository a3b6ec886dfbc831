import { isPercent } from '@machiplan/sdk/format';
import type { ComparisonWord } from '../map-value.messages.js';
import type { MapFormatter } from '../map-formatter.js';
import type { MapLayer } from './map-layer.js';

/** Number of names that a sentence lists; more of them are counted. */
const maxNames = 5;

/** Districts with the same value, the greatest value first. */
interface Tie {
  readonly value: number;
  readonly names: readonly string[];
}

/**
 * A map in a sentence: the number of districts, the greatest values with their districts, and how many
 * have nothing or no value. `12地区。最も多いのは若葉3人、次は桜台2人、10地区は0人。`
 */
export function summarySentence(layer: MapLayer, formatter: MapFormatter): string {
  const { subject, districts, scale } = layer;
  const { sentence } = formatter.valueMessages;
  const all = sentence.all(formatter.districtCount(districts.length));
  const ties = tiesOf(layer, formatter);
  if (subject.kind === 'names' || ties.length === 0) return all;
  const missing = districts.length - layer.valueCount;
  const end = missing > 0 ? [sentence.without(formatter.districtCount(missing))] : [];
  if (scale.isCoded) {
    const groups = ties.map(({ value, names }) =>
      sentence.group(formatter.number(subject, value), list(names, formatter)),
    );
    return sentence.join(all, [...groups, ...end]);
  }
  const text = ({ value, names }: Tie) =>
    `${list(names, formatter)}${sentence.space}${formatter.number(subject, value)}`;
  const [first, ...rest] = ties;
  if (rest.length === 0)
    return sentence.join(all, [sentence.same(formatter.number(subject, first!.value)), ...end]);
  const last = rest.at(-1)!;
  const next = rest[0]!;
  const lowest =
    last.value === 0 && last.names.length > 1
      ? sentence.zero(formatter.districtCount(last.names.length), formatter.number(subject, 0))
      : sentence.least(text(last), wordFor(layer));
  return sentence.join(all, [
    sentence.most(text(first!), wordFor(layer)),
    ...(next === last ? [] : [sentence.next(text(next))]),
    lowest,
    ...end,
  ]);
}

function tiesOf({ districts, figures }: MapLayer, { text }: MapFormatter): readonly Tie[] {
  const names = new Map<number, string[]>();
  for (const { id, name } of districts) {
    const value = figures.get(id)?.value;
    if (value === undefined) continue;
    const same = names.get(value);
    if (same) same.push(text(name));
    else names.set(value, [text(name)]);
  }
  return [...names]
    .map(([value, all]) => ({ value, names: all }))
    .sort((a, b) => b.value - a.value);
}

function list(names: readonly string[], formatter: MapFormatter): string {
  const { sentence } = formatter.valueMessages;
  if (names.length > maxNames) return formatter.districtCount(names.length);
  return names.join(sentence.comma);
}

function wordFor({ subject }: MapLayer): ComparisonWord {
  if (subject.kind !== 'indicator') return 'many';
  const { unit, decimals } = subject.indicator;
  const text = typeof unit === 'string' ? unit : Object.values(unit ?? {}).join(' ');
  if (isPercent(unit) || text.includes('/') || text.includes('per ')) return 'high';
  return decimals || /(m²|km|ha|㎡)/.test(text) ? 'large' : 'many';
}

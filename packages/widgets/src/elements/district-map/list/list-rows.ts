import { foldText } from '@machiplan/sdk/internal';
import type { MapLayer } from '../layer/map-layer.js';
import type { ListOrder } from './list-state.js';

/** Indices of the districts whose name or code contains every word of `query`, in order. */
export function listRows(layer: MapLayer, order: ListOrder, query: string): readonly number[] {
  const queryWords = foldText(query).split(' ').filter(Boolean);
  const rows = layer.districts.flatMap(({ name, code }, index) => {
    if (queryWords.length === 0) return index;
    const names = typeof name === 'string' ? [name] : Object.values(name);
    const text = foldText([...names, code ?? ''].join(' '));
    return queryWords.every((word) => text.includes(word)) ? index : [];
  });
  if (order === 'plan') return rows;
  const sign = order === 'greatest' ? -1 : 1;
  const valueAt = (index: number) => layer.figures.get(layer.districts[index]!.id)?.value;
  return rows.sort((a, b) => {
    const first = valueAt(a);
    const second = valueAt(b);
    // Missing values are last in both directions.
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
}

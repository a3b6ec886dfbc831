import { foldText } from '@machiplan/sdk/internal';
import type { ListOrder } from '../render-list.js';
import type { MapModel } from './map-view.js';

/** Positions of the districts whose name or code has the words of `query`, in the order asked for. */
export function listRows(view: MapModel, order: ListOrder, query: string): readonly number[] {
  const sought = foldText(query).split(' ').filter(Boolean);
  const rows = view.districts.flatMap((district, position) => {
    if (sought.length === 0) return position;
    const names =
      typeof district.name === 'string' ? [district.name] : Object.values(district.name);
    const text = foldText([...names, district.code ?? ''].join(' '));
    return sought.every((word) => text.includes(word)) ? position : [];
  });
  if (order === 'plan') return rows;
  const sign = order === 'greatest' ? -1 : 1;
  const valueAt = (position: number) => view.figures.get(view.districts[position]!.id)?.value;
  return rows.sort((a, b) => {
    const first = valueAt(a);
    const second = valueAt(b);
    // What is missing comes last either way.
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
}

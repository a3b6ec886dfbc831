import type { Plan } from '@machiplan/schema';
import { memoize } from '../../platform/memoize.js';
import type { MapModel } from './district-map-model.js';
import type { MapLayer } from './layer/map-layer.js';
import { summarySentence } from './layer/summary-sentence.js';
import { listModel, listOrder, type ListModel } from './list/list-model.js';
import { listRows } from './list/list-rows.js';
import { MapFormatter } from './map-formatter.js';

/** A map with its values in words, which the first paint does without. */
export interface DescribedMap extends MapModel {
  readonly formatter: MapFormatter;
  /** The map in a sentence: how many districts, which have most. */
  readonly summary: string;
  /** Notes that apply to every value, shown once instead of in each row. */
  readonly commonNotes: readonly string[];
  readonly list: ListModel;
}

/** Describes maps; the returned function is pure, and caches what does not change. */
export function createDescription(): (model: MapModel) => DescribedMap {
  const formatterFor = memoize((plan: Plan, language: string) => new MapFormatter(plan, language));
  const summaryFor = memoize((layer: MapLayer, formatter: MapFormatter) =>
    summarySentence(layer, formatter),
  );
  const commonNotesFor = memoize((formatter: MapFormatter, layer: MapLayer) =>
    formatter.commonNotes(layer),
  );
  const rowsFor = memoize(listRows);
  const describe = (model: MapModel): DescribedMap => {
    const { plan, locale, layer, listState, selected } = model;
    const formatter = formatterFor(plan, locale.language);
    const matches = rowsFor(layer, listOrder(listState, layer), listState.query);
    return {
      ...model,
      formatter,
      summary: summaryFor(layer, formatter),
      commonNotes: commonNotesFor(formatter, layer),
      list: listModel(layer, matches, listState, selected),
    };
  };
  let last: { readonly model: MapModel; readonly described: DescribedMap } | undefined;
  return (model) => {
    if (last?.model !== model) last = { model, described: describe(model) };
    return last.described;
  };
}

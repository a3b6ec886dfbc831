import type { CsvCell } from '../../../controls/export-menu/csv.js';
import type { DescribedMap } from '../described-map.js';
import type { MapLayer } from '../layer/map-layer.js';
import { columnTitle } from '../layer/map-title.js';
import type { MapFormatter } from '../map-formatter.js';

/**
 * The list as a table: id, name, value with the unit in its heading, rank, and notes on the value. A
 * missing value is an empty cell, with the reason among the notes.
 */
export function csvRows({
  layer,
  compared,
  formatter,
}: DescribedMap): readonly (readonly CsvCell[])[] {
  const unit =
    layer.subject.kind === 'indicator' ? formatter.text(layer.subject.indicator.unit) : '';
  const withUnit = (title: string) => formatter.valueMessages.withUnit(title, unit);
  const hasRanks = layer.ranks.length > 0;
  const head = [
    'id',
    formatter.districtLevel(layer.level),
    withUnit(columnTitle(layer, compared, formatter)),
    ...(compared ? [withUnit(columnTitle(compared, layer, formatter))] : []),
    ...(hasRanks ? [formatter.valueMessages.rank] : []),
    formatter.valueMessages.notes,
  ];
  const rows = layer.districts.map(({ id, name }, index): CsvCell[] => {
    const figure = layer.figures.get(id);
    const reason = figure?.value === undefined ? formatter.value(layer.subject, figure) : '';
    return [
      id,
      formatter.text(name),
      valueCell(layer, id, formatter),
      ...(compared ? [valueCell(compared, id, formatter)] : []),
      ...(hasRanks ? [layer.ranks[index]] : []),
      [reason, ...formatter.notes(layer.subject, figure?.observation)].filter(Boolean).join(' '),
    ];
  });
  return [head, ...rows];
}

/** The value; the name of a category instead of its code. */
function valueCell(layer: MapLayer, id: string, formatter: MapFormatter): CsvCell {
  const value = layer.figures.get(id)?.value;
  if (value === undefined) return undefined;
  return layer.scale.isCoded ? formatter.number(layer.subject, value) : value;
}

import type { CsvCell } from '../../../controls/export-menu/csv.js';
import type { MapModel } from '../views/map-view.js';
import type { MapWords } from '../views/map-words.js';

/**
 * The list as a table for spreadsheets: code, name, value in the indicator's unit, rank, and what
 * kind of value it is. A missing value is an empty cell with its reason beside it.
 */
export function csvRows(
  view: MapModel,
  compared: MapModel | undefined,
  words: MapWords,
  columns: readonly [string, string | undefined],
): readonly (readonly CsvCell[])[] {
  const { messages } = words;
  const unit = view.subject.kind === 'indicator' ? words.text(view.subject.indicator.unit) : '';
  const withUnit = (title: string) => (unit ? `${title} (${unit})` : title);
  const head = [
    'id',
    words.districtLevel(view.level),
    withUnit(columns[0]),
    ...(compared ? [withUnit(columns[1] ?? '')] : []),
    ...(view.ranks.length > 0 ? [messages.rank] : []),
    '',
  ];
  const rows = view.districts.map(({ id, name }, position): CsvCell[] => {
    const figure = view.figures.get(id);
    const reason = figure?.value === undefined ? words.value(view.subject, figure) : '';
    return [
      id,
      words.text(name),
      cell(view, id, words),
      ...(compared ? [cell(compared, id, words)] : []),
      ...(view.ranks.length > 0 ? [view.ranks[position]] : []),
      [reason, ...words.marks(view.subject, figure?.observation)].filter(Boolean).join(' '),
    ];
  });
  return [head, ...rows];
}

/** Codes of categories say nothing in a spreadsheet, so their names stand there. */
function cell(view: MapModel, id: string, words: MapWords): CsvCell {
  const value = view.figures.get(id)?.value;
  if (value === undefined) return undefined;
  return view.scale.isCoded ? words.number(view.subject, value) : value;
}

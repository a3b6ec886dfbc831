import { compactText } from '../cells/plain-text.js';
import { findTime } from '../cells/read-time.js';
import { readValue } from '../cells/read-value.js';
import { levelRank } from '../mapping/dictionary.js';
import type { TableMapping } from '../mapping/mapping.js';
import { multiplierOf } from '../mapping/propose-columns.js';
import { formEntries, type FormEntry } from '../mapping/propose-forms.js';
import { outlineLines } from '../mapping/propose-outline.js';
import type { Sheet } from '../table/sheet.js';
import type { Builders } from './table-rows.js';
import { placeOf, referenceTo } from './build-context.js';
import type { DraftNode } from './draft-types.js';
import { setNodeField } from './node-fields.js';

/**
 * Imports a form: one entry, described by labels with their values beside them. Gives the entry, for
 * the tables of the sheet; undefined for a form that nobody filled in.
 */
export function importForm(
  builders: Builders,
  sheet: Sheet,
  table: TableMapping,
  lastRow: number,
): DraftNode | undefined {
  const { context, tree } = builders;
  const known = new Map(table.columns.map((column) => [compactText(column.heading), column]));
  const entries = formEntries(sheet, 0, lastRow, builders.times).flatMap((entry) => {
    const column = known.get(compactText(entry.column.heading));
    return column && column.use !== 'ignore' ? [{ ...entry, column }] : [];
  });
  const filled = entries.filter(({ cell }) => cell.text.trim() !== '');
  const titles = filled
    .filter(({ column }) => column.use === 'title')
    .sort(
      (one, other) =>
        (levelRank(one.column.level ?? '') ?? 9) - (levelRank(other.column.level ?? '') ?? 9),
    );
  if (titles.length === 0) {
    context.problems.add('empty-template', placeOf(sheet, table.headerRow - 1, 0), {
      count: entries.length,
    });
    return undefined;
  }
  let node: DraftNode | undefined;
  for (const { column, cell, row, valueColumn } of titles) {
    const code = filled.find(
      (entry) => entry.column.use === 'code' && entry.column.level === column.level,
    )?.cell.text;
    const found = {
      place: placeOf(sheet, row, valueColumn),
      source: referenceTo(context, sheet, row, valueColumn),
    };
    node = tree.entry({ level: column.level ?? '項目', title: cell.text, code }, node, found);
  }
  for (const entry of filled) addEntry(builders, sheet, node!, entry, filled);
  return node;
}

function addEntry(
  { context, tree, times }: Builders,
  sheet: Sheet,
  node: DraftNode,
  entry: FormEntry,
  all: readonly FormEntry[],
): void {
  const { column, cell, row, valueColumn } = entry;
  const place = placeOf(sheet, row, valueColumn);
  const source = referenceTo(context, sheet, row, valueColumn);
  switch (column.use) {
    case 'node':
      if (!setNodeField(node, column.field as Parameters<typeof setNodeField>[1], cell.text))
        context.problems.add('unreadable-value', place, {
          read: cell.text,
          expected: column.heading,
        });
      break;
    case 'parent-code':
      if (node.parent === undefined) tree.linkParent(node, cell.text, place);
      break;
    case 'budget':
    case 'evaluation': {
      const time = column.time ?? timeOfForm(sheet, entry, times);
      if (time === undefined) {
        context.problems.add('time-unknown', place, { read: `${column.heading} ${cell.text}` });
        break;
      }
      if (column.use === 'evaluation') {
        const note = all.find((other) => other.column.use === 'evaluation-note')?.cell.text.trim();
        context.draft.document.evaluations.push({
          node: node.id,
          time,
          grade: cell.text.trim(),
          ...(note && { note }),
          source,
        });
        break;
      }
      const value = readValue(cell.text);
      if (value.kind === 'number')
        context.draft.document.budgets.push({
          node: node.id,
          time,
          amount: value.value,
          unitMultiplier: multiplierOf(column.unit ?? value.unit) + (value.scale?.power ?? 0),
          ...(column.kind !== undefined && { kind: column.kind as 'initial' }),
          source,
        });
      else if (value.kind !== 'missing')
        context.problems.add('unreadable-value', place, {
          read: cell.text,
          expected: '金額（数字）',
        });
      break;
    }
    default:
  }
}

/** The year of a form: in the label itself, or the only one that the lines above the form name. */
function timeOfForm(
  sheet: Sheet,
  { row, labelColumn }: FormEntry,
  times: Builders['times'],
): string | undefined {
  const own = findTime(sheet.rows[row]?.[labelColumn]?.text ?? '', times);
  if (own && 'time' in own) return own.time;
  const named = new Set<string>();
  for (const cells of sheet.rows.slice(0, 4))
    for (const cell of cells) {
      const found =
        cell && cell.text.length < 50 && /年度/.test(cell.text)
          ? findTime(cell.text, times)
          : undefined;
      if (found && 'time' in found) named.add(found.time);
    }
  return named.size === 1 ? [...named][0] : undefined;
}

/** Imports an outline: one entry a line, its level by its depth. */
export function importOutline(
  { context, tree }: Builders,
  sheet: Sheet,
  { levels = [], headerRow }: TableMapping,
): void {
  const path: DraftNode[] = [];
  for (const { row, column, depth, title, code } of outlineLines(sheet) ?? []) {
    if (row + 1 < headerRow) continue;
    path.length = Math.min(path.length, depth);
    const found = {
      place: placeOf(sheet, row, column),
      source: referenceTo(context, sheet, row, column),
    };
    path.push(
      tree.entry(
        { level: levels[path.length] ?? `第${path.length + 1}階層`, title, code },
        path.at(-1),
        found,
      ),
    );
  }
}

import { readValue } from '../cells/read-value.js';
import { multiplierOf } from '../mapping/propose-columns.js';
import type { Cell } from '../table/sheet.js';
import type { DraftIndicator, DraftNode } from './draft-types.js';
import type { TableRows } from './table-rows.js';
import type { Found } from './tree-builder.js';

/** Amounts, evaluations and actions of the row. */
export function addRecords(
  rows: TableRows,
  row: number,
  node: DraftNode,
  indicator: DraftIndicator | undefined,
): void {
  const { document } = rows.builders.context.draft;
  for (const column of rows.all('budget', 'evaluation', 'action')) {
    const cell = rows.cell(row, column.index);
    if (!cell) continue;
    const { use, time: fixed, kind, unitMultiplier, unit } = column.mapping;
    const time = fixed ?? rows.timeOf(row, 'time', column).time ?? rows.tableYear();
    const { place, source } = rows.found(row, column.index);
    if (time === undefined) {
      rows.builders.context.problems.add('time-unknown', place, { read: cell.text });
      continue;
    }
    if (use === 'budget')
      addBudget(
        rows,
        { node: node.id, time, kind, multiplier: unitMultiplier ?? multiplierOf(unit) },
        cell,
        { place, source },
      );
    else if (use === 'evaluation') {
      if (readValue(cell.text).kind === 'missing') continue;
      const note = rows
        .all('evaluation-note')
        .map(({ index }) => rows.cell(row, index)?.text.trim())
        .filter(Boolean)
        .join('\n\n');
      document.evaluations.push({
        ...(indicator ? { indicator: indicator.id } : { node: node.id }),
        time,
        grade: cell.text.trim(),
        ...(note && { note }),
        source,
      });
    } else document.actions.push({ node: node.id, time, title: cell.text.trim(), source });
  }
}

function addBudget(
  rows: TableRows,
  budget: { node: string; time: string; kind: string | undefined; multiplier: number },
  cell: Cell,
  { place, source }: Found,
): void {
  const value = readValue(cell.text);
  if (value.kind === 'missing') return;
  if (value.kind !== 'number') {
    rows.builders.context.problems.add('unreadable-value', place, {
      read: cell.text,
      expected: '金額（数字）',
    });
    return;
  }
  rows.builders.context.draft.document.budgets.push({
    node: budget.node,
    time: budget.time,
    amount: value.value,
    unitMultiplier: budget.multiplier + (value.scale?.power ?? 0),
    ...(budget.kind !== undefined && { kind: budget.kind as 'initial' }),
    source,
  });
}

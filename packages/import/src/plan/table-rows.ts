import { compactText } from '../cells/plain-text.js';
import { readTime, type TimeOptions } from '../cells/read-time.js';
import type { ColumnMapping } from '../mapping/mapping.js';
import { cellAt, type Cell, type Sheet } from '../table/sheet.js';
import { placeOf, readableCell, referenceTo, type BuildContext } from './build-context.js';
import type { DistrictBuilder } from './district-builder.js';
import type { FigureSlot, IndicatorBuilder } from './indicator-builder.js';
import type { ResolvedTable } from './resolve-table.js';
import type { Found, TreeBuilder } from './tree-builder.js';

/** The builders that the rows of a table add to. */
export interface Builders {
  readonly context: BuildContext;
  readonly tree: TreeBuilder;
  readonly indicators: IndicatorBuilder;
  readonly districts: DistrictBuilder;
  readonly times: TimeOptions;
  /** True if the mapping says if years without 年 or 年度 are fiscal. */
  readonly knowsYears: boolean;
}

export interface Column {
  readonly mapping: ColumnMapping;
  readonly index: number;
}

/** A cell that is carried down, with the row it was printed in. */
export interface CarriedCell {
  readonly cell: Cell;
  readonly row: number;
}

/** The position of a cell; its place is made only for problems. */
class FoundCell implements Found {
  readonly source: Found['source'];
  readonly #sheet: Sheet;
  readonly #row: number;
  readonly #column: number;

  constructor(context: BuildContext, sheet: Sheet, row: number, column: number) {
    this.source = referenceTo(context, sheet, row, column);
    this.#sheet = sheet;
    this.#row = row;
    this.#column = column;
  }

  get place(): Found['place'] {
    return placeOf(this.#sheet, this.#row, this.#column);
  }
}

/** The cells of a table by the meaning of their columns. */
export class TableRows {
  readonly builders: Builders;
  readonly table: ResolvedTable;
  readonly sheet: Sheet;
  /** Cells that stand for the empty ones below them, by column. */
  readonly carried = new Map<number, CarriedCell>();
  /** The columns with values, in the order of the sheet. */
  readonly values: readonly Column[];
  readonly #byUse = new Map<ColumnMapping['use'], Column[]>();
  /** Slots of columns that are the same in all rows. */
  readonly #slots = new Map<Column, FigureSlot>();
  readonly #hasTimes: boolean;

  constructor(builders: Builders, table: ResolvedTable) {
    this.builders = builders;
    this.table = table;
    this.sheet = table.sheet;
    for (const [index, mapping] of table.columns.entries()) {
      if (this.sheet.hiddenColumns.has(index)) continue;
      const columns = this.#byUse.get(mapping.use);
      if (columns) columns.push({ mapping, index });
      else this.#byUse.set(mapping.use, [{ mapping, index }]);
    }
    this.values = this.all('baseline', 'observation', 'target', 'value');
    this.#hasTimes = this.all('time', 'baseline-time', 'target-time', 'value-kind').length > 0;
  }

  /** The columns with these meanings, without hidden ones, in the order of the sheet. */
  all(...uses: ColumnMapping['use'][]): readonly Column[] {
    const [only] = uses;
    if (uses.length === 1) return this.#byUse.get(only!) ?? [];
    return uses
      .flatMap((use) => this.#byUse.get(use) ?? [])
      .sort((one, other) => one.index - other.index);
  }

  found(row: number, index: number): Found {
    return new FoundCell(this.builders.context, this.sheet, row, index);
  }

  cell(row: number, index: number): Cell | undefined {
    return readableCell(this.builders.context, this.sheet, row, index);
  }

  timeOf(
    row: number,
    use: 'time' | 'baseline-time' | 'target-time',
    value: Column,
  ): { time?: string; part?: string } {
    const columns = this.all(use);
    // With several columns of times, the one beside the value is its own.
    const column = columns.findLast(({ index }) => index < value.index) ?? columns[0];
    const cell = column && cellAt(this.sheet, row, column.index);
    if (!cell) return {};
    if (cell.date !== undefined) return { time: cell.date };
    const found = readTime(cell.text, {
      ...this.builders.times,
      ...(/年度/.test(column.mapping.heading) && { years: 'fiscal' as const }),
    });
    if (found && 'time' in found)
      return { time: found.time, ...(found.part !== undefined && { part: found.part }) };
    if (found)
      this.builders.context.problems.add('era-unknown', placeOf(this.sheet, row, column.index), {
        read: cell.text,
      });
    return {};
  }

  slotOf(row: number, column: Column): FigureSlot {
    if (this.#hasTimes) return this.#slotOf(row, column);
    let slot = this.#slots.get(column);
    if (!slot) this.#slots.set(column, (slot = this.#slotOf(row, column)));
    return slot;
  }

  #slotOf(row: number, column: Column): FigureSlot {
    const { use, time, part, kind, group } = column.mapping;
    const base = { kind, group };
    const own = time === undefined ? {} : { time, ...(part !== undefined && { part }) };
    switch (use) {
      case 'baseline':
        return { role: 'baseline', ...base, ...this.timeOf(row, 'baseline-time', column), ...own };
      case 'target':
        return { role: 'target', ...base, ...this.timeOf(row, 'target-time', column), ...own };
      default:
        return { role: this.#roleOf(row), ...base, ...this.timeOf(row, 'time', column), ...own };
    }
  }

  /** In a long table, a column says of each row whether it is a result or a target. */
  #roleOf(row: number): FigureSlot['role'] {
    const column = this.all('value-kind')[0];
    const text = column && compactText(cellAt(this.sheet, row, column.index)?.text ?? '');
    if (!text) return 'observation';
    return /目標|計画|target/i.test(text)
      ? 'target'
      : /基準|baseline/i.test(text)
        ? 'baseline'
        : 'observation';
  }

  /** The one year that a sheet's title names, for columns such as 評価 without a year of their own. */
  tableYear(): string | undefined {
    const times = new Set<string>();
    for (let row = 0; row < this.table.block.headerRow; row++)
      for (const cell of this.sheet.rows[row] ?? []) {
        const found =
          cell && /年度/.test(cell.text)
            ? readTitleYear(cell.text, this.builders.times)
            : undefined;
        if (found !== undefined) times.add(found);
      }
    return times.size === 1 ? [...times][0] : undefined;
  }

  unreadable(row: number, index: number, read: string, expected: string): void {
    this.builders.context.problems.add('unreadable-value', placeOf(this.sheet, row, index), {
      read,
      expected,
    });
  }
}

function readTitleYear(text: string, times: TimeOptions): string | undefined {
  const found = [...text.matchAll(/(?:令和|平成|昭和|R|H)?\s*(?:元|[\d０-９]{1,4})\s*年度/g)];
  if (found.length !== 1) return undefined;
  const time = readTime(found[0]![0], times);
  return time && 'time' in time ? time.time : undefined;
}

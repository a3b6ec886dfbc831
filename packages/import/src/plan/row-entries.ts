import { compactText } from '../cells/plain-text.js';
import { levelRank } from '../mapping/dictionary.js';
import { splitCode } from '../mapping/propose-outline.js';
import { placeOf } from './build-context.js';
import type { DraftNode } from './draft-types.js';
import type { Column, TableRows } from './table-rows.js';

interface LevelColumns {
  readonly level: string;
  readonly title?: Column;
  readonly code?: Column;
}

const totals = /^(合計|総合計|小計|総計|計|全体計|total|subtotal|grandtotal)$/i;

/** Finds the entries of the plan that the rows of a table name. */
export class RowEntries {
  readonly #rows: TableRows;
  readonly #fixed: DraftNode | undefined;
  readonly #levels: readonly LevelColumns[];
  readonly #parentCode: Column | undefined;

  constructor(rows: TableRows, fixed: DraftNode | undefined) {
    this.#rows = rows;
    this.#fixed = fixed;
    this.#levels = this.#levelColumns();
    this.#parentCode = rows.all('parent-code')[0];
  }

  /** The levels of the table from the root: by their usual rank where it is known, else as printed. */
  #levelColumns(): LevelColumns[] {
    const levels = new Map<string, LevelColumns>();
    for (const column of this.#rows.all('title', 'code')) {
      const level = column.mapping.level ?? '項目';
      const entry = levels.get(level) ?? { level };
      levels.set(level, {
        ...entry,
        [column.mapping.use]: entry[column.mapping.use as 'title'] ?? column,
      });
    }
    const named = [...levels.values()].filter(({ title }) => title);
    const ranks = named.map(({ level }) => levelRank(level));
    if (ranks.some((rank) => rank === undefined)) return named;
    return named
      .map((level, at) => ({ level, rank: ranks[at]!, at }))
      .sort((one, other) => one.rank - other.rank || one.at - other.at)
      .map(({ level }) => level);
  }

  /** The entry a row is about: the deepest level that it names, under those named above. */
  entryOf(row: number): DraftNode | 'totals' | undefined {
    const { tree, context } = this.#rows.builders;
    const indexes = this.#levels.flatMap(({ title, code }) =>
      [title, code].flatMap((column) => (column ? [column.index] : [])),
    );
    for (const [at, { title, code }] of this.#levels.entries()) {
      const cell = this.#rows.cell(row, title!.index);
      if (cell && totals.test(compactText(cell.text))) {
        context.problems.add('totals-row', placeOf(this.#rows.sheet, row, title!.index), {
          read: cell.text,
        });
        return 'totals';
      }
      if (!cell) continue;
      const before = this.#rows.carried.get(title!.index);
      if (before?.cell.text !== cell.text || (code && this.#rows.cell(row, code.index))) {
        // A new entry starts new levels below it.
        for (const below of this.#levels.slice(at))
          for (const column of [below.title, below.code])
            if (column) this.#rows.carried.delete(column.index);
        for (const { index } of this.#rows.all('indicator')) this.#rows.carried.delete(index);
      }
    }
    for (const index of indexes) {
      const cell = this.#rows.cell(row, index);
      if (cell) this.#rows.carried.set(index, { cell, row });
    }
    let node: DraftNode | undefined;
    for (const { level, title, code } of this.#levels) {
      const named = this.#rows.carried.get(title!.index);
      if (!named) continue;
      const number = code && this.#rows.carried.get(code.index);
      // 1 安心して暮らせるまち: the code is in front of the title where it has no column of its own.
      const name = code
        ? { title: named.cell.text, code: number?.cell.text }
        : splitCode(named.cell.text);
      node = tree.entry(
        { level, ...name },
        node ?? this.#fixed,
        this.#rows.found(named.row, title!.index),
      );
    }
    const column = this.#parentCode;
    const parentCode = column && this.#rows.cell(row, column.index);
    if (node && parentCode && node.parent === undefined) {
      tree.linkParent(node, parentCode.text, placeOf(this.#rows.sheet, row, column.index));
    }
    return node;
  }
}

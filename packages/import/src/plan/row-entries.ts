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

/** Levels with words of their own are below all usual ones. */
const lastUsualRank = 100;

/** Finds the entries of the plan that the rows of a table name. */
export class RowEntries {
  readonly #rows: TableRows;
  readonly #fixed: DraftNode | undefined;
  readonly #levels: readonly LevelColumns[];
  readonly #parentCode: Column | undefined;
  readonly #rowLevel: Column | undefined;
  /** For a column that names the level of each row: the last entry of each level above the row. */
  readonly #above: { readonly rank: number; readonly node: DraftNode }[] = [];
  /** Levels without a usual rank, in the order they were found. */
  readonly #ownLevels: string[] = [];
  #lastLevel: string | undefined;

  constructor(rows: TableRows, fixed: DraftNode | undefined) {
    this.#rows = rows;
    this.#fixed = fixed;
    this.#levels = this.#levelColumns();
    this.#parentCode = rows.all('parent-code')[0];
    this.#rowLevel = rows.all('level')[0];
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
    if (this.#rowLevel) return this.#entryByLevel(row, this.#rowLevel);
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

  /** The entry of a row whose level a column names: below the last one of a higher level. */
  #entryByLevel(row: number, column: Column): DraftNode | 'totals' | undefined {
    const { tree, context } = this.#rows.builders;
    const [names] = this.#levels;
    const cell = names && this.#rows.cell(row, names.title!.index);
    if (!cell) return this.#above.at(-1)?.node ?? this.#fixed;
    const found = this.#rows.found(row, names.title!.index);
    if (totals.test(compactText(cell.text))) {
      context.problems.add('totals-row', found.place, { read: cell.text });
      return 'totals';
    }
    const level = this.#rows.cell(row, column.index)?.text.trim() || (this.#lastLevel ?? '項目');
    this.#lastLevel = level;
    const rank = this.#rankOf(level);
    while ((this.#above.at(-1)?.rank ?? -1) >= rank) this.#above.pop();
    const code = names.code && this.#rows.cell(row, names.code.index)?.text;
    const name = names.code ? { title: cell.text, code } : splitCode(cell.text);
    const node = tree.entry({ level, ...name }, this.#above.at(-1)?.node ?? this.#fixed, found);
    this.#above.push({ rank, node });
    return node;
  }

  #rankOf(level: string): number {
    const usual = levelRank(level);
    if (usual !== undefined) return usual;
    if (!this.#ownLevels.includes(level)) this.#ownLevels.push(level);
    return lastUsualRank + this.#ownLevels.indexOf(level);
  }
}

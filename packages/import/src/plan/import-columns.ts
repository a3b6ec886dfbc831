import { compactText, oneLine } from '../cells/plain-text.js';
import { readValue } from '../cells/read-value.js';
import { sameTexts } from '../table/find-tables.js';
import { cellAt } from '../table/sheet.js';
import { placeOf } from './build-context.js';
import { totalsRow } from './district-builder.js';
import type { DraftIndicator, DraftNode } from './draft-types.js';
import { setIndicatorField } from './indicator-fields.js';
import { setNodeField } from './node-fields.js';
import type { ResolvedTable } from './resolve-table.js';
import { RowEntries } from './row-entries.js';
import { addRecords } from './row-records.js';
import { TableRows, type Builders, type Column } from './table-rows.js';

/** The first signs of a note below a table: ※１, （注）, 注：. */
const noteStart = /^(?:※|[(（]?注[\d０-９]*[)）:：．.\s])/;

/** Imports a table with one record a row. `fixed` is the entry that a form around the table names. */
export class ColumnsImport {
  readonly #rows: TableRows;
  readonly #entries: RowEntries;
  readonly #fixed: DraftNode | undefined;
  readonly #indicatorTitle: Column | undefined;
  readonly #indicatorCode: Column | undefined;
  /** Values that have no time, by column. */
  readonly #withoutTime = new Map<number, number>();

  constructor(builders: Builders, table: ResolvedTable, fixed?: DraftNode) {
    this.#rows = new TableRows(builders, table);
    this.#entries = new RowEntries(this.#rows, fixed);
    this.#fixed = fixed;
    this.#indicatorTitle = this.#rows
      .all('indicator')
      .find(({ mapping }) => mapping.field === 'title');
    this.#indicatorCode = this.#rows
      .all('indicator')
      .find(({ mapping }) => mapping.field === 'code');
  }

  run(): void {
    const { block, columns } = this.#rows.table;
    const { context } = this.#rows.builders;
    const first = block.headerRow + block.headerRows;
    let filled = 0;
    for (let row = first; row <= block.lastRow; row++) {
      const cells = this.#rows.sheet.rows[row];
      if (
        !cells ||
        this.#rows.sheet.hiddenRows.has(row) ||
        !cells.some((cell) => cell !== undefined)
      )
        continue;
      if (block.headerRows > 0 && sameTexts(this.#rows.sheet.rows[block.headerRow], cells))
        continue;
      filled++;
      if (!this.#isNote(row)) this.#importRow(row);
    }
    const place = placeOf(this.#rows.sheet, block.headerRow, 0);
    if (filled === 0)
      context.problems.add('empty-template', place, {
        count: columns.filter(({ heading }) => heading).length,
      });
    else {
      this.#reportColumns(first);
      this.#reportYears();
    }
  }

  /** A row whose only text is a note, such as ※１ below the table; it is reported. */
  #isNote(row: number): boolean {
    const { sheet, builders } = this.#rows;
    const cells = sheet.rows[row] ?? [];
    const filled = cells.filter((cell) => cell !== undefined);
    const text = filled.length === 1 ? oneLine(filled[0]!.text) : '';
    if (!noteStart.test(text)) return false;
    const column = cells.findIndex((cell) => cell !== undefined);
    builders.context.problems.add('note-row', placeOf(sheet, row, column), {
      read: text.length > 40 ? `${text.slice(0, 40)}…` : text,
    });
    return true;
  }

  #importRow(row: number): void {
    const node = this.#entries.entryOf(row) ?? this.#fixed;
    if (node === 'totals') return;
    if (node) this.#addNodeFields(node, row);
    const district = this.#rows.builders.districts.ofRow(
      this.#rows.sheet,
      row,
      this.#rows.all('district-code')[0]?.index,
      this.#rows.all('district-name')[0]?.index,
    );
    if (district === totalsRow) return;
    if (district !== undefined && node && node !== this.#fixed && !this.#indicatorTitle)
      this.#addDistrict(node, district);
    const indicator = this.#indicatorOf(row, node);
    this.#addFigures(row, node, indicator, district);
    if (node) addRecords(this.#rows, row, node, indicator);
    if (!node && district !== undefined) this.#addDistrictNotes(row, district);
    if (!node && !indicator && district === undefined)
      this.#rows.builders.context.problems.add(
        'row-without-entry',
        placeOf(this.#rows.sheet, row, 0),
      );
  }

  #addNodeFields(node: DraftNode, row: number): void {
    for (const { mapping, index } of this.#rows.all('node')) {
      const cell = this.#rows.cell(row, index);
      if (!cell) continue;
      const { field } = mapping;
      // In a row with an indicator, a department or a remark next to it is the indicator's own.
      if (!setNodeField(node, field as Parameters<typeof setNodeField>[1], cell.text))
        this.#rows.unreadable(row, index, cell.text, expectedForms[field as string] ?? '');
    }
  }

  #addDistrictNotes(row: number, id: string): void {
    for (const { mapping, index } of this.#rows.all('node')) {
      const cell = this.#rows.cell(row, index);
      if (cell && mapping.field === 'notes')
        this.#rows.builders.districts.addNote(id, cell.text.trim());
      else if (cell)
        this.#rows.builders.context.problems.add(
          'not-carried',
          placeOf(this.#rows.sheet, row, index),
          {
            read: mapping.heading,
          },
        );
    }
  }

  #addDistrict(node: DraftNode, district: string): void {
    if (!node.districts?.includes(district)) (node.districts ??= []).push(district);
  }

  #indicatorOf(row: number, node: DraftNode | undefined): DraftIndicator | undefined {
    const column = this.#indicatorTitle;
    if (!column) return undefined;
    const own = this.#rows.cell(row, column.index);
    const { carried } = this.#rows;
    if (own) carried.set(column.index, { cell: own, row });
    const code = this.#indicatorCode && this.#rows.cell(row, this.#indicatorCode.index);
    if (this.#indicatorCode && (own || code)) {
      carried.delete(this.#indicatorCode.index);
      if (code) carried.set(this.#indicatorCode.index, { cell: code, row });
    }
    const named = carried.get(column.index);
    if (!named || readValue(named.cell.text).kind === 'missing') return undefined;
    // An indicator that is carried down needs figures of its own in this row.
    if (!own && !this.#hasFigures(row)) return undefined;
    const number = this.#indicatorCode && carried.get(this.#indicatorCode.index)?.cell.text;
    const indicator = this.#rows.builders.indicators.indicator(
      named.cell.text,
      node,
      number,
      this.#rows.found(named.row, column.index),
    );
    for (const { mapping, index } of this.#rows.all('indicator')) {
      const cell = this.#rows.cell(row, index);
      const { field } = mapping;
      if (!cell || field === 'title' || field === 'code') continue;
      if (
        !setIndicatorField(indicator, field as Parameters<typeof setIndicatorField>[1], cell.text)
      )
        this.#rows.unreadable(row, index, cell.text, expectedForms[field as string] ?? '');
    }
    if (indicator.unit === undefined) {
      const unit = this.#rows.table.columns.find(
        ({ use, unit: named }) =>
          named !== undefined && (use === 'observation' || use === 'target' || use === 'baseline'),
      )?.unit;
      if (unit !== undefined) indicator.unit = unit;
    }
    return indicator;
  }

  #hasFigures(row: number): boolean {
    return this.#rows.values.some(({ index }) => this.#rows.sheet.rows[row]?.[index]);
  }

  #addFigures(
    row: number,
    node: DraftNode | undefined,
    indicator: DraftIndicator | undefined,
    district: string | undefined,
  ): void {
    const groupColumn = this.#rows.all('group')[0];
    const group = groupColumn && cellAt(this.#rows.sheet, row, groupColumn.index)?.text;
    for (const column of this.#rows.values) {
      const cell = this.#rows.cell(row, column.index);
      if (!cell) continue;
      const found = this.#rows.found(row, column.index);
      const named = column.mapping.indicator;
      const owner =
        named === undefined
          ? indicator
          : this.#rows.builders.indicators.indicator(named, node, column.mapping.code, found);
      if (!owner) {
        if (readValue(cell.text).kind !== 'missing')
          this.#rows.builders.context.problems.add('value-without-indicator', found.place, {
            read: cell.text,
          });
        continue;
      }
      if (named !== undefined && column.mapping.unit !== undefined)
        owner.unit ??= column.mapping.unit;
      const slot = this.#rows.slotOf(row, column);
      if (slot.time === undefined && slot.role !== 'target')
        this.#withoutTime.set(column.index, (this.#withoutTime.get(column.index) ?? 0) + 1);
      this.#rows.builders.indicators.add(
        owner,
        group === undefined && district === undefined
          ? slot
          : { ...slot, group: slot.group ?? group, district },
        cell,
        found,
      );
    }
  }

  /** Years in headings that may be fiscal or calendar years: R6, 2024 in a sheet that counts by 年度. */
  #reportYears(): void {
    const { table, builders, sheet } = this.#rows;
    if (builders.knowsYears) return;
    const { block, columns } = table;
    const unsure = columns.flatMap(({ time, use }, index) => {
      if (time === undefined || use === 'ignore' || use === 'ask') return [];
      const printed = block.headings[index]?.findLast((heading) => heading.time);
      const found = printed?.time;
      if (!found || !('time' in found) || !found.bareYear || found.time !== time) return [];
      const isEra = !/(19|20)\d\d/.test(compactText(printed.text));
      return isEra || builders.times.years === 'fiscal' ? [{ index, text: printed.text }] : [];
    });
    const [first] = unsure;
    if (first)
      builders.context.problems.add('year-kind', placeOf(sheet, block.headerRow, first.index), {
        read: first.text,
        expected: builders.times.years ?? 'calendar',
        count: unsure.length,
      });
  }

  #reportColumns(first: number): void {
    const { block, columns, missing } = this.#rows.table;
    const { problems } = this.#rows.builders.context;
    for (const heading of missing)
      problems.add('mapping-column-missing', placeOf(this.#rows.sheet, block.headerRow, 0), {
        read: heading,
      });
    for (const [index, count] of this.#withoutTime)
      problems.add('time-unknown', placeOf(this.#rows.sheet, block.headerRow, index), {
        read: columns[index]!.heading,
        count,
      });
    for (const [index, { use, heading }] of columns.entries()) {
      if (use !== 'ask' && use !== 'not-carried') continue;
      let count = 0;
      for (let row = first; row <= block.lastRow; row++)
        if (this.#rows.sheet.rows[row]?.[index]) count++;
      if (count === 0) continue;
      const place = placeOf(this.#rows.sheet, block.headerRow, index);
      problems.add(use === 'ask' ? 'unmapped-column' : 'not-carried', place, {
        read: heading || '（見出しなし）',
        count,
      });
    }
  }
}

const expectedForms: Readonly<Record<string, string>> = {
  state: '完了・実施中・未着手・遅延・中止',
  sdgs: '1〜17 の番号',
  links: 'https:// で始まる URL',
  period: '令和6年度～令和9年度 のような期間',
  direction: '増加・減少・維持',
  kind: '成果指標・活動指標・参考指標',
};

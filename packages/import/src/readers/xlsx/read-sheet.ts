import { timePointOf } from '@machiplan/sdk/format';
import type { ImportLimits } from '../../limits.js';
import type { Place } from '../../problems/problem.js';
import { refuse } from '../../problems/problem-list.js';
import {
  cellPosition,
  rangeOf,
  type Cell,
  type MergedRange,
  type Sheet,
} from '../../table/sheet.js';
import { XmlStream, type Attributes } from '../../xml/parse-xml.js';
import type { Archive } from '../../zip/read-archive.js';
import { dateFormat, dateOfSerial, formatCellNumber } from './number-format.js';
import type { CellStyle, SheetPart, WorkbookParts } from './read-parts.js';
import { TextCollector, type CellText } from './read-strings.js';

/** Counts the filled cells of a file. */
export interface CellBudget {
  left: number;
}

type Kind = ReturnType<typeof dateFormat>;

/** Reads the cells of a sheet while its XML is unpacked. */
export class SheetReader {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: MergedRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #workbook: WorkbookParts;
  readonly #strings: readonly CellText[];
  readonly #dateKinds = new Map<string, Kind>();
  readonly #collector = new TextCollector();
  readonly #limits: ImportLimits;
  readonly #budget: CellBudget;
  readonly #place: Place;
  #row = -1;
  #column = -1;
  #type = '';
  #style: CellStyle | undefined;
  #value = '';
  #hasFormula = false;
  #inValue = false;
  #inInlineText = false;

  constructor(
    workbook: WorkbookParts,
    strings: readonly CellText[],
    limits: ImportLimits,
    budget: CellBudget,
    place: Place,
  ) {
    this.#workbook = workbook;
    this.#strings = strings;
    this.#limits = limits;
    this.#budget = budget;
    this.#place = place;
  }

  read(archive: Archive, { name, part, hidden }: SheetPart): Sheet {
    const xml = new XmlStream(
      {
        open: (element, attributes) => this.#open(element, attributes),
        close: (element) => this.#close(element),
        text: (text) => this.#text(text),
        plainAttributes: true,
      },
      this.#place,
      this.#limits.depth,
    );
    archive.streamText(part, (text) => xml.write(text));
    xml.end();
    const { rows, merges, hiddenRows, hiddenColumns } = this;
    for (let index = 0; index < rows.length; index++) rows[index] ??= [];
    return { file: this.#place.file, name, hidden, rows, merges, hiddenRows, hiddenColumns };
  }

  #open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        this.#inValue = true;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'is':
        this.#inInlineText = true;
        break;
      case 'row':
        this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
        this.#column = -1;
        this.#checkSize();
        if (isTrue(attributes.hidden)) this.hiddenRows.add(this.#row);
        break;
      case 'col':
        if (isTrue(attributes.hidden)) this.#hideColumns(attributes);
        break;
      case 'mergeCell': {
        const range = rangeOf(attributes.ref ?? '');
        if (range) this.merges.push(range);
        break;
      }
      default:
        if (this.#inInlineText) this.#collector.open(name, attributes);
    }
  }

  #hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max), this.#limits.columns);
    for (let column = Number(min); column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  #openCell(attributes: Attributes): void {
    const position = attributes.r === undefined ? undefined : cellPosition(attributes.r);
    this.#column = position ? position.column : this.#column + 1;
    if (position && this.#row < 0) this.#row = position.row;
    this.#type = attributes.t ?? 'n';
    this.#style = this.#workbook.styles[Number(attributes.s ?? 0)];
    this.#value = '';
    this.#hasFormula = false;
  }

  #close(name: string): void {
    switch (name) {
      case 'v':
        this.#inValue = false;
        break;
      case 'is':
        this.#inInlineText = false;
        break;
      case 'c': {
        const cell = this.#cell();
        if (cell) this.#keep(cell);
        break;
      }
      default:
        if (this.#inInlineText) this.#collector.close(name);
    }
  }

  #text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inInlineText) this.#collector.add(text);
  }

  #keep(cell: Cell): void {
    this.#checkSize();
    this.#budget.left--;
    const row = (this.rows[this.#row] ??= []);
    row[this.#column] =
      this.#style && this.#style.indent > 0 ? { ...cell, indent: this.#style.indent } : cell;
  }

  #checkSize(): void {
    const { rows, columns, cells } = this.#limits;
    if (this.#row >= rows)
      refuse('too-large', this.#place, { read: `${this.#row + 1} rows`, expected: `${rows} rows` });
    if (this.#column >= columns)
      refuse('too-large', this.#place, {
        read: `${this.#column + 1} columns`,
        expected: `${columns} columns`,
      });
    if (this.#budget.left <= 0)
      refuse('too-large', this.#place, { read: `> ${cells} cells`, expected: `${cells} cells` });
  }

  #cell(): Cell | undefined {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return textCell(this.#strings[Number(value)]);
      case 'inlineStr':
        return textCell(this.#collector.take());
      case 'str':
        return textCell({ text: value });
      case 'e':
        return { text: value, error: value };
      case 'b':
        return { text: value === '1' ? 'TRUE' : 'FALSE' };
      default:
        if (value === '') return this.#hasFormula ? { text: '', error: '' } : undefined;
        return this.#numberCell(Number(value));
    }
  }

  #numberCell(number: number): Cell {
    const format = this.#style?.format ?? 'General';
    const kind = this.#dateKind(format);
    if (!kind || number < 0 || number > 2_958_465)
      return { text: formatCellNumber(number, format), number };
    const { year, month, day } = dateOfSerial(number, this.#workbook.date1904);
    const date = timePointOf(
      kind === 'year'
        ? { kind, year }
        : kind === 'month'
          ? { kind, year, month }
          : { kind, year, month, day },
    );
    return { text: date.replaceAll('-', '/'), date };
  }

  #dateKind(format: string): Kind {
    if (!this.#dateKinds.has(format)) this.#dateKinds.set(format, dateFormat(format));
    return this.#dateKinds.get(format);
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function textCell(text: CellText | undefined): Cell | undefined {
  return text === undefined || text.text.trim() === '' ? undefined : text;
}

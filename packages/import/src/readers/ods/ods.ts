import type { InputFile } from '../../input-file.js';
import { problemOf, refuse } from '../../problems/problem-list.js';
import type { Cell, MergedRange, Sheet } from '../../table/sheet.js';
import { XmlStream, type Attributes } from '../../xml/parse-xml.js';
import { Archive, isArchive } from '../../zip/read-archive.js';
import type { ReadContext, Reader } from '../reader.js';

const mimeType = 'application/vnd.oasis.opendocument.spreadsheet';

const isOds = ({ name, bytes }: InputFile) =>
  isArchive(bytes) &&
  (/\.ods$/i.test(name) ||
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes(mimeType));

/** Cells and rows that a sheet repeats to fill the page are not content. */
const mostRepeats = 1_000;

interface OpenTable {
  readonly name: string;
  readonly rows: (Cell | undefined)[][];
  readonly merges: MergedRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly hidden: boolean;
}

/** Reads the tables of `content.xml` (OpenDocument 1.3, part 3, section 9). */
class ContentReader {
  readonly sheets: Sheet[] = [];
  readonly #file: string;
  readonly #context: ReadContext;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #table: OpenTable | undefined;
  #row: (Cell | undefined)[] = [];
  #rowRepeats = 1;
  #rowHidden = false;
  #column = 0;
  #columnsSeen = 0;
  #cell: Attributes | undefined;
  #paragraphs: string[] = [];
  #inText = 0;
  #inNote = 0;
  #cells = 0;

  constructor(file: string, context: ReadContext) {
    this.#file = file;
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style':
        this.#style = attributes.name ?? '';
        break;
      case 'table-properties':
        if (attributes.display === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'table':
        this.#columnsSeen = 0;
        this.#table = {
          name: attributes.name ?? '',
          rows: [],
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
          hidden: this.#hiddenStyles.has(attributes['style-name'] ?? ''),
        };
        break;
      case 'table-column':
        this.#openColumn(attributes);
        break;
      case 'table-row':
        this.#row = [];
        this.#column = 0;
        this.#rowRepeats = repeats(attributes['number-rows-repeated']);
        this.#rowHidden = isHidden(attributes);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = attributes;
        this.#paragraphs = [];
        break;
      case 'annotation':
        this.#inNote++;
        break;
      case 'p':
        if (this.#cell && this.#inNote === 0) {
          this.#inText++;
          this.#paragraphs.push('');
        }
        break;
      case 's':
        this.text(' '.repeat(Math.min(repeats(attributes.c), 100)));
        break;
    }
  }

  text(text: string): void {
    if (this.#inText > 0 && this.#inNote === 0)
      this.#paragraphs[this.#paragraphs.length - 1] += text;
  }

  close(name: string): void {
    switch (name) {
      case 'annotation':
        this.#inNote--;
        break;
      case 'p':
        if (this.#inNote === 0 && this.#inText > 0) this.#inText--;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#closeCell(this.#cell!);
        this.#cell = undefined;
        break;
      case 'table-row':
        this.#closeRow();
        break;
      case 'table':
        this.#closeTable();
        break;
    }
  }

  #openColumn(attributes: Attributes): void {
    const count = repeats(attributes['number-columns-repeated']);
    if (isHidden(attributes) && count < mostRepeats)
      for (let at = 0; at < count; at++) this.#table?.hiddenColumns.add(this.#columnsSeen + at);
    this.#columnsSeen += count;
  }

  #closeCell(attributes: Attributes): void {
    const count = repeats(attributes['number-columns-repeated']);
    const cell = cellOf(attributes, this.#paragraphs.join('\n'));
    const table = this.#table;
    if (cell && table) {
      const last = this.#column + Math.min(count, mostRepeats);
      for (let column = this.#column; column < last; column++) this.#row[column] = cell;
      this.#cells += last - this.#column;
      this.#checkSize(table, last);
      const right = this.#column + repeats(attributes['number-columns-spanned']) - 1;
      const bottom = table.rows.length + repeats(attributes['number-rows-spanned']) - 1;
      if (right > this.#column || bottom > table.rows.length)
        table.merges.push({ top: table.rows.length, left: this.#column, bottom, right });
    }
    this.#column += count;
  }

  #checkSize({ name, rows }: OpenTable, columns: number): void {
    const { limits } = this.#context;
    const place = { file: this.#file, sheet: name };
    if (this.#cells > limits.cells)
      refuse('too-large', place, {
        read: `> ${limits.cells} cells`,
        expected: `${limits.cells} cells`,
      });
    if (rows.length >= limits.rows)
      refuse('too-large', place, { read: `${rows.length} rows`, expected: `${limits.rows} rows` });
    if (columns > limits.columns)
      refuse('too-large', place, {
        read: `${columns} columns`,
        expected: `${limits.columns} columns`,
      });
  }

  #closeRow(): void {
    const table = this.#table;
    if (!table) return;
    const count = this.#row.length > 0 ? Math.min(this.#rowRepeats, mostRepeats) : this.#rowRepeats;
    // A long stretch of empty rows at the end of a sheet only fills the page.
    const added = this.#row.length > 0 ? count : Math.min(count, mostRepeats);
    for (let at = 0; at < added; at++) {
      if (this.#rowHidden) table.hiddenRows.add(table.rows.length);
      table.rows.push(this.#row);
    }
  }

  #closeTable(): void {
    const table = this.#table;
    if (!table) return;
    while (table.rows.length > 0 && table.rows.at(-1)!.length === 0) table.rows.pop();
    this.sheets.push({ file: this.#file, ...table });
    this.#table = undefined;
  }
}

const isHidden = (attributes: Attributes) => (attributes.visibility ?? 'visible') !== 'visible';
const repeats = (value: string | undefined) => Math.max(1, Math.trunc(Number(value ?? 1)) || 1);

function cellOf(attributes: Attributes, text: string): Cell | undefined {
  if (/^(#|Err:)/.test(text) && attributes.formula) return { text, error: text };
  if (text.trim() === '') return undefined;
  switch (attributes['value-type']) {
    case 'date':
      return { text, date: (attributes['date-value'] ?? '').slice(0, 10) };
    case 'float':
    case 'percentage':
    case 'currency':
      return { text, number: Number(attributes.value) };
    default:
      return { text };
  }
}

function readOds({ name: file, bytes }: InputFile, context: ReadContext): readonly Sheet[] {
  const archive = new Archive(file, bytes, context.limits);
  if (!archive.has('content.xml')) refuse('broken-archive', { file });
  if (archive.names.some((name) => /^(Basic|Scripts)\//.test(name)))
    context.problems.push(problemOf('macros', { file }));
  const reader = new ContentReader(file, context);
  const xml = new XmlStream(
    {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (text) => reader.text(text),
    },
    { file },
    context.limits.depth,
  );
  archive.streamText('content.xml', (text) => xml.write(text));
  xml.end();
  return reader.sheets;
}

export const odsReader: Reader = {
  id: 'ods',
  title: { ja: 'OpenDocument 表計算', en: 'OpenDocument spreadsheet' },
  matches: (files) => files.filter(isOds),
  read: (files, context) => ({ sheets: files.flatMap((file) => readOds(file, context)) }),
};

import Papa from 'papaparse';
import { refuse } from '../../problems/problem-list.js';
import type { Cell, Row, Sheet } from '../../table/sheet.js';
import type { ReadContext, Reader } from '../reader.js';
import { decodeText } from './decode-text.js';

const delimiters = [',', '\t', ';', '|'];

/** Name of a file without folders and extension. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

const cellOf = (text: string): Cell | undefined => (text.trim() === '' ? undefined : { text });

/** Reads the text of a CSV or TSV file (RFC 4180), or cells copied from a spreadsheet. */
export function readDelimited(
  file: string,
  text: string,
  { limits, problems }: ReadContext,
): Sheet {
  const rows: Row[] = [];
  const lines: number[] = [];
  let line = 1;
  let cells = 0;
  const { errors } = { errors: [] as Papa.ParseError[] };
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: delimiters,
    step: ({ data, errors: found }, parser) => {
      errors.push(...found);
      lines.push(line);
      line += 1 + data.reduce((breaks, field) => breaks + newlinesIn(field), 0);
      cells += data.length;
      if (rows.length >= limits.rows || cells > limits.cells || data.length > limits.columns) {
        parser.abort();
        refuse(
          'too-large',
          { file },
          {
            read: data.length > limits.columns ? `${data.length} columns` : `> ${rows.length} rows`,
            expected:
              data.length > limits.columns ? `${limits.columns} columns` : `${limits.rows} rows`,
          },
        );
      }
      rows.push(data.map(cellOf));
    },
  });
  for (const { type, row = rows.length } of errors)
    if (type === 'Quotes')
      problems.add('broken-quotes', {
        file,
        cell: `line ${lines[Math.min(row, lines.length) - 1] ?? line}`,
      });
  return {
    file,
    name: '',
    hidden: false,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    lines,
  };
}

function newlinesIn(field: string): number {
  let count = 0;
  for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count++;
  return count;
}

export const csvReader: Reader = {
  id: 'csv',
  title: { ja: 'CSV・TSV', en: 'CSV or TSV' },
  matches: (files) => files.filter(({ name }) => /\.(csv|tsv|tab|txt)$/i.test(name)),
  read: (files, context) => ({
    sheets: files.map(({ name, bytes }) => {
      if (bytes.length === 0) refuse('empty-file', { file: name });
      return readDelimited(name, decodeText(bytes, name, context.problems), context);
    }),
  }),
};

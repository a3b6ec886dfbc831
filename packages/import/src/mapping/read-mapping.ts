import { refuse } from '../problems/problem-list.js';
import { columnUses, type Mapping } from './mapping.js';

type Check = (value: unknown, path: string) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A saved mapping; refuses what is none, naming the part that is wrong. */
export function readMapping(file: string, text: string): Mapping {
  const wrong = (path: string, expected: string): never =>
    refuse('mapping-broken', { file, cell: path }, { read: path || '/', expected });
  const oneOf =
    (words: readonly string[]): Check =>
    (value, path) => {
      if (typeof value !== 'string' || !words.includes(value)) wrong(path, words.join(' | '));
    };
  const number: Check = (value, path) => {
    if (!Number.isInteger(value) || Number(value) < 0) wrong(path, 'a whole number');
  };
  const string: Check = (value, path) => {
    if (typeof value !== 'string') wrong(path, 'a text');
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    wrong('', 'JSON');
  }
  if (!isObject(value) || value.machiplanMapping !== '1.0') wrong('/machiplanMapping', '"1.0"');
  const mapping = value as Record<string, unknown>;
  if (mapping.plan !== undefined && !isObject(mapping.plan)) wrong('/plan', 'an object');
  if (mapping.years !== undefined) oneOf(['fiscal', 'calendar'])(mapping.years, '/years');
  if (mapping.era !== undefined) string(mapping.era, '/era');
  if (!Array.isArray(mapping.tables)) wrong('/tables', 'a list');
  for (const [at, table] of (mapping.tables as unknown[]).entries()) {
    const path = `/tables/${at}`;
    if (!isObject(table)) return wrong(path, 'an object');
    string(table.sheet, `${path}/sheet`);
    oneOf(['columns', 'outline', 'form'])(table.shape, `${path}/shape`);
    number(table.headerRow, `${path}/headerRow`);
    number(table.headerRows, `${path}/headerRows`);
    if (!Array.isArray(table.columns)) wrong(`${path}/columns`, 'a list');
    for (const [index, column] of (table.columns as unknown[]).entries()) {
      const within = `${path}/columns/${index}`;
      if (!isObject(column)) return wrong(within, 'an object');
      string(column.heading, `${within}/heading`);
      oneOf(columnUses)(column.use, `${within}/use`);
    }
  }
  return { plan: {}, ...mapping } as unknown as Mapping;
}

import type { LocalizedText } from '@machiplan/schema';
import type { Choices } from './codecs.js';
import type { TemplateColumn } from './template-column.js';
import type { WrittenCell } from './xlsx-writer.js';

type Data = Record<string, unknown>;

/** Between the values of one cell. */
const separator = '\n';

/** The value at `period.start`; of a list of sources, the values of all of them. */
function valueAt(record: Data, property: string): unknown {
  const [first = '', ...rest] = property.split('.');
  let value = record[first];
  if (first === 'source' && rest.length > 0) {
    const references = (
      value === undefined ? [] : Array.isArray(value) ? value : [value]
    ) as Data[];
    const parts = references.map((reference) => reference[rest[0]!]);
    return parts.every((part) => part === undefined)
      ? undefined
      : parts.map((part) => oneLineOf(part)).join(separator);
  }
  for (const key of rest) value = (value as Data | undefined)?.[key];
  return value;
}

/** Line breaks within a value would look like the next value. */
const oneLineOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s*\n\s*/g, ' ')
    : '';

/** The text in one language; a plain string is in the first. */
function textIn(
  text: LocalizedText | undefined,
  language: string,
  first: string,
): string | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return language === first ? text : undefined;
  return text[language];
}

const wordFor = (choices: Choices, value: unknown) =>
  Object.keys(choices).find((word) => choices[word] === value);

/** The cells of a property: one, or one for each language. */
export function cellsOf(
  record: Data,
  { property, codec }: TemplateColumn,
  languages: readonly string[],
): WrittenCell[] {
  const value = valueAt(record, property);
  switch (codec.kind) {
    case 'localized':
      return languages.map((language) =>
        textIn(value as LocalizedText | undefined, language, languages[0]!),
      );
    case 'number':
      return [typeof value === 'number' ? value : undefined];
    case 'texts':
      return [
        Array.isArray(value)
          ? value
              .map((each) =>
                typeof each === 'string'
                  ? each
                  : (textIn(each as LocalizedText, languages[0]!, languages[0]!) ?? ''),
              )
              .join(separator)
          : undefined,
      ];
    case 'yes':
      return [value === true ? 'はい' : undefined];
    case 'map':
      return [
        value === undefined
          ? undefined
          : Object.entries(value as Record<string, string>)
              .map(([key, each]) => `${key}=${each}`)
              .join(separator),
      ];
    case 'choice':
      return [
        value === undefined ? undefined : (wordFor(codec.choices, value) ?? oneLineOf(value)),
      ];
    case 'text':
      return [
        value === undefined
          ? undefined
          : typeof value === 'number'
            ? String(value)
            : (value as string),
      ];
  }
}

/** A cell could not be read; says what it needs. */
export interface Unreadable {
  readonly expected: string;
}

function parseCell(printed: string, { codec }: TemplateColumn): unknown {
  switch (codec.kind) {
    case 'number': {
      const number = Number(
        printed
          .normalize('NFKC')
          .replace(/,(?=\d{3})/g, '')
          .trim(),
      );
      return Number.isFinite(number) ? number : unreadable('数字');
    }
    case 'texts':
      return printed
        .split(separator)
        .map((each) => each.trim())
        .filter(Boolean);
    case 'yes':
      return /^(はい|yes|true|○|1)$/i.test(printed.trim()) ? true : unreadable('はい');
    case 'map':
      return Object.fromEntries(
        printed
          .split(separator)
          .filter(Boolean)
          .map((line) => line.split('=').map((part) => part.trim()) as [string, string]),
      );
    case 'choice': {
      const word = printed.trim();
      if (Object.hasOwn(codec.choices, word)) return codec.choices[word];
      return Object.values(codec.choices).includes(word)
        ? word
        : unreadable(Object.keys(codec.choices).join('・'));
    }
    default:
      return printed;
  }
}

const unreadable = (expected: string): Unreadable => ({ expected });
const isUnreadable = (value: unknown): value is Unreadable =>
  typeof value === 'object' && value !== null && 'expected' in value;

function setAt(record: Data, property: string, value: unknown): void {
  const [first = '', second, ...others] = property.split('.');
  if (second === undefined) record[first] = value;
  else if (/^\d$/.test(second)) ((record[first] ??= []) as unknown[])[Number(second)] = value;
  else setAt((record[first] ??= {}) as Data, [second, ...others].join('.'), value);
}

/** Adds one part of the sources; each line of the cell belongs to one source. */
function setSources(record: Data, part: string, printed: string): void {
  const sources = (record.source ??= []) as Data[];
  for (const [at, line] of printed.split(separator).entries()) {
    const source = (sources[at] ??= {});
    if (line !== '') source[part] = part === 'page' && /^\d+$/.test(line) ? Number(line) : line;
  }
}

/** Sets a property from its cell; `language` is that of the column, the plan's first if undefined. */
export function setFromCell(
  record: Data,
  column: TemplateColumn,
  printed: string,
  language: string,
  first: string,
): Unreadable | undefined {
  const { property, codec } = column;
  if (property.startsWith('source.')) {
    setSources(record, property.slice('source.'.length), printed);
    return undefined;
  }
  if (codec.kind === 'localized') {
    addText(record, property, printed, language, first);
    return undefined;
  }
  const value = parseCell(printed, column);
  if (isUnreadable(value)) return value;
  setAt(record, property, value);
  return undefined;
}

function addText(
  record: Data,
  property: string,
  printed: string,
  language: string,
  first: string,
): void {
  const before = valueAt(record, property) as LocalizedText | undefined;
  if (language === first && before === undefined) setAt(record, property, printed);
  else
    setAt(record, property, {
      ...(typeof before === 'string' ? { [first]: before } : before),
      [language]: printed,
    });
}

/** Takes out the empty sources, and a list of one. */
export function settleSources(record: Data): void {
  const sources = record.source as Data[] | undefined;
  if (!sources) return;
  const filled = sources.filter((source) => source.document !== undefined);
  if (filled.length === 0) delete record.source;
  else record.source = filled.length === 1 ? filled[0] : filled;
}

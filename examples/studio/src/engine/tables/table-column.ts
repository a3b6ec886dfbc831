import type { Bilingual, LocalizedText, PlanDocument } from '@machiplan/schema';
import type { DocumentRecord, Edit } from '../edit-document.js';

/** Tables of the plan that can be edited. */
export const tableNames = [
  'nodes',
  'indicators',
  'figures',
  'goals',
  'levels',
  'districts',
  'sources',
  'readings',
] as const;
export type TableName = (typeof tableNames)[number];

/** A choice of a cell: the word that is stored, and the one that is shown. */
export interface Option {
  readonly value: string;
  readonly label: Bilingual;
}

/** A column of a table: how its cells are read from a record, and what writing one changes. */
export interface TableColumn {
  readonly id: string;
  readonly heading: Bilingual;
  /** More words for the heading, for those who point at it or hear it. */
  readonly description?: Bilingual;
  readonly width: 'narrow' | 'medium' | 'wide';
  /** `goal`: cycles through none, related and main by one key. */
  readonly kind?: 'goal' | 'fixed';
  readonly options?: readonly Option[];
  readonly read: (record: DocumentRecord) => string;
  /** Edits for a cell's new text; a message when the text cannot be taken. Text has no outer blanks. */
  readonly write: (record: DocumentRecord, text: string) => readonly Edit[] | Bilingual;
}

/** Tells whether a cell was refused. */
export const isRefusal = (result: readonly Edit[] | Bilingual): result is Bilingual =>
  !Array.isArray(result);

/** The records of a list that has ids. */
export type ListName = Extract<Edit, { type: 'set' }>['list'];

/** A text in one language: plain texts are in the first language of the plan. */
export function textIn(value: unknown, language: string, first: string): string {
  if (typeof value === 'string') return language === first ? value : '';
  const texts = (value ?? {}) as Readonly<Record<string, string>>;
  return texts[language] ?? '';
}

/** The text with another wording in one language; undefined when nothing is left. */
export function withText(
  value: unknown,
  language: string,
  first: string,
  text: string,
): LocalizedText | undefined {
  const texts: Record<string, string> =
    typeof value === 'string' ? { [first]: value } : { ...(value as Record<string, string>) };
  if (text === '') delete texts[language];
  else texts[language] = text;
  const languages = Object.keys(texts);
  if (languages.length === 0) return undefined;
  return languages.length === 1 && languages[0] === first ? texts[first]! : texts;
}

const set = (list: ListName, id: string, path: readonly string[], value: unknown): Edit => ({
  type: 'set',
  list,
  id,
  path,
  value,
});

const valueAt = (record: DocumentRecord, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    record,
  );

/** A value of plain text or a number, as text. */
function wordAt(record: DocumentRecord, path: readonly string[]): string {
  const value = valueAt(record, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const required: Bilingual = { ja: 'ここは空にできません。', en: 'This cannot be empty.' };

interface ColumnSettings {
  readonly list: ListName;
  readonly path: readonly string[];
  readonly heading: Bilingual;
  readonly width?: TableColumn['width'];
  readonly isRequired?: boolean;
}

/** A column of plain text. */
export function plainColumn({
  list,
  path,
  heading,
  width = 'medium',
  isRequired = false,
}: ColumnSettings): TableColumn {
  return {
    id: path.join('.'),
    heading,
    width,
    read: (record) => wordAt(record, path),
    write: (record, text) =>
      text === '' && isRequired ? required : [set(list, record.id, path, text || undefined)],
  };
}

/** A column of texts in one language. */
export function textColumn(
  { list, path, heading, width = 'wide', isRequired = false }: ColumnSettings,
  language: string,
  first: string,
): TableColumn {
  const name =
    language === first
      ? heading
      : { ja: `${heading.ja}（${language}）`, en: `${heading.en} (${language})` };
  return {
    id: `${path.join('.')}/${language}`,
    heading: name,
    width,
    read: (record) => textIn(valueAt(record, path), language, first),
    write: (record, text) => {
      const value = withText(valueAt(record, path), language, first, text);
      return value === undefined && isRequired ? required : [set(list, record.id, path, value)];
    },
  };
}

/** A column whose cells are one of some words; typed words are found by value or label. */
export function choiceColumn(
  { list, path, heading, width = 'narrow', isRequired = false }: ColumnSettings,
  options: readonly Option[],
): TableColumn {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  return {
    id: path.join('.'),
    heading,
    width,
    options: isRequired ? options : [{ value: '', label: { ja: '—', en: '—' } }, ...options],
    read: (record) => wordAt(record, path),
    write: (record, text) => {
      if (text === '' || text === '—')
        return isRequired ? required : [set(list, record.id, path, undefined)];
      const found = options.find(({ value, label }) =>
        [value, label.ja, label.en].some((word) => plain(word) === plain(text)),
      );
      return found
        ? [set(list, record.id, path, found.value)]
        : {
            ja: `「${text}」は選べません。${options
              .map(({ label }) => label.ja)
              .slice(0, 8)
              .join('・')} から選んでください。`,
            en: `“${text}” is not a choice here. Use ${options
              .map(({ label }) => label.en)
              .slice(0, 8)
              .join(', ')}.`,
          };
    },
  };
}

/** The records that a column names by title or code, as choices. */
export const recordOptions = (
  records: readonly DocumentRecord[],
  first: string,
  property = 'title',
): Option[] =>
  records.map((record) => {
    const code = typeof record.code === 'string' ? `${record.code} ` : '';
    const value = record[property];
    const texts = typeof value === 'object' ? Object.values(value as Record<string, string>) : [];
    const title = textIn(value, first, first) || (texts[0] ?? record.id);
    const label = `${code}${title}`;
    return { value: record.id, label: { ja: label, en: label } };
  });

/** The first language of a document: that of plain texts. */
export const firstLanguage = ({ languages }: PlanDocument): string => languages?.[0] ?? 'ja';

/**
 * The words of one subject in the languages of the interface. A missing word does not compile;
 * やさしい日本語 lists only what Japanese for everyone has to say in a simpler way.
 */
export interface WordTable<Words extends object> {
  readonly ja: Words;
  readonly en: Words;
  readonly 'ja-x-easy'?: Partial<Words>;
}

/** A language every table has. */
export type BuiltInLanguage = keyof WordTable<object>;

/** BCP 47 tag or tags, best first. */
export type Languages = string | readonly string[];

const easyWords = new WeakMap<object, object>();
const furtherWords = new Map<string, WeakMap<object, object>>();

/** The tag words and numbers are written in: the first asked for, else Japanese. */
export function firstOf(languages: Languages = 'ja'): string {
  return (typeof languages === 'string' ? languages : languages[0]) || 'ja';
}

export function isJapanese(tag: string): boolean {
  return /^ja(-|$)/i.test(tag);
}

/** やさしい日本語 for `ja-x-easy`, Japanese for other `ja…`, English for everything else. */
export function builtInLanguage(tag: string): BuiltInLanguage {
  if (!isJapanese(tag)) return 'en';
  return tag.toLowerCase() === 'ja-x-easy' ? 'ja-x-easy' : 'ja';
}

/** The words of a table for a reader: those of a language that was added, else of a built-in one. */
export function wordsIn<Words extends object>(
  table: WordTable<Words>,
  languages: Languages | undefined,
): Words {
  const tag = firstOf(languages).toLowerCase();
  const further = furtherWords.get(tag) ?? furtherWords.get(tag.split('-', 1)[0]!);
  const added = further?.get(table) as Words | undefined;
  if (added) return added;
  const language = builtInLanguage(tag);
  if (language !== 'ja-x-easy') return table[language];
  let easy = easyWords.get(table) as Words | undefined;
  if (!easy) easyWords.set(table, (easy = { ...table.ja, ...table['ja-x-easy'] }));
  return easy;
}

/** Adds the words of one table in a further language, for a tag such as `ko` or `zh-Hant`. */
export function addWords<Words extends object>(
  tag: string,
  table: WordTable<Words>,
  words: Words,
): void {
  const key = tag.toLowerCase();
  const added = furtherWords.get(key) ?? new WeakMap<object, object>();
  furtherWords.set(key, added.set(table, words));
}

/**
 * The words of one subject in the languages of the interface. A missing word does not compile;
 * やさしい日本語 lists only what Japanese for everyone has to say in a simpler way.
 */
export interface MessageTable<Words extends object> {
  readonly ja: Words;
  readonly en: Words;
  readonly 'ja-x-easy'?: Partial<Words>;
}

/** A language every table has. */
export type BuiltInLanguage = keyof MessageTable<object>;

/** BCP 47 tag or tags, best first. */
export type Languages = string | readonly string[];

const easyWords = new WeakMap<object, object>();
/** By tag, and by what names the words of one table have. */
const furtherWords = new Map<string, Map<string, object>>();

const namesIn = (words: object) => Object.keys(words).sort().join();

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

function furtherFor(tag: string): Map<string, object> | undefined {
  return furtherWords.get(tag) ?? furtherWords.get(tag.split('-', 1)[0]!);
}

/** The language that `wordsIn` answers in: the one asked for if it has words, else English. */
export function languageOfMessages(languages: Languages | undefined): string {
  const tag = firstOf(languages);
  const hasWords = isJapanese(tag) || furtherFor(tag.toLowerCase()) || /^en(-|$)/i.test(tag);
  return hasWords ? tag : 'en';
}

/** The words of a table for a reader: those of a language that was added, else of a built-in one. */
export function messagesIn<Words extends object>(
  table: MessageTable<Words>,
  languages: Languages | undefined,
): Words {
  const tag = firstOf(languages).toLowerCase();
  const added = furtherFor(tag)?.get(namesIn(table.ja)) as Words | undefined;
  if (added) return added;
  const language = builtInLanguage(tag);
  if (language !== 'ja-x-easy') return table[language];
  let easy = easyWords.get(table) as Words | undefined;
  if (!easy) easyWords.set(table, (easy = { ...table.ja, ...table['ja-x-easy'] }));
  return easy;
}

/**
 * Adds the words of one table in a further language, for a tag such as `ko` or `zh-Hant`. Words
 * belong to the table that has words of just these names: where a later version has others, that
 * table stays English until the words are brought up to date, and nothing fails.
 */
export function addMessages<Words extends object>(tag: string, words: Words): void {
  const key = tag.toLowerCase();
  const added = furtherWords.get(key) ?? new Map<string, object>();
  furtherWords.set(key, added.set(namesIn(words), words));
}

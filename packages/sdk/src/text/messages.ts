/**
 * The messages of one subject in the languages of the interface. A missing message does not compile;
 * やさしい日本語 lists only the messages it simplifies, and takes the others from Japanese.
 */
export interface MessagesByLanguage<Messages extends object> {
  readonly ja: Messages;
  readonly en: Messages;
  readonly 'ja-x-easy'?: Partial<Messages>;
}

export interface MessageTable<Messages extends object> extends MessagesByLanguage<Messages> {
  /** Unique among all tables; a language pack addresses the table by it. */
  readonly name: string;
}

/** A language every table has. */
export type BuiltInLanguage = keyof MessagesByLanguage<object>;

/** BCP 47 tag or tags, best first. */
export type Languages = string | readonly string[];

/** Messages of added languages: by tag, then by the name of the table. */
const addedMessages = new Map<string, Map<string, object>>();
/** Tables filled up from another language, by the incomplete messages. */
const completed = new WeakMap<object, object>();

/**
 * Defines a table of messages. Each table has a name of its own, so that a language pack can address
 * it: `defineMessages('plan-tree', { ja, en })`.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function defineMessages<Messages extends object>(
  name: string,
  languages: MessagesByLanguage<Messages>,
): MessageTable<Messages> {
  return { name, ...languages };
}

/** The tag that messages and numbers are written in: the first one asked for, else Japanese. */
export function firstOf(languages: Languages = 'ja'): string {
  return (typeof languages === 'string' ? languages : languages[0]) || 'ja';
}

export function isJapanese(tag: string): boolean {
  return /^ja(-|$)/i.test(tag);
}

/** やさしい日本語 for `ja-x-easy`, Japanese for other `ja…`, English for everything else. */
export function builtInLanguage(tag: string): BuiltInLanguage {
  if (!isJapanese(tag)) return 'en';
  return tag.toLowerCase().endsWith('-x-easy') ? 'ja-x-easy' : 'ja';
}

function addedFor(tag: string): Map<string, object> | undefined {
  return addedMessages.get(tag) ?? addedMessages.get(tag.split('-', 1)[0]!);
}

/** The language that `messagesIn` answers in: the requested one if it has messages, else English. */
export function languageOfMessages(languages: Languages | undefined): string {
  const tag = firstOf(languages);
  const hasMessages = isJapanese(tag) || addedFor(tag.toLowerCase()) || /^en(-|$)/i.test(tag);
  return hasMessages ? tag : 'en';
}

/**
 * The languages of a sentence: that of its messages first, so that numbers and times match them where
 * a requested language has no messages, then the requested ones for the texts of the plan.
 */
export function sentenceLanguages(languages: Languages = 'ja'): readonly string[] {
  const requested = typeof languages === 'string' ? [languages] : languages;
  return [...new Set([languageOfMessages(languages), ...requested])];
}

/** Fills missing messages from another language; the same object for the same messages. */
function complete<Messages extends object>(
  messages: Partial<Messages> | undefined,
  fallback: Messages,
): Messages {
  if (!messages) return fallback;
  let whole = completed.get(messages) as Messages | undefined;
  if (!whole) completed.set(messages, (whole = { ...fallback, ...messages }));
  return whole;
}

/** The messages of a table in an added language if there is one for the tag, else in a built-in one. */
export function messagesIn<Messages extends object>(
  table: MessageTable<Messages>,
  languages: Languages | undefined,
): Messages {
  const tag = firstOf(languages).toLowerCase();
  const added = addedFor(tag)?.get(table.name) as Partial<Messages> | undefined;
  if (added) return complete(added, table.en);
  const language = builtInLanguage(tag);
  return language === 'ja-x-easy' ? complete(table[language], table.ja) : table[language];
}

/**
 * Adds the messages of one table in a further language, for a tag such as `ko` or `zh-Hant`. A message
 * that is missing, e.g. because a later version has more of them, is shown in English.
 *
 * @param table The name that the table was defined with.
 */
export function addMessages(tag: string, table: string, messages: object): void {
  const key = tag.toLowerCase();
  const tables = addedMessages.get(key) ?? new Map<string, object>();
  addedMessages.set(key, tables.set(table, messages));
}

/**
 * The words of one element in the languages of the interface. A missing message does not compile.
 * やさしい日本語 lists only the sentences that Japanese for everyone has to say in a simpler way.
 */
export interface MessageTable<Messages extends object> {
  readonly ja: Messages;
  readonly en: Messages;
  readonly 'ja-x-easy': Partial<Messages>;
}

/** A language of the interface. */
export type InterfaceLanguage = keyof MessageTable<object>;

const easyTables = new WeakMap<object, object>();

/**
 * The interface language for a BCP 47 tag: やさしい日本語 for `ja-x-easy`, Japanese for other
 * `ja…`, English for everything else.
 */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  const lower = tag.toLowerCase();
  if (lower === 'ja-x-easy') return 'ja-x-easy';
  return lower === 'ja' || lower.startsWith('ja-') ? 'ja' : 'en';
}

/** The messages for a BCP 47 tag. */
export function messagesIn<Messages extends object>(
  table: MessageTable<Messages>,
  tag: string,
): Messages {
  const language = interfaceLanguage(tag);
  if (language !== 'ja-x-easy') return table[language];
  let easy = easyTables.get(table) as Messages | undefined;
  if (!easy) easyTables.set(table, (easy = { ...table.ja, ...table['ja-x-easy'] }));
  return easy;
}

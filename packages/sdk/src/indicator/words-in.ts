/** Words for people. A missing one does not compile; やさしい日本語 lists only what differs. */
export interface WordTable<Words extends object> {
  readonly ja: Words;
  readonly en: Words;
  readonly 'ja-x-easy'?: Partial<Words>;
}

/** BCP 47 tag or tags, best first. */
export type Languages = string | readonly string[];

/** The tag words and numbers are written in: the first asked for, else Japanese. */
export function firstOf(languages: Languages = 'ja'): string {
  return (typeof languages === 'string' ? languages : languages[0]) || 'ja';
}

export function isJapanese(tag: string): boolean {
  return /^ja(-|$)/i.test(tag);
}

/** やさしい日本語 for `ja-x-easy`, Japanese for other `ja…`, English for everything else. */
export function wordsIn<Words extends object>(
  table: WordTable<Words>,
  languages: Languages | undefined,
): Words {
  const tag = firstOf(languages);
  if (!isJapanese(tag)) return table.en;
  return tag.toLowerCase() === 'ja-x-easy' ? { ...table.ja, ...table['ja-x-easy'] } : table.ja;
}

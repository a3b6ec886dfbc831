/** What the reader chose for all elements of the page, against the language the page is in. */
export interface ReaderPreference {
  /** BCP 47 tag; undefined follows the page. */
  readonly language?: string;
  /** Whether readings (furigana) stand over the words that have one. */
  readonly furigana?: boolean;
}

let preference: ReaderPreference = {};
const listeners = new Set<() => void>();

/** The choice as it is now. Kept for this page only: nothing is stored. */
export function readerPreference(): ReaderPreference {
  return preference;
}

/** Merges `change` into the choice and tells everybody who shows text. */
export function preferAsReader(change: ReaderPreference): void {
  const next = { ...preference, ...change };
  if (next.language === preference.language && next.furigana === preference.furigana) return;
  tell(next);
}

/** Tells everybody who shows text that there are words in a further language. */
export function announceLanguage(): void {
  tell({ ...preference });
}

function tell(next: ReaderPreference): void {
  preference = next;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each change until the returned function is called. */
export function onReaderPreference(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the reader chose for all elements of the page, against the language the page is in. */
export interface LocalePreference {
  /** BCP 47 tag; undefined follows the page. */
  readonly language?: string;
  /** Whether readings (furigana) stand over the words that have one. */
  readonly furigana?: boolean;
}

let preference: LocalePreference = {};
const listeners = new Set<() => void>();

/** The choice as it is now. Kept for this page only: nothing is stored. */
export function localePreference(): LocalePreference {
  return preference;
}

/** Merges `change` into the choice and tells everybody who shows text. */
export function setPreference(change: LocalePreference): void {
  const next = { ...preference, ...change };
  if (next.language === preference.language && next.furigana === preference.furigana) return;
  notify(next);
}

/** Tells everybody who shows text that there are words in a further language. */
export function notifyLanguageAdded(): void {
  notify({ ...preference });
}

function notify(next: LocalePreference): void {
  preference = next;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each change until the returned function is called. */
export function onPreferenceChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

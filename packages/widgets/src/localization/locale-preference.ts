/** The reader's choice for all elements of the page; it overrides the language of the page. */
export interface LocalePreference {
  /** BCP 47 tag; undefined follows the page. */
  readonly language?: string;
  /** Whether furigana are shown over words that have them. */
  readonly furigana?: boolean;
}

let preference: LocalePreference = {};
const listeners = new Set<() => void>();

/** The current choice. It lasts as long as the page: nothing is stored. */
export function localePreference(): LocalePreference {
  return preference;
}

/** Merges `change` into the choice and notifies all elements. */
export function setPreference(change: LocalePreference): void {
  const next = { ...preference, ...change };
  if (next.language === preference.language && next.furigana === preference.furigana) return;
  notify(next);
}

/** Notifies all elements that messages in a further language are available. */
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

import { builtInLanguage } from '@machiplan/sdk/internal';

/** The reader's choice for all elements of the page; it overrides the language of the page. */
export interface LocalePreference {
  /** BCP 47 tag; undefined follows the page. */
  readonly language?: string;
  /** True if furigana are shown over words that have them; undefined: in easy Japanese only. */
  readonly furigana?: boolean;
}

let preference: LocalePreference = {};
const listeners = new Set<() => void>();

/** The current choice. It lasts as long as the page: nothing is stored. */
export function localePreference(): LocalePreference {
  return preference;
}

/** Tells whether furigana are to be shown: by choice, otherwise in easy Japanese. */
export function isFuriganaWanted(language: string): boolean {
  return preference.furigana ?? builtInLanguage(language) === 'ja-x-easy';
}

/** Merges `change` into the choice and notifies all elements. */
export function setPreference(change: LocalePreference): void {
  const next = { ...preference, ...change };
  if (next.language === preference.language && next.furigana === preference.furigana) return;
  notify(next);
}

/** Notifies all elements that the messages or the furigana of their language have changed. */
export function notifyLocales(): void {
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

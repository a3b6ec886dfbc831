const names = new Map<string, string>();

/** The languages that were added, each in its own words, by tag. */
export const addedLanguages: ReadonlyMap<string, string> = names;

/** Says what a language is called in its own words. */
export function nameLanguage(tag: string, name: string): void {
  names.set(tag.toLowerCase(), name);
}

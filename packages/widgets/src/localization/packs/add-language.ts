import { addMessages } from '@machiplan/sdk';
import { notifyLanguageAdded } from '../locale-preference.js';
import { nameLanguage } from './added-languages.js';
import type { MessageTables } from './message-tables.js';

/**
 * All words of the interface in one further language, in one object: the tables by name, each as in
 * English. A word that is missing does not compile.
 */
export type LanguagePack = {
  /** The language in its own words, as `<plan-language>` offers it: Français, 한국어. */
  readonly name: string;
} & { readonly [Table in keyof MessageTables]: MessageTables[Table]['ja'] };

/**
 * Adds a language: `addLanguage('fr', pack)`. Elements that stand in `lang="fr"` (or `fr-CA`) are
 * drawn in it at once, and `<plan-language>` offers it. Content comes in that language where the
 * document has it.
 *
 * @param tag BCP 47, e.g. `fr` or `zh-Hant`.
 */
export function addLanguage(tag: string, { name, ...tables }: LanguagePack): void {
  for (const words of Object.values(tables)) addMessages(tag, words);
  nameLanguage(tag, name);
  notifyLanguageAdded();
}

import { addMessages } from '@machiplan/sdk/internal';
import { notifyLocales } from '../locale-preference.js';
import { nameLanguage } from './added-languages.js';
import type { MessageTables } from './message-tables.js';

/**
 * All messages of the interface in one further language: the tables by name, each like its English.
 * A missing message does not compile.
 */
export type LanguagePack = {
  /** The language in its own words, as `<plan-language>` offers it: Français, 한국어. */
  readonly name: string;
} & { readonly [Table in keyof MessageTables]: MessageTables[Table]['en'] };

/**
 * Adds a language: `addLanguage('fr', pack)`. Elements inside `lang="fr"` (or `fr-CA`) are redrawn
 * in it at once, and `<plan-language>` offers it. Content is shown in that language where the
 * document has it.
 *
 * @param tag BCP 47, e.g. `fr` or `zh-Hant`.
 */
export function addLanguage(tag: string, { name, ...tables }: LanguagePack): void {
  for (const [table, messages] of Object.entries(tables)) addMessages(tag, table, messages);
  nameLanguage(tag, name);
  notifyLocales();
}

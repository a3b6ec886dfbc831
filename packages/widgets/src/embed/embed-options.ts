/**
 * The elements that an embed can ask for, and the attributes that it may set: one table for the `div`,
 * the link, the embed page and the embed builder. Option names are attribute names. Attributes that
 * name code, or hosts beside those of the data (`worker-src`, `icon-pattern`, a basemap of your own),
 * are set on the element itself only; their doc comments say `@embed none`.
 */
import { embedOptions } from './embed-option-table.js';

export { embedOptions };

/**
 * Type of an option.
 *
 * - `address`: an http(s) address, or one relative to the page
 * - `text`: an id or a name, at most 200 characters
 * - `language`: a BCP 47 tag
 * - `count`: a whole number, 0 to 99
 * - `flag`: present or absent
 * - an array: one of its words
 */
export type OptionKind =
  'address' | 'text' | 'language' | 'count' | 'flag' | readonly [string, ...string[]];

/** A tag that an embed can ask for. */
export type EmbeddableTag = keyof typeof embedOptions;

/** True if the word is a tag that an embed can ask for. */
export function isEmbeddable(word: string): word is EmbeddableTag {
  return Object.hasOwn(embedOptions, word);
}

/** The options of a widget, by attribute name. */
export function optionsOf(widget: EmbeddableTag): Readonly<Record<string, OptionKind>> {
  return embedOptions[widget];
}

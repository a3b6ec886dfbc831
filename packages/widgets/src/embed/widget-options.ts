/**
 * Which widgets an embed can ask for, and which of their attributes it may set. One table for all
 * forms: the `div`, the link, the embed page and the embed builder. What is not in it is not set.
 */

/**
 * What an option holds.
 *
 * - `address`: an http(s) address, or one relative to the page
 * - `text`: an id or a name, at most 200 characters
 * - `language`: a BCP 47 tag
 * - `count`: a whole number, 0 to 99
 * - `flag`: there or not
 * - a list: one of its words
 */
export type OptionKind =
  'address' | 'text' | 'language' | 'count' | 'flag' | readonly [string, ...string[]];

/** Options of every widget that shows a plan. */
const common = {
  src: 'address',
  lang: 'language',
  theme: ['light', 'dark', 'auto'],
  group: 'text',
  permalink: ['query', 'hash'],
} as const satisfies Record<string, OptionKind>;

/** Option names are attribute names of the element. */
export const widgetOptions = {
  'plan-source': { src: 'address', group: 'text', permalink: ['query', 'hash'] },
  'plan-tree': {
    ...common,
    root: 'text',
    tree: 'text',
    depth: 'count',
    pattern: ['list', 'tree'],
    'heading-level': 'count',
    'no-search': 'flag',
    'no-controls': 'flag',
    'no-details': 'flag',
    'selected-node': 'text',
  },
  'plan-language': { lang: 'language', theme: ['light', 'dark', 'auto'], 'no-furigana': 'flag' },
} as const satisfies Record<string, Record<string, OptionKind>>;

/** A tag that an embed can ask for. */
export type WidgetName = keyof typeof widgetOptions;

/** Whether the word is a tag that an embed can ask for. */
export function isWidgetName(word: string): word is WidgetName {
  return Object.hasOwn(widgetOptions, word);
}

/** The options of a widget, by attribute name. */
export function optionsOf(widget: WidgetName): Readonly<Record<string, OptionKind>> {
  return widgetOptions[widget];
}

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

const theme = ['light', 'dark', 'auto'] as const;

/** Options of every widget that shows a plan. */
const common = {
  src: 'address',
  lang: 'language',
  theme,
  group: 'text',
  permalink: ['query', 'hash'],
} as const;

const form = ['bullet', 'dial', 'card'] as const;
const figures = {
  time: 'text',
  district: 'text',
  notation: ['full', 'compact'],
  era: 'flag',
} as const;

/**
 * Option names are attribute names of the element. Attributes that name code, or hosts beside those
 * of the data (`worker-src`, `icon-pattern`, a basemap of one's own), can only be set on the element
 * itself.
 */
export const embedOptions = {
  'plan-source': { src: 'address', group: 'text', permalink: common.permalink },
  'plan-tree': {
    ...common,
    root: 'text',
    tree: 'text',
    depth: 'count',
    view: ['outline', 'icicle', 'sunburst', 'treemap', 'tidy'],
    'size-by': ['entries', 'budget', 'indicators'],
    'color-by': ['branch', 'progress', 'sdg'],
    columns: 'flag',
    filter: 'text',
    pattern: ['list', 'tree'],
    'heading-level': 'count',
    'no-search': 'flag',
    'no-filters': 'flag',
    'no-controls': 'flag',
    'no-details': 'flag',
    'selected-node': 'text',
  },
  'kpi-gauge': {
    ...common,
    indicator: 'text',
    form,
    ...figures,
    'sub-group': 'text',
    'group-by': ['group', 'district'],
    selectable: 'flag',
    open: 'flag',
  },
  'kpi-board': {
    ...common,
    node: 'text',
    view: ['cards', 'table'],
    form,
    sort: ['plan', 'title', 'status', 'share'],
    'group-by': ['none', 'field', 'status'],
    status: 'text',
    ...figures,
  },
  'sdg-matrix': {
    ...common,
    tree: 'text',
    level: 'text',
    'targets-of': 'count',
    view: ['auto', 'table', 'cards', 'transposed'],
    'compare-src': 'address',
    'no-controls': 'flag',
    'heading-level': 'count',
    'selected-goal': 'count',
    'selected-node': 'text',
  },
  'district-map': {
    ...common,
    indicator: 'text',
    node: 'text',
    count: 'text',
    level: 'text',
    within: 'text',
    time: 'text',
    compare: 'text',
    view: ['shapes', 'tiles', 'points'],
    classes: 'count',
    breaks: 'text',
    ramp: ['sequential', 'diverging', 'categories'],
    around: 'text',
    facilities: 'flag',
    locate: 'flag',
    basemap: ['gsi-pale', 'gsi-std'],
    'boundary-src': 'address',
    'boundary-property': 'text',
    'boundary-join': ['id', 'code'],
    'boundary-object': 'text',
    'boundary-status': ['official', 'approximate', 'schematic'],
  },
  'plan-language': { lang: 'language', theme, 'no-furigana': 'flag' },
} as const satisfies Record<string, Record<string, OptionKind>>;

/** A tag that an embed can ask for. */
export type EmbeddableTag = keyof typeof embedOptions;

/** Whether the word is a tag that an embed can ask for. */
export function isEmbeddable(word: string): word is EmbeddableTag {
  return Object.hasOwn(embedOptions, word);
}

/** The options of a widget, by attribute name. */
export function optionsOf(widget: EmbeddableTag): Readonly<Record<string, OptionKind>> {
  return embedOptions[widget];
}

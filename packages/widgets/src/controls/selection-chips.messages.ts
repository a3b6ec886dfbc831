import { defineMessages } from '@machiplan/sdk/internal';

interface SelectionChipsMessages {
  /** Label of the bar. */
  readonly shown: string;
  readonly remove: (label: string) => string;
  readonly clear: string;
}

export const selectionChipsMessages = defineMessages<SelectionChipsMessages>('selection-chips', {
  ja: {
    shown: '表示中の条件',
    remove: (label) => `「${label}」を外す`,
    clear: 'すべて外す',
  },
  en: {
    shown: 'Conditions in effect',
    remove: (label) => `Remove “${label}”`,
    clear: 'Remove all',
  },
  'ja-x-easy': {
    shown: 'いま えらんでいる もの',
    remove: (label) => `「${label}」を やめる`,
    clear: 'ぜんぶ やめる',
  },
});

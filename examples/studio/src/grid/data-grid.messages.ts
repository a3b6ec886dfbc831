import type { Bilingual } from '@machiplan/schema';

/** Messages of the tables that are edited like a spreadsheet. */
export const gridMessages = {
  add: { ja: '行を加える', en: 'Add a row' },
  remove: { ja: '行を消す', en: 'Remove the row' },
  up: { ja: '上へ', en: 'Move up' },
  down: { ja: '下へ', en: 'Move down' },
  filter: { ja: '絞り込み', en: 'Filter' },
  before: { ja: '前のページ', en: 'Previous page' },
  after: { ja: '次のページ', en: 'Next page' },
  rows: { ja: '行', en: 'rows' },
  help: {
    ja: '矢印キーで移動、Enter か文字を打って入力、Esc で取り消し。Excel の範囲を Ctrl+V で貼れます。',
    en: 'Move with the arrow keys, type or press Enter to edit, Esc to cancel. Paste cells of a spreadsheet with Ctrl+V.',
  },
  goalHelp: {
    ja: 'クリックかスペースキーで切り替えます：◎ おもな目標、○ 関係する目標。',
    en: 'Click or press the space bar: ◎ main goal, ○ related goal.',
  },
  noGoal: { ja: 'なし', en: 'none' },
  relatedGoal: { ja: '関係する目標', en: 'related goal' },
  mainGoal: { ja: 'おもな目標', en: 'main goal' },
  goalHint: {
    ja: '選んだ列の目標の名前が、ここに出ます。',
    en: 'The goal of the column you are in shows here.',
  },
  empty: { ja: 'まだ行がありません。', en: 'There are no rows yet.' },
} as const satisfies Record<string, Bilingual>;

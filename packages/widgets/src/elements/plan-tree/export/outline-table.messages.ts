import { defineMessages } from '@machiplan/sdk/internal';

/** Headings of the saved table of an outline. */
interface OutlineTableMessages {
  readonly headings: readonly string[];
}

export const outlineTableMessages = defineMessages<OutlineTableMessages>('plan-tree-export', {
  ja: {
    headings: [
      'ID',
      '階層',
      '段階',
      '番号',
      '題名',
      '上の項目のID',
      '所管',
      '指標の数',
      '出典の見出し',
      '出典の頁',
    ],
  },
  en: {
    headings: [
      'id',
      'depth',
      'level',
      'code',
      'title',
      'id of the parent entry',
      'department',
      'number of indicators',
      'section of the source',
      'page of the source',
    ],
  },
  'ja-x-easy': {
    headings: [
      'ID',
      '何だんめ',
      'だん',
      '番号',
      '名前',
      '上の ものの ID',
      'たんとう',
      '数字の 数',
      'もとの 資料の 見出し',
      'もとの 資料の ページ',
    ],
  },
});

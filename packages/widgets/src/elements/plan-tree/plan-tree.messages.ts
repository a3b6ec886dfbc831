import type { Origin } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages of the outline and the controls above it. */
export interface PlanTreeMessages {
  readonly outline: string;
  readonly search: string;
  readonly searchExample: string;
  readonly settings: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly details: string;
  readonly filter: string;
  readonly untitled: string;
  readonly relisted: string;
  readonly foundInText: string;
  /** A number of entries of a level below a row. */
  readonly entriesBelow: (level: string, count: number) => string;
  /** Between the titles of the entries below a row. */
  readonly separator: string;
  readonly below: (title: string) => string;
  readonly shownDetails: (title: string) => string;
  readonly noSuchRoot: (id: string) => string;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly titlesAre: (origin: Exclude<Origin, 'published'>) => string;
}

export const planTreeMessages = defineMessages<PlanTreeMessages>('plan-tree', {
  ja: {
    outline: '計画の一覧',
    search: '計画の中を探す',
    searchExample: '言葉で探す（例：保育、公園）',
    settings: '表示の設定',
    openAll: 'すべて開く',
    closeAll: 'すべて閉じる',
    details: '詳細',
    filter: '絞り込み',
    untitled: '（名称なし）',
    relisted: '再掲',
    foundInText: '説明文に一致',
    entriesBelow: (level, count) => `${count}${level || '件'}`,
    separator: '、',
    below: (title) => `「${title}」の内訳`,
    shownDetails: (title) => `「${title}」の詳細を表示しました。`,
    noSuchRoot: (id) => `この計画に「${id}」という項目はありません。`,
    origin: { published: '公表', derived: '計算値', editorial: '編集', sample: '見本' },
    titlesAre: (origin) =>
      ({
        derived: '題名は、公表された内容から作ったものです。',
        editorial: '題名は、編集による要約または翻訳です（原文ではありません）。',
        sample: '見本のための架空の計画です。',
      })[origin],
  },
  en: {
    outline: 'Outline of the plan',
    search: 'Search the plan',
    searchExample: 'Search (e.g. day care, park)',
    settings: 'Display settings',
    openAll: 'Open all',
    closeAll: 'Close all',
    details: 'Details',
    filter: 'Filter',
    untitled: '(no name)',
    relisted: 'relisted',
    foundInText: 'found in the text',
    entriesBelow: (level, count) => (level ? `${level} ${count}` : String(count)),
    separator: ', ',
    below: (title) => `Sub-entries of “${title}”`,
    shownDetails: (title) => `Details of “${title}” are shown.`,
    noSuchRoot: (id) => `This plan has no entry “${id}”.`,
    origin: {
      published: 'published',
      derived: 'derived',
      editorial: 'editorial',
      sample: 'sample',
    },
    titlesAre: (origin) =>
      ({
        derived: 'Titles are derived from the published text.',
        editorial: 'Titles are summaries or translations by the editors, not the original wording.',
        sample: 'This is a fictitious sample plan.',
      })[origin],
  },
  'ja-x-easy': {
    outline: 'けいかくの いちらん',
    search: 'ことばで さがす',
    searchExample: 'ことばで さがす（れい：こうえん）',
    settings: '見える ものを えらぶ',
    openAll: 'ぜんぶ ひらく',
    closeAll: 'ぜんぶ とじる',
    foundInText: 'せつめいの なかに あります',
    shownDetails: (title) => `「${title}」の せつめいを だしました。`,
    details: 'くわしく',
    filter: 'えらんで 見る',
    untitled: '（名前が ありません）',
    relisted: 'もう いちど',
    entriesBelow: (level, count) => (level ? `${level} ${count}こ` : `${count}こ`),
    below: (title) => `「${title}」の 中`,
    noSuchRoot: (id) => `この 計画に「${id}」は ありません。`,
    origin: {
      published: 'まちが 出した もの',
      derived: '計算した もの',
      editorial: 'データを 作った 人が 書いた もの',
      sample: '見本',
    },
    titlesAre: (origin) =>
      ({
        derived: '名前は、まちが 出した 文から 作りました。',
        editorial: '名前は、データを 作った 人が 書きました。もとの 文では ありません。',
        sample: '見本の 計画です。本当の 計画では ありません。',
      })[origin],
  },
});

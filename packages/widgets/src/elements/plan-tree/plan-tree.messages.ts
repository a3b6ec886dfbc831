import type { Origin } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';
import type { DiagramKind } from './diagram/diagram-kinds.js';

/** Messages of the outline, its controls and its search. */
export interface PlanTreeMessages {
  readonly outline: string;
  readonly search: string;
  readonly tree: string;
  readonly allTrees: string;
  readonly openNextLevel: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly filter: string;
  readonly view: string;
  readonly views: Readonly<Record<'outline' | DiagramKind, string>>;
  readonly untitled: string;
  readonly relisted: string;
  readonly foundInText: string;
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
    tree: '見る体系',
    allTrees: 'すべての体系',
    openNextLevel: '一段開く',
    openAll: 'すべて開く',
    closeAll: 'すべて閉じる',
    filter: '絞り込み',
    view: '見かた',
    views: {
      outline: '一覧',
      icicle: '階層図',
      sunburst: '円形の階層図',
      treemap: '面積図',
      tidy: '樹形図',
    },
    untitled: '（名称なし）',
    relisted: '再掲',
    foundInText: '説明文に一致',
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
    tree: 'Part of the plan',
    allTrees: 'All parts',
    openNextLevel: 'Open one level',
    openAll: 'Open all',
    closeAll: 'Close all',
    filter: 'Filter',
    view: 'View',
    views: {
      outline: 'Outline',
      icicle: 'Icicle',
      sunburst: 'Sunburst',
      treemap: 'Treemap',
      tidy: 'Tree',
    },
    untitled: '(no name)',
    relisted: 'relisted',
    foundInText: 'found in the text',
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
    tree: 'みる ところ',
    allTrees: 'ぜんぶ',
    openNextLevel: '1つ ひらく',
    openAll: 'ぜんぶ ひらく',
    closeAll: 'ぜんぶ とじる',
    foundInText: 'せつめいの なかに あります',
    shownDetails: (title) => `「${title}」の せつめいを だしました。`,
  },
});

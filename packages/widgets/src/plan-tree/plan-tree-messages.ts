import type { Origin } from '@machiplan/schema';
import type { MessageTable } from '../messages/message-table.js';
import type { DiagramKind } from './diagram/diagram-kinds.js';

/** Words of the outline, its controls and its search. */
export interface PlanTreeMessages {
  readonly outline: string;
  readonly search: string;
  readonly clear: string;
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
  readonly found: (query: string, count: number) => string;
  readonly foundElsewhere: (count: number) => string;
  readonly shownDetails: (title: string) => string;
  readonly noSuchRoot: (id: string) => string;
  readonly notLoaded: string;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly titlesAre: (origin: Exclude<Origin, 'published'>) => string;
}

export const planTreeMessages: MessageTable<PlanTreeMessages> = {
  ja: {
    outline: '計画の一覧',
    search: '計画の中を探す',
    clear: '探すのをやめる',
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
    found: (query, count) =>
      count > 0
        ? `${query ? `「${query}」を含む項目` : '条件に合う項目'}：${count.toLocaleString('ja')}件`
        : query
          ? `「${query}」を含む項目はありません。言葉を短くするか、言いかえてみてください。`
          : '条件に合う項目はありません。条件を減らしてください。',
    foundElsewhere: (count) => `すべての体系で探す（${count.toLocaleString('ja')}件）`,
    shownDetails: (title) => `「${title}」の詳細を表示しました。`,
    noSuchRoot: (id) =>
      `この計画に「${id}」という項目はありません。root の指定を確認してください。`,
    notLoaded: 'この部分を読み込めませんでした。ページを読み込み直してください。',
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
    clear: 'End search',
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
    below: (title) => `What “${title}” consists of`,
    found: (query, count) =>
      count > 0
        ? `${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'} found${query && ` for “${query}”`}`
        : query
          ? `Nothing contains “${query}”. Try a shorter or another word.`
          : 'Nothing fits. Remove a condition.',
    foundElsewhere: (count) => `Search all parts (${count.toLocaleString('en')})`,
    shownDetails: (title) => `Details of “${title}” are shown.`,
    noSuchRoot: (id) => `This plan has no entry “${id}”. Check the root attribute.`,
    notLoaded: 'This part could not be loaded. Load the page again.',
    origin: {
      published: 'published',
      derived: 'derived',
      editorial: 'editorial',
      sample: 'sample',
    },
    titlesAre: (origin) =>
      ({
        derived: 'Titles are derived from what is published.',
        editorial: 'Titles are summaries or translations by the editors, not the original wording.',
        sample: 'This plan is made up as a sample.',
      })[origin],
  },
  'ja-x-easy': {
    outline: 'けいかくの いちらん',
    search: 'ことばで さがす',
    clear: 'さがすのを やめる',
    tree: 'みる ところ',
    allTrees: 'ぜんぶ',
    openNextLevel: '1つ ひらく',
    openAll: 'ぜんぶ ひらく',
    closeAll: 'ぜんぶ とじる',
    foundInText: 'せつめいの なかに あります',
    found: (query, count) =>
      `${query && `「${query}」は `}${count > 0 ? `${count}こ ありました。` : 'ありませんでした。'}`,
    foundElsewhere: (count) => `ぜんぶの なかで さがす（${count}こ）`,
    shownDetails: (title) => `「${title}」の せつめいを だしました。`,
    notLoaded: 'よみこめませんでした。ページを もういちど ひらいてください。',
  },
};

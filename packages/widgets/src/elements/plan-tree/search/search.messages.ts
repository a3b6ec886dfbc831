import { defineMessages } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';
import type { Passage } from './find-passages.js';

/** Messages on the result of a search or filter. */
export interface SearchMessages {
  readonly found: (query: string, count: number) => string;
  /** Before titles that are like a query without a result. */
  readonly nearest: string;
  /** Names of the parts in which something is found. */
  readonly fields: Readonly<Record<Passage['field'], string>>;
  readonly foundElsewhere: (count: number) => string;
}

export const searchMessages = defineMessages<SearchMessages>('plan-tree-search', {
  ja: {
    found: (query, count) =>
      count > 0
        ? `${query ? `「${query}」を含む項目` : '条件に合う項目'}：${countText(count)}件`
        : query
          ? `「${query}」を含む項目はありません。言葉を短くするか、言いかえてみてください。`
          : '条件に合う項目はありません。絞り込みを減らしてください。',
    nearest: '近い言葉：',
    fields: {
      title: '題名',
      'short-title': '短い題名',
      reading: '読み',
      code: '番号',
      level: '段階',
      tags: 'キーワード',
      vision: '目指す姿',
      summary: '概要',
      body: '説明',
      department: '所管',
      viewpoints: '視点',
      errata: '原文の表記',
      indicator: '指標',
      action: '取組み',
      evaluation: '評価',
    },
    foundElsewhere: (count) => `計画の全体で探す（${countText(count)}件）`,
  },
  en: {
    found: (query, count) =>
      count > 0
        ? `${countText(count)} ${count === 1 ? 'entry' : 'entries'} found${query && ` for “${query}”`}`
        : query
          ? `No entries contain “${query}”. Try a shorter or different word.`
          : 'No entries match. Remove a filter.',
    nearest: 'Similar:',
    fields: {
      title: 'Title',
      'short-title': 'Short title',
      reading: 'Reading',
      code: 'Code',
      level: 'Level',
      tags: 'Keywords',
      vision: 'Vision',
      summary: 'Summary',
      body: 'Text',
      department: 'Department',
      viewpoints: 'Viewpoints',
      errata: 'As printed',
      indicator: 'Indicator',
      action: 'Action',
      evaluation: 'Evaluation',
    },
    foundElsewhere: (count) => `Search all parts (${countText(count)})`,
  },
  'ja-x-easy': {
    found: (query, count) =>
      `${query && `「${query}」は `}${count > 0 ? `${count}こ ありました。` : 'ありませんでした。'}`,
    nearest: 'にている ことば：',
    foundElsewhere: (count) => `ぜんぶの なかで さがす（${count}こ）`,
    fields: {
      title: '名前',
      'short-title': 'みじかい 名前',
      reading: '読みかた',
      code: '番号',
      level: 'だん',
      tags: 'キーワード',
      vision: 'めざす すがた',
      summary: 'だいたいの 内よう',
      body: 'せつめい',
      department: 'たんとう',
      viewpoints: '考え方',
      errata: 'もとの 書きかた',
      indicator: 'めやすの 数字',
      action: 'すること',
      evaluation: 'ひょうか',
    },
  },
});

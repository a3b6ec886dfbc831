import { defineMessages } from '@machiplan/sdk/internal';
import { countText } from '../count-text.js';

/** Messages on the result of a search or filter. */
export interface SearchMessages {
  readonly found: (query: string, count: number) => string;
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
    foundElsewhere: (count) => `すべての体系で探す（${countText(count)}件）`,
  },
  en: {
    found: (query, count) =>
      count > 0
        ? `${countText(count)} ${count === 1 ? 'entry' : 'entries'} found${query && ` for “${query}”`}`
        : query
          ? `No entries contain “${query}”. Try a shorter or different word.`
          : 'No entries match. Remove a filter.',
    foundElsewhere: (count) => `Search all parts (${countText(count)})`,
  },
  'ja-x-easy': {
    found: (query, count) =>
      `${query && `「${query}」は `}${count > 0 ? `${count}こ ありました。` : 'ありませんでした。'}`,
    foundElsewhere: (count) => `ぜんぶの なかで さがす（${count}こ）`,
  },
});

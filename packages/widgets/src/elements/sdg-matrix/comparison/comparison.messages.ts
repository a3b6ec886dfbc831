import { defineMessages } from '@machiplan/sdk/internal';

interface ComparisonMessages {
  readonly title: string;
  readonly goal: string;
  readonly notPublished: string;
  readonly entries: (count: number) => string;
  readonly caption: string;
}

export const comparisonMessages = defineMessages<ComparisonMessages>('sdg-matrix-comparison', {
  ja: {
    title: '二つの計画を比べる',
    goal: '目標',
    notPublished: '公表されていません',
    entries: (count) => `${count}件`,
    caption:
      '目標ごとに、関係を示す項目の数。計画の作りが違えば、数の大小をそのまま比べることはできません。',
  },
  en: {
    title: 'Two plans side by side',
    goal: 'Goal',
    notPublished: 'not published',
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    caption:
      'Entries that state a relation, per goal. Plans that are structured differently cannot be compared by number alone.',
  },
  'ja-x-easy': {
    title: 'ふたつの けいかくを くらべる',
    goal: '目標',
    notPublished: 'しらされていません',
    entries: (count) => `${count}こ`,
    caption:
      '目標ごとに、かんけいが ある ものの 数です。計画の 作りかたが ちがうと、数を そのまま くらべられません。',
  },
});

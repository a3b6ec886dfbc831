import { defineMessages } from '@machiplan/sdk/internal';

interface CardsMessages {
  readonly count: (count: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly detail: string;
}

export const cardsMessages = defineMessages<CardsMessages>('sdg-matrix-cards', {
  ja: {
    count: (count) => `${count}件`,
    none: '関係は示されていません。',
    more: (count) => `ほか${count}件を表示`,
    detail: '理由と出典',
  },
  en: {
    count: (count) => (count === 1 ? '1 item' : `${count} items`),
    none: 'No relation is stated.',
    more: (count) => `Show ${count} more`,
    detail: 'Reason and source',
  },
  'ja-x-easy': {
    none: 'かいてありません。',
    more: (count) => `ほか ${count}こを みる`,
    detail: 'くわしく',
    count: (count) => `${count}こ`,
  },
});

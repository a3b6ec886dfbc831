import { defineMessages } from '@machiplan/sdk/internal';

interface BoardDetailsMessages {
  readonly back: string;
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
}

export const boardDetailsMessages = defineMessages<BoardDetailsMessages>('kpi-board-details', {
  ja: {
    back: '← 一覧',
    neighbours: '前後の指標',
    previous: '前の指標',
    next: '次の指標',
  },
  en: {
    back: '← All indicators',
    neighbours: 'Indicators before and after',
    previous: 'Previous',
    next: 'Next',
  },
  'ja-x-easy': {
    back: '← もどる',
    neighbours: '前と つぎの 数字',
    previous: '前の 数字',
    next: 'つぎの 数字',
  },
});

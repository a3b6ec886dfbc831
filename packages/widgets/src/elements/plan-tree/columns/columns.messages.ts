import { defineMessages } from '@machiplan/sdk/internal';

/** Headings of the columns beside an outline. */
export interface ColumnMessages {
  readonly name: string;
  readonly indicators: string;
  readonly progress: string;
  readonly goals: string;
  readonly department: string;
}

export const columnMessages = defineMessages<ColumnMessages>('plan-tree-columns', {
  ja: {
    name: '項目',
    indicators: '指標',
    progress: '指標の進み',
    goals: 'SDGs',
    department: '所管',
  },
  en: {
    name: 'Entry',
    indicators: 'Indicators',
    progress: 'Progress',
    goals: 'SDGs',
    department: 'Department',
  },
  'ja-x-easy': {
    department: 'たんとう',
    name: '名前',
    indicators: '数字',
    progress: 'どこまで 進んだか',
  },
});

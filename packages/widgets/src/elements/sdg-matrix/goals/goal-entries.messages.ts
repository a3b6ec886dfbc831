import { defineMessages } from '@machiplan/sdk/internal';

interface GoalEntriesMessages {
  readonly reason: string;
  readonly source: string;
  readonly targets: string;
  readonly more: (count: number) => string;
}

export const goalEntriesMessages = defineMessages<GoalEntriesMessages>('sdg-matrix-goal-entries', {
  ja: {
    reason: '理由：',
    source: '出典：',
    targets: 'ターゲット',
    more: (count) => `ほか${count}件を表示`,
  },
  en: {
    reason: 'Reason: ',
    source: 'Source: ',
    targets: 'Target',
    more: (count) => `Show ${count} more`,
  },
  'ja-x-easy': {
    reason: 'どうして：',
    more: (count) => `ほか ${count}こを みる`,
    source: 'もとの 資料：',
  },
});

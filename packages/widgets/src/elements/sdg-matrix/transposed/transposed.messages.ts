import { defineMessages } from '@machiplan/sdk/internal';

interface TransposedMessages {
  readonly goals: string;
  readonly leftOut: (shown: number, rest: number) => string;
}

export const transposedMessages = defineMessages<TransposedMessages>('sdg-matrix-transposed', {
  ja: {
    goals: '目標',
    leftOut: (shown, rest) =>
      `はじめの${shown}件を表示しています。ほかの${rest}件は「表」か「目標ごと」でご覧ください。`,
  },
  en: {
    goals: 'Goal',
    leftOut: (shown, rest) =>
      `The first ${shown} entries are shown. See the other ${rest} as a table or by goal.`,
  },
  'ja-x-easy': {
    goals: '目標',
    leftOut: (shown, rest) =>
      `はじめの ${shown}こを 出しています。ほかの ${rest}こは「表」か「目標ごと」で 見てください。`,
  },
});

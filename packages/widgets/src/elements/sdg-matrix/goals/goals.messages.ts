import { defineMessages } from '@machiplan/sdk/internal';

interface GoalsMessages {
  readonly count: (count: number) => string;
  /** The two segments of a bar in words. */
  readonly segments: (primary: number, related: number) => string;
  readonly primary: string;
  readonly related: string;
  /** The goals, or targets, of the selected entry by their labels. */
  readonly selected: (title: string, goals: readonly string[]) => string;
}

export const goalsMessages = defineMessages<GoalsMessages>('sdg-matrix-goals', {
  ja: {
    count: (count) => `${count}件`,
    segments: (primary, related) => `主な関係${primary}件、関係あり${related}件`,
    primary: '主な関係',
    related: '関係あり',
    selected: (title, goals) =>
      goals.length > 0
        ? `選んだ項目「${title}」は、目標${goals.join('、')}に関係があります。`
        : `選んだ項目「${title}」と目標との関係は、記載がありません。`,
  },
  en: {
    count: (count) => String(count),
    segments: (primary, related) => `${primary} primary, ${related} related`,
    primary: 'Primary',
    related: 'Related',
    selected: (title, goals) =>
      goals.length > 0
        ? `The selected entry “${title}” is related to: ${goals.join(', ')}.`
        : `No relation to the goals is stated for the selected entry “${title}”.`,
  },
  'ja-x-easy': {
    count: (count) => `${count}こ`,
    segments: (primary, related) =>
      `とても かんけいが ある ${primary}こ、かんけいが ある ${related}こ`,
    primary: 'とても かんけいが ある',
    related: 'かんけいが ある',
    selected: (title, goals) =>
      goals.length > 0
        ? `えらんだ 「${title}」は もくひょう ${goals.join('、')}に かんけいが あります。`
        : `えらんだ 「${title}」の もくひょうは かいてありません。`,
  },
});

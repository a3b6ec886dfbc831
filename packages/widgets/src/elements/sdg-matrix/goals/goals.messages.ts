import { defineMessages } from '@machiplan/sdk/internal';

interface GoalsMessages {
  readonly count: (count: number) => string;
  /** The two segments of a bar in words. */
  readonly segments: (primary: number, related: number) => string;
  readonly primary: string;
  readonly related: string;
  /** The sentence on the goals of the selected entry, before and after its title. */
  readonly selected: (goals: readonly string[]) => readonly [before: string, after: string];
}

export const goalsMessages = defineMessages<GoalsMessages>('sdg-matrix-goals', {
  ja: {
    count: (count) => `${count}件`,
    segments: (primary, related) => `主な関係${primary}件、関係あり${related}件`,
    primary: '主な関係',
    related: '関係あり',
    selected: (goals) =>
      goals.length > 0
        ? ['選んだ項目「', `」は、目標${goals.join('、')}に関係があります。`]
        : ['選んだ項目「', `」と目標との関係は、記載がありません。`],
  },
  en: {
    count: (count) => String(count),
    segments: (primary, related) => `${primary} primary, ${related} related`,
    primary: 'Primary',
    related: 'Related',
    selected: (goals) =>
      goals.length > 0
        ? ['The selected entry “', `” is related to: ${goals.join(', ')}.`]
        : ['No relation to the goals is stated for the selected entry “', `”.`],
  },
  'ja-x-easy': {
    count: (count) => `${count}こ`,
    segments: (primary, related) =>
      `とても かんけいが ある ${primary}こ、かんけいが ある ${related}こ`,
    primary: 'とても かんけいが ある',
    related: 'かんけいが ある',
    selected: (goals) =>
      goals.length > 0
        ? ['えらんだ 「', `」は もくひょう ${goals.join('、')}に かんけいが あります。`]
        : ['えらんだ 「', `」の もくひょうは かいてありません。`],
  },
});

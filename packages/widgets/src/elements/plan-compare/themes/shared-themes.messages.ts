import { defineMessages } from '@machiplan/sdk/internal';

export interface SharedThemesMessages {
  readonly themesHint: string;
  readonly noThemes: string;
  /** Entries of a theme that are not listed. */
  readonly further: (count: number) => string;
  readonly themesBy: Readonly<Record<'goal' | 'tag' | 'word', (name: string) => string>>;
}

export const sharedThemesMessages = defineMessages<SharedThemesMessages>('plan-compare-themes', {
  ja: {
    themesHint:
      '同じSDGsの目標、同じキーワード、題名の同じ言葉をもつ項目です。同じ内容とは限りません。',
    noThemes: '共通のテーマは見つかりません。',
    further: (count) => `ほか${count}件`,
    themesBy: {
      goal: (name) => `SDGs ${name}`,
      tag: (name) => `キーワード「${name}」`,
      word: (name) => `題名に「${name}」`,
    },
  },
  en: {
    themesHint:
      'Entries with the same SDG, the same keyword or the same word in their titles. They need not mean the same.',
    noThemes: 'No common themes were found.',
    further: (count) => `and ${count} more`,
    themesBy: {
      goal: (name) => `SDG ${name}`,
      tag: (name) => `Keyword “${name}”`,
      word: (name) => `“${name}” in the title`,
    },
  },
  'ja-x-easy': {
    themesHint:
      'SDGsの 目標か、キーワードか、名前の ことばが 同じ ものです。することは ちがうかも しれません。',
    noThemes: '同じ テーマは 見つかりません。',
    further: (count) => `ほかに ${count}こ`,
    themesBy: {
      goal: (name) => `SDGs ${name}`,
      tag: (name) => `キーワード「${name}」`,
      word: (name) => `名前に「${name}」`,
    },
  },
});

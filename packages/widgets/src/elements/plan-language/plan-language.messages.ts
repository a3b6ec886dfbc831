import { defineMessages } from '@machiplan/sdk/internal';

interface PlanLanguageMessages {
  readonly label: string;
  readonly furigana: string;
}

export const planLanguageMessages = defineMessages<PlanLanguageMessages>('plan-language', {
  ja: { label: '言語 / Language', furigana: 'ふりがな' },
  en: { label: 'Language / 言語', furigana: 'Furigana' },
  'ja-x-easy': { label: 'ことば / Language' },
});

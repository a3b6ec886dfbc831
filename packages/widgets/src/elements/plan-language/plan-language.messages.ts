import { defineMessages } from '@machiplan/sdk/internal';

interface PlanLanguageMessages {
  readonly label: string;
  readonly furigana: string;
}

export const planLanguageMessages = defineMessages<PlanLanguageMessages>('plan-language', {
  ja: { label: '言葉', furigana: 'ふりがな' },
  en: { label: 'Language', furigana: 'Furigana' },
  'ja-x-easy': { label: 'ことば' },
});

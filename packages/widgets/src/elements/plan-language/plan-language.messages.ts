import { defineMessages } from '@machiplan/sdk/internal';

export interface PlanLanguageMessages {
  readonly label: string;
  readonly furigana: string;
  /** Furigana could not be loaded. */
  readonly failed: string;
  readonly retry: string;
}

/** Messages of the switch for languages. */
export const planLanguageMessages = defineMessages<PlanLanguageMessages>('plan-language', {
  ja: {
    label: '言語 / Language',
    furigana: 'ふりがな',
    failed: 'ふりがなを読み込めませんでした。',
    retry: 'もう一度読み込む',
  },
  en: {
    label: 'Language / 言語',
    furigana: 'Furigana',
    failed: 'Furigana could not be loaded.',
    retry: 'Try again',
  },
  'ja-x-easy': {
    label: 'ことば / Language',
    failed: 'ふりがなを よみこめませんでした。',
    retry: 'もういちど よみこむ',
  },
});

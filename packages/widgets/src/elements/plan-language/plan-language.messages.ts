import type { MessageTable } from '../../localization/message-table.js';

interface PlanLanguageMessages {
  readonly label: string;
  readonly furigana: string;
}

export const planLanguageMessages: MessageTable<PlanLanguageMessages> = {
  ja: { label: '言葉', furigana: 'ふりがな' },
  en: { label: 'Language', furigana: 'Furigana' },
  'ja-x-easy': { label: 'ことば' },
};

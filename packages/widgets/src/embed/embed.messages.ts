import { defineMessages } from '@machiplan/sdk/internal';
import type { EmbedRefusal } from './embed-request.js';

export const embedMessages = defineMessages<Record<EmbedRefusal, string>>('embed', {
  ja: {
    widget: '表示する部品が正しく指定されていません。埋め込みコードの widget= を確認してください。',
    source:
      'この計画データは、このページでは表示できません。埋め込みコードの src= を確認してください。別のサイトのデータを表示するには、ページの管理者による許可が必要です。',
  },
  en: {
    widget: 'The widget to show is not named correctly. Check widget= in the embed code.',
    source:
      'This plan data cannot be shown on this page. Check src= in the embed code. Data from another site must be allowed by whoever runs the page.',
  },
  'ja-x-easy': {
    widget: 'この ページの 作りかたに まちがいが あります。ページを 作った 人に しらせてください。',
    source: 'この ページでは データを 出せません。ページを 作った 人に しらせてください。',
  },
});

import { defineMessages } from '@machiplan/sdk/internal';

interface SourceLineMessages {
  readonly source: (place: string) => string;
  readonly page: (page: string) => string;
  /** Strip above an element that shows made-up data. */
  readonly sample: string;
}

export const sourceLineMessages = defineMessages<SourceLineMessages>('source-line', {
  ja: {
    source: (place) => `出典 ${place}`,
    page: (page) => `${page}ページ`,
    sample: '架空の見本です。実在の自治体の数値ではありません。',
  },
  en: {
    source: (place) => `source ${place}`,
    page: (page) => `page ${page}`,
    sample: 'Made-up sample. These are not figures of a real municipality.',
  },
  'ja-x-easy': {
    source: (place) => `もとの しりょう ${place}`,
    sample: 'これは つくりものの 見本です。ほんとうの 数字では ありません。',
  },
});

import { defineMessages } from '@machiplan/sdk/internal';

interface EmptyStateMessages {
  readonly notPublished: string;
  readonly nothingStated: string;
  /** The relations are published elsewhere: the sentence before and after its name. */
  readonly notHere: readonly [before: string, after: string];
}

export const emptyStateMessages = defineMessages<EmptyStateMessages>('sdg-matrix-empty-state', {
  ja: {
    notPublished: 'SDGsとの対応は公表されていません',
    nothingStated: 'このデータには、SDGsとの対応が書かれていません。',
    notHere: ['SDGsとの対応は、この資料にはありません（', '）。'],
  },
  en: {
    notPublished: 'Relations to the SDGs are not published',
    nothingStated: 'This data says nothing about relations to the SDGs.',
    notHere: ['Relations to the SDGs are not in this document (see: ', ').'],
  },
  'ja-x-easy': {
    notPublished: 'SDGsとの かんけいは しらされていません',
    notHere: ['SDGsとの かんけいは この しりょうに ありません（', 'に あります）。'],
    nothingStated: 'この データには SDGsの ことが かいてありません。',
  },
});

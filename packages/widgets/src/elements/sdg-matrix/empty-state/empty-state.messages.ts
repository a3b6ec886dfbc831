import { defineMessages } from '@machiplan/sdk/internal';

interface EmptyStateMessages {
  readonly notPublished: string;
  readonly nothingStated: string;
  readonly availableAt: string;
}

export const emptyStateMessages = defineMessages<EmptyStateMessages>('sdg-matrix-empty-state', {
  ja: {
    notPublished: 'SDGsとの対応は公表されていません',
    nothingStated: 'このデータには、SDGsとの対応が書かれていません。',
    availableAt: '掲載場所：',
  },
  en: {
    notPublished: 'Relations to the SDGs are not published',
    nothingStated: 'This data says nothing about relations to the SDGs.',
    availableAt: 'Available in: ',
  },
  'ja-x-easy': {
    notPublished: 'SDGsとの かんけいは しらされていません',
    nothingStated: 'この データには SDGsの ことが かいてありません。',
  },
});

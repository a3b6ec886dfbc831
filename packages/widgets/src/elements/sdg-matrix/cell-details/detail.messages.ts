import { defineMessages } from '@machiplan/sdk/internal';

interface DetailMessages {
  readonly strength: string;
  readonly targets: string;
  readonly reason: string;
  readonly noReason: string;
  readonly origin: string;
  readonly published: string;
  readonly originUnknown: string;
  readonly source: string;
  readonly noSource: string;
  readonly below: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly notPublished: string;
  readonly pick: string;
  readonly close: string;
}

export const detailMessages = defineMessages<DetailMessages>('sdg-matrix-cell-details', {
  ja: {
    strength: '関係の強さ',
    targets: 'ターゲット',
    reason: '理由',
    noReason: '理由の記載はありません。',
    origin: '成り立ち',
    published: '原典に記載',
    originUnknown: '記載なし',
    source: '出典',
    noSource: '出典の記載はありません。',
    below: (count) => `下の${count}件に関係が示されています。`,
    more: (count) => `ほか${count}件`,
    nothing: 'この項目とこの目標の関係は、データに書かれていません。',
    notPublished: 'この項目とSDGsとの対応は公表されていません。',
    pick: 'この項目を選ぶ',
    close: '閉じる',
  },
  en: {
    strength: 'Strength',
    targets: 'Targets',
    reason: 'Reason',
    noReason: 'No reason is given.',
    origin: 'How it came about',
    published: 'stated in the source',
    originUnknown: 'not stated',
    source: 'Source',
    noSource: 'No source is given.',
    below: (count) =>
      count === 1
        ? 'A relation is stated for 1 item below.'
        : `A relation is stated for ${count} items below.`,
    more: (count) => `and ${count} more`,
    nothing: 'The data says nothing about this item and this goal.',
    notPublished: 'Relations of this item to the SDGs are not published.',
    pick: 'Pick this item',
    close: 'Close',
  },
  'ja-x-easy': {
    reason: 'どうして',
    noReason: 'どうしてかは かいてありません。',
    nothing: 'この データには かいてありません。',
    pick: 'これを えらぶ',
    close: 'とじる',
  },
});

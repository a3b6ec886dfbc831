import { defineMessages } from '@machiplan/sdk/internal';

interface CellDetailsMessages {
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
  /** The relations are published elsewhere: the sentence before and after the name of the place. */
  readonly notHere: readonly [before: string, after: string];
  readonly close: string;
}

export const cellDetailsMessages = defineMessages<CellDetailsMessages>('sdg-matrix-cell-details', {
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
    notHere: ['この項目とSDGsとの対応は、この資料にはありません（', '）。'],
    close: '閉じる',
  },
  en: {
    strength: 'Strength',
    targets: 'Targets',
    reason: 'Reason',
    noReason: 'No reason is given.',
    origin: 'Origin',
    published: 'stated in the source',
    originUnknown: 'not stated',
    source: 'Source',
    noSource: 'No source is given.',
    below: (count) =>
      count === 1
        ? 'A relation is stated for 1 entry below.'
        : `A relation is stated for ${count} entries below.`,
    more: (count) => `and ${count} more`,
    nothing: 'The data says nothing about this entry and this goal.',
    notPublished: 'Relations of this entry to the SDGs are not published.',
    notHere: ['Relations of this entry to the SDGs are not in this document (see: ', ').'],
    close: 'Close',
  },
  'ja-x-easy': {
    reason: 'どうして',
    noReason: 'どうしてかは かいてありません。',
    nothing: 'この データには かいてありません。',
    close: 'とじる',
    strength: 'どのくらい かんけいが あるか',
    origin: 'だれが 書いたか',
    published: 'もとの 資料に 書いて ある',
    originUnknown: '書いて ありません',
    source: 'もとの 資料',
    noSource: 'もとの 資料は 書いて ありません。',
    below: (count) => `下の ${count}こに かんけいが 書いて あります。`,
    more: (count) => `ほかに ${count}こ`,
    notPublished: 'SDGsとの かんけいは しらされていません。',
    notHere: ['SDGsとの かんけいは この 資料に ありません（', 'に あります）。'],
  },
});

import { defineMessages } from '@machiplan/sdk/internal';

interface CountsMessages {
  readonly caption: string;
  readonly goal: string;
  readonly all: string;
  readonly published: string;
  readonly unstatedOrigin: string;
  readonly stated: (linked: number, nodes: number) => string;
  readonly notPublished: (count: number) => string;
  readonly unstated: (count: number) => string;
  readonly many: (count: number) => string;
  readonly withoutAny: string;
  readonly more: (count: number) => string;
}

export const countsMessages = defineMessages<CountsMessages>('sdg-matrix-counts', {
  ja: {
    caption: '目標ごとの件数。一つの項目は、目標ごとに一度だけ数えます。',
    goal: '目標',
    all: '件数',
    published: '原典に記載',
    unstatedOrigin: '成り立ちの記載なし',
    stated: (linked, nodes) => `${nodes}件のうち${linked}件に関係が示されています。`,
    notPublished: (count) => `${count}件は公表されていません。`,
    unstated: (count) => `${count}件には何も書かれていません。`,
    many: (count) =>
      `次の${count}件は、ほとんどの目標に関係するとしています。関係が広いほど、どの目標に力を入れるのかは読み取りにくくなります。`,
    withoutAny: '関係が示されていない項目',
    more: (count) => `ほか${count}件`,
  },
  en: {
    caption: 'Entries per goal. An entry counts once for each goal.',
    goal: 'Goal',
    all: 'Entries',
    published: 'in the source',
    unstatedOrigin: 'origin not stated',
    stated: (linked, nodes) => `${linked} of ${nodes} state a relation.`,
    notPublished: (count) => `${count}: not published.`,
    unstated: (count) => `${count}: nothing is said.`,
    many: (count) =>
      count === 1
        ? 'This entry claims almost every goal. The wider the claim, the harder it is to see which goals it is about.'
        : `These ${count} entries claim almost every goal. The wider the claim, the harder it is to see which goals they are about.`,
    withoutAny: 'Entries without a relation',
    more: (count) => `and ${count} more`,
  },
  'ja-x-easy': {
    caption: 'もくひょうごとの かず',
    goal: 'もくひょう',
    all: 'かず',
    published: 'もとの 資料に 書いて ある',
    unstatedOrigin: 'だれが 書いたか わからない',
    stated: (linked, nodes) => `${nodes}この うち ${linked}こに かんけいが 書いて あります。`,
    notPublished: (count) => `${count}こは しらされていません。`,
    unstated: (count) => `${count}こには 何も 書いて ありません。`,
    many: (count) =>
      `つぎの ${count}こは、ほとんどの 目標に かんけいが あると 書いて います。どの 目標が 大事かは、わかりにくいです。`,
    withoutAny: 'かんけいが 書いて いない もの',
    more: (count) => `ほかに ${count}こ`,
  },
});

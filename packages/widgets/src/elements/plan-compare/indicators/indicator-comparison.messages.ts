import type { ComparabilityWarning } from '@machiplan/sdk/compare';
import { defineMessages } from '@machiplan/sdk/internal';

export interface IndicatorComparisonMessages {
  readonly noFigures: string;
  readonly noSharedIndicators: string;
  readonly indicatorsHint: string;
  readonly warnings: Readonly<Record<ComparabilityWarning, string>>;
  readonly careful: string;
  readonly latest: string;
  readonly target: string;
  readonly noValue: string;
  readonly chart: (title: string) => string;
}

export const indicatorComparisonMessages = defineMessages<IndicatorComparisonMessages>(
  'plan-compare-indicators',
  {
    ja: {
      noFigures: '両方の計画にある指標に、比べられる数値がありません。',
      noSharedIndicators:
        '両方の計画にある指標は見つかりません。名前の似た指標を同じものとはみなしません。',
      indicatorsHint: '同じ番号または同じ名前の指標です。注意を読んでから比べてください。',
      warnings: {
        'definition-differs': '定義が異なります。',
        'definition-unknown': '定義の記載がない計画があります。',
        'unit-differs': '単位が異なります。',
        'direction-differs': 'どちらが良いかの向きが異なります。',
        'year-differs': '時期が異なります。',
        'coverage-differs': '年度の途中の値と、年度全体の値があります。',
        'denominator-unknown': '何に対する割合かの記載がない計画があります。',
        'population-unknown': '件数や人数は、まちの人口で変わります。人口はこの資料にありません。',
        'population-differs': '件数や人数は、まちの人口で変わります。人口が異なります。',
        survey: '調査の値です。聞き方や偶然で変わります。',
        sample: '架空の見本の値があります。',
      },
      careful: '比べるときの注意',
      latest: '最新値',
      target: '目標',
      noValue: 'この資料に数値なし',
      chart: (title) => `「${title}」の値と目標を同じ目盛りで示した図。数値は下の表にあります。`,
    },
    en: {
      noFigures: 'The indicators that both plans have come without figures to compare.',
      noSharedIndicators:
        'No indicator was found in both plans. Indicators with similar names are not taken for the same.',
      indicatorsHint: 'Indicators with the same number or the same name. Read the cautions first.',
      warnings: {
        'definition-differs': 'The definitions differ.',
        'definition-unknown': 'A plan does not define it.',
        'unit-differs': 'The units differ.',
        'direction-differs': 'They differ in which way is better.',
        'year-differs': 'The times differ.',
        'coverage-differs': 'A part of a year stands beside a whole year.',
        'denominator-unknown': 'A plan does not say what it is a share of.',
        'population-unknown':
          'Counts depend on the number of inhabitants, which is not given here.',
        'population-differs': 'Counts depend on the number of inhabitants, which differs.',
        survey: 'Survey results vary with the questions and by chance.',
        sample: 'Some values are made-up samples.',
      },
      careful: 'Before you compare',
      latest: 'Latest',
      target: 'Target',
      noValue: 'no figure in this document',
      chart: (title) =>
        `Values and targets of “${title}” on one scale. The table below has the figures.`,
    },
    'ja-x-easy': {
      noFigures: 'どちらの 計画にも ある 数字で、くらべられる ものは ありません。',
      noSharedIndicators:
        'どちらの 計画にも ある 数字は 見つかりません。名前が にているだけでは、同じとは 考えません。',
      indicatorsHint:
        '番号か 名前が 同じ 数字です。「気を つけること」を 読んでから くらべてください。',
      warnings: {
        'definition-differs': '数え方が ちがいます。',
        'definition-unknown': '数え方が 書いて いない 計画が あります。',
        'unit-differs': '数の 名前（人、％など）が ちがいます。',
        'direction-differs': '増えるのが いいか、減るのが いいかが ちがいます。',
        'year-differs': '年が ちがいます。',
        'coverage-differs': '1年の とちゅうの 数字と、1年 ぜんぶの 数字が あります。',
        'denominator-unknown': 'なにと くらべた わりあいか、書いて いない 計画が あります。',
        'population-unknown':
          'まちに すむ 人が 多いと、数も 多くなります。すむ 人の 数は この 資料に ありません。',
        'population-differs':
          'まちに すむ 人が 多いと、数も 多くなります。すむ 人の 数が ちがいます。',
        survey: 'アンケートの 数字です。聞き方や たまたまで かわります。',
        sample: '見本の 数字が あります。本当の 数字では ありません。',
      },
      careful: 'くらべる とき 気を つけること',
      latest: 'いちばん 新しい 数字',
      target: '目標',
      noValue: 'この 資料に 数字が ありません',
      chart: (title) => `「${title}」の 数字と 目標を くらべる 絵。数字は 下の 表に あります。`,
    },
  },
);

import type { Observation } from '@machiplan/schema';
import type { FigureStatus } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages of the details: series, computation, sources. */
export interface GaugeDetailsMessages {
  readonly series: string;
  readonly noRows: string;
  /** Column headings of the saved table. */
  readonly columns: Readonly<
    Record<'id' | 'group' | 'unit' | 'timeCode' | 'shown' | 'source' | 'license', string>
  >;
  readonly time: string;
  readonly kind: string;
  readonly note: string;
  readonly certainty: Readonly<Record<FigureStatus, string>>;
  readonly coverage: Readonly<Record<'part' | 'cumulative', string>>;
  readonly aggregation: Readonly<Record<NonNullable<Observation['aggregation']>, string>>;
  /** Values that are not compared with whole years. */
  readonly apart: string;
  readonly path: string;
  readonly break: string;
  /** Wording of the source, where it differs from what is shown. */
  readonly printed: (text: string) => string;
  readonly asOfDay: (day: string) => string;
  /** A change as the source prints it. */
  readonly change: (since: string, amounts: readonly string[]) => string;
  /** Source of a figure. */
  readonly source: string;
  /** Times without a value, for several reasons. */
  readonly noValue: string;
  readonly respondents: (count: string) => string;
  readonly uncertainty: (low: string, high: string) => string;
  readonly derived: string;
  readonly editorial: string;
  readonly sample: string;
  readonly computation: string;
  readonly ownRule: string;
  readonly notes: string;
  readonly evaluation: string;
  readonly sources: string;
  readonly everybody: string;
  /** All groups at once, where there are no figures for everybody. */
  readonly allGroups: string;
  readonly whole: string;
  readonly latest: string;
  readonly group: string;
  /** Table of the newest values of groups. */
  readonly byGroup: string;
  readonly district: string;
  readonly asOf: string;
}

export const gaugeDetailsMessages = defineMessages<GaugeDetailsMessages>('kpi-gauge-details', {
  ja: {
    series: '値の一覧',
    noRows: '値はまだありません。',
    columns: {
      id: '指標',
      group: '区分・地区',
      unit: '単位',
      timeCode: '時期（コード）',
      shown: '表記',
      source: '出典',
      license: '利用条件',
    },
    time: '時期',
    kind: '種類',
    note: '注',
    coverage: { part: '期間の途中の値', cumulative: '累計' },
    aggregation: {
      average: '平均',
      sum: '合計',
      minimum: '最小',
      maximum: '最大',
      end: '期末',
    },
    certainty: {
      final: '確定値',
      provisional: '速報値',
      estimate: '推計値',
      forecast: '見込み値',
      'not-published': '未公表',
      missing: '記録なし',
      'not-applicable': '該当なし',
      'not-yet': '未定・集計中',
      withheld: '秘匿',
    },
    apart: '年度途中などの値',
    path: '目安の線',
    break: '定義の変更',
    printed: (text) => `印刷の表記「${text}」`,
    asOfDay: (day) => `${day}現在`,
    change: (since, amounts) =>
      `公表された増減${since && `（${since}から）`}：${amounts.join('、')}`,
    source: '出典',
    noValue: '値なし',
    respondents: (count) => `回答数 ${count}`,
    uncertainty: (low, high) => `誤差の範囲 ${low}〜${high}`,
    derived: '計算値',
    editorial: '編集による',
    sample: '見本（架空）',
    computation: '判定の計算',
    ownRule:
      'この判定は、公表値からこの表示部品が計算したものです。自治体による評価ではありません。',
    notes: '注記',
    evaluation: '公表されている評価',
    sources: '出典',
    everybody: '全体',
    allGroups: 'すべての区分',
    whole: '全域',
    latest: '最新',
    group: '区分',
    byGroup: '区分ごとの最新の値',
    district: '地区',
    asOf: '時点',
  },
  en: {
    series: 'All values',
    noRows: 'There are no values yet.',
    columns: {
      id: 'Indicator',
      group: 'Group, district',
      unit: 'Unit',
      timeCode: 'Time (code)',
      shown: 'As stated',
      source: 'Source',
      license: 'Licence',
    },
    time: 'Time',
    kind: 'Kind',
    note: 'Note',
    coverage: { part: 'Part of the period', cumulative: 'Running total' },
    aggregation: {
      average: 'Average',
      sum: 'Sum',
      minimum: 'Minimum',
      maximum: 'Maximum',
      end: 'At the end',
    },
    certainty: {
      final: 'Final',
      provisional: 'Provisional',
      estimate: 'Estimate',
      forecast: 'Forecast',
      'not-published': 'Not published',
      missing: 'Not recorded',
      'not-applicable': 'Not applicable',
      'not-yet': 'Not known yet',
      withheld: 'Withheld for confidentiality',
    },
    apart: 'For part of a year',
    path: 'Expected path',
    break: 'Definition changed',
    printed: (text) => `printed as “${text}”`,
    asOfDay: (day) => `as of ${day}`,
    change: (since, amounts) =>
      `published change${since && ` since ${since}`}: ${amounts.join(', ')}`,
    source: 'Source',
    noValue: 'No value',
    respondents: (count) => `${count} answers`,
    uncertainty: (low, high) => `uncertainty ${low} to ${high}`,
    derived: 'computed',
    editorial: 'by the editors',
    sample: 'made-up sample',
    computation: 'How the status was computed',
    ownRule:
      'This status was computed from the published figures by this component. It is not an evaluation by the municipality.',
    notes: 'Notes',
    evaluation: 'Published evaluation',
    sources: 'Sources',
    everybody: 'Everybody',
    allGroups: 'All groups',
    whole: 'Whole area',
    latest: 'Latest',
    group: 'Group',
    byGroup: 'Newest values by group',
    district: 'District',
    asOf: 'As of',
  },
  'ja-x-easy': {
    series: 'ぜんぶの 数字',
    noRows: '数字は まだ ありません。',
    time: 'いつ',
    kind: 'どんな 数字か',
    note: 'しってほしいこと',
    coverage: { part: 'とちゅうの 数字', cumulative: 'はじめからの ぜんぶ' },
    aggregation: {
      average: 'へいきん',
      sum: 'ぜんぶ たした 数字',
      minimum: 'いちばん 小さい 数字',
      maximum: 'いちばん 大きい 数字',
      end: 'おわりの 数字',
    },
    certainty: {
      final: '決まった 数字',
      provisional: 'はやく 出した 数字',
      estimate: 'だいたいの 数字',
      forecast: '予想の 数字',
      'not-published': '発表されていません',
      missing: '記録が ありません',
      'not-applicable': 'あてはまりません',
      'not-yet': 'まだ 決まっていません',
      withheld: '個人の ことが わかるので 出していません',
    },
    apart: 'とちゅうの 数字',
    path: '予定の 線',
    break: '数え方が 変わりました',
    printed: (text) => `もとの 資料には「${text}」と 書いて あります`,
    asOfDay: (day) => `${day}の 数字`,
    change: (since, amounts) =>
      `発表された ちがい${since && `（${since}から）`}：${amounts.join('、')}`,
    source: '数字の もと',
    noValue: '数字が ありません',
    respondents: (count) => `答えた 人の 数 ${count}`,
    uncertainty: (low, high) => `本当は ${low}から ${high}までの どこか`,
    derived: '計算した 数字',
    editorial: 'この データを 作った 人が 書いた 数字',
    sample: '見本（本当の 数字では ありません）',
    computation: '計算の しかた',
    ownRule: 'この 結果は、発表された 数字から 計算しました。役所の 評価では ありません。',
    notes: 'しってほしいこと',
    evaluation: '役所の 評価',
    sources: '数字の もと',
    everybody: 'みんな',
    allGroups: 'ぜんぶの グループ',
    whole: 'まち ぜんぶ',
    latest: 'いちばん 新しい',
    group: 'だれの 数字',
    byGroup: 'グループの いちばん 新しい 数字',
    district: 'どこの 数字',
    asOf: 'いつの 数字',
    columns: {
      id: 'めやすの 数字',
      group: 'グループ・地区',
      unit: '数の 名前',
      timeCode: 'いつ（コード）',
      shown: '書きかた',
      source: 'もとの 資料',
      license: 'つかう ときの きまり',
    },
  },
});

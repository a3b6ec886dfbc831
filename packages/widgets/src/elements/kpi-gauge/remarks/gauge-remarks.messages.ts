import { html, type TemplateResult } from 'lit';
import type { ProgressNote } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages beside a figure: why there is none, how certain it is, the publisher’s own grade. */
export interface GaugeRemarksMessages {
  /** Short forms, two to five words; the details have the sentences. */
  readonly note: Readonly<Record<ProgressNote, string>>;
  readonly partNotPublished: (part: string) => string;
  /** A status that is years old. */
  readonly then: (status: string, time: string) => string;
  readonly newest: (time: string) => string;
  /** The computed status beside the publisher's own grade. */
  readonly computed: (status: string) => string;
  /** Page of a value in its source. */
  readonly page: (page: string) => string;
  readonly moreParts: (count: number) => string;
  /** A figure that is published in another document. */
  readonly elsewhere: (place: string) => string;
  readonly partElsewhere: (part: string) => string;
  readonly partMissing: (part: string) => string;
  /** A newer value within a year, or of another kind than the target, with its time. */
  readonly apart: Readonly<Record<'whole' | 'part' | 'cumulative', string>>;
  readonly apartValue: (kind: string, time: string, value: string) => string;
  readonly apartStatus: (status: string, expected: string) => string;
  readonly notCompared: string;
  /** Source of a figure that is not in the plan. */
  readonly availableIn: (source: unknown) => TemplateResult;
  readonly noIndicators: string;
  readonly notFound: (id: string) => string;
}

export const gaugeRemarksMessages = defineMessages<GaugeRemarksMessages>('kpi-gauge-remarks', {
  ja: {
    note: {
      sample: '見本（架空の値）',
      derived: '計算値を含む',
      editorial: '編集による値を含む',
      provisional: '速報値',
      estimate: '推計値',
      forecast: '見込み値',
      'baseline-not-final': '基準値は未確定',
      approximate: '概数を含む',
      'newer-not-published': '新しい値は未公表',
      'newer-not-comparable': '年度途中などの値あり',
      stale: '更新なし',
      due: '目標の時期',
      'interim-only': '中間目標と比較',
      overshot: '目標値を超過',
      survey: '調査による値',
      'within-uncertainty': '目安との差は誤差の範囲',
      'mixed-times': '目安は概算',
    },
    partNotPublished: (part) => `${part}は未公表`,
    then: (status, time) => `${time}の時点で${status}`,
    newest: (time) => `最新は${time}`,
    computed: (status) => `公表値からの計算：${status}`,
    page: (page) => `${page}ページ`,
    moreParts: (count) => `ほか${count}区分`,
    elsewhere: (place) => `この資料にはありません（${place}）`,
    partElsewhere: (part) => `${part}はこの資料にありません`,
    partMissing: (part) => `${part}なし`,
    apart: { whole: '別の集計の値', part: '年度途中の値', cumulative: '累計' },
    apartValue: (kind, time, value) => `${kind}：${value} ${time}`,
    apartStatus: (status, expected) => `${status}（この時点の目安${expected}）`,
    notCompared: '目標とは比べていません',
    availableIn: (source) => html`掲載場所：${source}`,
    noIndicators: 'この計画データには指標がありません。',
    notFound: (id) =>
      `指標「${id}」が計画データにありません。indicator に書いた id を確認してください。`,
  },
  en: {
    note: {
      sample: 'Made-up sample',
      derived: 'Includes computed figures',
      editorial: 'Includes figures by the editors',
      provisional: 'Provisional',
      estimate: 'Estimate',
      forecast: 'Forecast',
      'baseline-not-final': 'Baseline not final',
      approximate: 'Approximate figures',
      'newer-not-published': 'Newer value not published',
      'newer-not-comparable': 'Newer value for part of a year',
      stale: 'Not updated',
      due: 'Target is due',
      'interim-only': 'Against the interim target',
      overshot: 'Past the target',
      survey: 'From a survey',
      'within-uncertainty': 'Within the uncertainty',
      'mixed-times': 'Expected value approximate',
    },
    partNotPublished: (part) => `${part} not published`,
    then: (status, time) => `${status} in ${time}`,
    newest: (time) => `Latest: ${time}`,
    computed: (status) => `Computed from published figures: ${status}`,
    page: (page) => `p. ${page}`,
    moreParts: (count) => `${count} more`,
    elsewhere: (place) => `Not in this document (${place})`,
    partElsewhere: (part) => `${part} not in this document`,
    partMissing: (part) => `No ${part.toLowerCase()}`,
    apart: {
      whole: 'Value of another kind',
      part: 'Value within the year',
      cumulative: 'Running total',
    },
    apartValue: (kind, time, value) => `${kind}: ${value}, ${time}`,
    apartStatus: (status, expected) => `${status} (expected by then: ${expected})`,
    notCompared: 'not compared with the target',
    availableIn: (source) => html`Available in: ${source}`,
    noIndicators: 'This plan data has no indicators.',
    notFound: (id) =>
      `The plan data has no indicator “${id}”. Check the id given in the attribute indicator.`,
  },
  'ja-x-easy': {
    computed: (status) => `発表された 数字から 計算しました：${status}`,
    elsewhere: (place) => `この 資料には ありません（${place}を 見てください）`,
    apart: {
      whole: 'ほかの 数字',
      part: '1年の とちゅうの 数字',
      cumulative: 'はじめからの ぜんぶ',
    },
    apartStatus: (status, expected) => `${status}（予定の 数字は ${expected}）`,
    notCompared: '目標とは くらべて いません',
    availableIn: (source) => html`「${source}」を 見てください`,
    noIndicators: 'この データには 数字が ありません。',
    note: {
      sample: '見本の 数字',
      derived: '計算した 数字が ある',
      editorial: 'データを 作った 人の 数字が ある',
      provisional: 'はやく 出した 数字',
      estimate: 'だいたいの 数字',
      forecast: '予想の 数字',
      'baseline-not-final': 'はじめの 数字は かわるかも しれない',
      approximate: 'だいたいの 数字が ある',
      'newer-not-published': '新しい 数字は しらされていない',
      'newer-not-comparable': '1年の とちゅうの 数字が ある',
      stale: '数字が 古い',
      due: '目標の 年に なった',
      'interim-only': 'とちゅうの 目標と くらべた',
      overshot: '目標を 通りすぎた',
      survey: 'アンケートの 数字',
      'within-uncertainty': '予定との ちがいは 小さい',
      'mixed-times': '計算は だいたい',
    },
    partNotPublished: (part) => `${part}は しらされていません`,
    then: (status, time) => `${time}は ${status}`,
    newest: (time) => `いちばん 新しいのは ${time}`,
    moreParts: (count) => `ほかに ${count}この グループ`,
    partElsewhere: (part) => `${part}は この 資料に ありません`,
    notFound: (id) => `数字「${id}」が この データに ありません。`,
  },
});

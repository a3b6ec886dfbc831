import { html, type TemplateResult } from 'lit';
import type { ProgressNote } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';

/** Messages of the gauge; those of status and reasons are in the SDK. */
export interface KpiGaugeMessages {
  readonly value: string;
  readonly baseline: string;
  readonly expected: string;
  readonly target: string;
  readonly interimTarget: string;
  readonly untitled: string;
  readonly notPublished: string;
  readonly partNotPublished: (part: string) => string;
  readonly none: string;
  /** Short forms, two to five words; the details have the sentences. */
  readonly note: Readonly<Record<ProgressNote, string>>;
  /** Words of the marks on the bar. */
  readonly baselineMark: string;
  readonly targetMark: string;
  /** Which way is better. */
  readonly better: Readonly<Record<'more' | 'less' | 'higher' | 'lower' | 'same' | 'near', string>>;
  /** A status that is years old. */
  readonly then: (status: string, time: string) => string;
  readonly newest: (time: string) => string;
  readonly withExpected: (value: string) => string;
  /** The computed status beside the publisher's own grade. */
  readonly computed: (status: string) => string;
  readonly page: (page: string) => string;
  readonly moreParts: (count: number) => string;
  /** A figure that is published in another document. */
  readonly elsewhere: (place: string) => string;
  readonly partElsewhere: (part: string) => string;
  readonly partMissing: (part: string) => string;
  /** Source of a figure that is not in the plan. */
  readonly availableIn: (source: unknown) => TemplateResult;
  readonly since: (time: string, change: string) => string;
  readonly at: (value: string, time: string) => string;
  readonly noIndicators: string;
  readonly notFound: (id: string) => string;
  readonly more: string;
  readonly join: string;
}

export const kpiGaugeMessages = defineMessages<KpiGaugeMessages>('kpi-gauge', {
  ja: {
    value: '実績値',
    baseline: '基準値',
    expected: '目安',
    target: '目標値',
    interimTarget: '中間目標値',
    untitled: '（名称なし）',
    notPublished: '公表されていません',
    partNotPublished: (part) => `${part}は未公表`,
    none: 'なし',
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
    baselineMark: '基準',
    targetMark: '目標',
    better: {
      more: '多いほどよい',
      less: '少ないほどよい',
      higher: '高いほどよい',
      lower: '低いほどよい',
      same: '維持をめざす',
      near: '目標に近いほどよい',
    },
    then: (status, time) => `${time}の時点で${status}`,
    newest: (time) => `最新は${time}`,
    withExpected: (value) => `（目安${value}）`,
    computed: (status) => `公表値からの計算：${status}`,
    page: (page) => `${page}ページ`,
    moreParts: (count) => `ほか${count}区分`,
    elsewhere: (place) => `この資料にはありません（${place}）`,
    partElsewhere: (part) => `${part}はこの資料にありません`,
    partMissing: (part) => `${part}なし`,
    availableIn: (source) => html`掲載場所：${source}`,
    since: (time, change) => `${time}から ${change}`,
    at: (value, time) => (time ? `${value}（${time}）` : value),
    noIndicators: 'この計画データには指標がありません。',
    notFound: (id) =>
      `指標「${id}」が計画データにありません。indicator に書いた id を確認してください。`,
    more: '値の一覧・計算・出典',
    join: '、',
  },
  en: {
    value: 'Value',
    baseline: 'Baseline',
    expected: 'Expected',
    target: 'Target',
    interimTarget: 'Interim target',
    untitled: '(untitled)',
    notPublished: 'not published',
    partNotPublished: (part) => `${part} not published`,
    none: 'none',
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
    baselineMark: 'Base',
    targetMark: 'Target',
    better: {
      more: 'More is better',
      less: 'Less is better',
      higher: 'Higher is better',
      lower: 'Lower is better',
      same: 'To be maintained',
      near: 'Closer to the target is better',
    },
    then: (status, time) => `${status} in ${time}`,
    newest: (time) => `Latest: ${time}`,
    withExpected: (value) => ` (expected ${value})`,
    computed: (status) => `Computed from published figures: ${status}`,
    page: (page) => `p. ${page}`,
    moreParts: (count) => `${count} more`,
    elsewhere: (place) => `Not in this document (${place})`,
    partElsewhere: (part) => `${part} not in this document`,
    partMissing: (part) => `No ${part.toLowerCase()}`,
    availableIn: (source) => html`Available in: ${source}`,
    since: (time, change) => `${change} since ${time}`,
    at: (value, time) => (time ? `${value} (${time})` : value),
    noIndicators: 'This plan data has no indicators.',
    notFound: (id) =>
      `The plan data has no indicator “${id}”. Check the id given in the attribute indicator.`,
    more: 'All values, computation, source',
    join: ', ',
  },
  'ja-x-easy': {
    value: 'いまの 数字',
    baseline: 'はじめの 数字',
    expected: '予定の 数字',
    target: '目標の 数字',
    interimTarget: '途中の 目標',
    notPublished: '発表されていません',
    none: 'ありません',
    baselineMark: 'はじめ',
    targetMark: '目標',
    better: {
      more: '多いほうが いい',
      less: '少ないほうが いい',
      higher: '高いほうが いい',
      lower: '低いほうが いい',
      same: '同じままが いい',
      near: '目標に 近いほうが いい',
    },
    elsewhere: (place) => `この 資料には ありません（${place}を 見てください）`,
    computed: (status) => `発表された 数字から 計算しました：${status}`,
    availableIn: (source) => html`「${source}」を 見てください`,
    noIndicators: 'この データには 数字が ありません。',
    more: 'くわしく 見る',
  },
});

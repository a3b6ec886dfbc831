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
    availableIn: (source) => html`掲載場所：${source}`,
    since: (time, change) => `${time}から ${change}`,
    at: (value, time) => (time ? `${value}（${time}）` : value),
    noIndicators: 'この計画データには指標がありません。',
    notFound: (id) =>
      `指標「${id}」が計画データにありません。indicator に書いた id を確認してください。`,
    more: '推移・計算・出典',
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
    availableIn: (source) => html`Available in: ${source}`,
    since: (time, change) => `${change} since ${time}`,
    at: (value, time) => (time ? `${value} (${time})` : value),
    noIndicators: 'This plan data has no indicators.',
    notFound: (id) =>
      `The plan data has no indicator “${id}”. Check the id given in the attribute indicator.`,
    more: 'Series, computation, source',
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
    availableIn: (source) => html`「${source}」を 見てください`,
    noIndicators: 'この データには 数字が ありません。',
    more: 'くわしく 見る',
  },
});

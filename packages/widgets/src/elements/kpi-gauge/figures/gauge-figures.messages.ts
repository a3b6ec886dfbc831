import { defineMessages } from '@machiplan/sdk/internal';

/** Names of the figures on bars, in charts, tables and files. */
export interface GaugeFiguresMessages {
  readonly value: string;
  readonly baseline: string;
  readonly expected: string;
  readonly target: string;
  readonly interimTarget: string;
  readonly notPublished: string;
  readonly none: string;
  /** Words of the marks on the bar. */
  readonly baselineMark: string;
  readonly targetMark: string;
  readonly at: (value: string, time: string) => string;
  readonly join: string;
}

export const gaugeFiguresMessages = defineMessages<GaugeFiguresMessages>('kpi-gauge-figures', {
  ja: {
    value: '実績値',
    baseline: '基準値',
    expected: '目安',
    target: '目標値',
    interimTarget: '中間目標値',
    notPublished: '公表されていません',
    none: 'なし',
    baselineMark: '基準',
    targetMark: '目標',
    at: (value, time) => (time ? `${value}（${time}）` : value),
    join: '、',
  },
  en: {
    value: 'Value',
    baseline: 'Baseline',
    expected: 'Expected',
    target: 'Target',
    interimTarget: 'Interim target',
    notPublished: 'not published',
    none: 'none',
    baselineMark: 'Base',
    targetMark: 'Target',
    at: (value, time) => (time ? `${value} (${time})` : value),
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
  },
});

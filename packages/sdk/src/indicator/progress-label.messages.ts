import type { NoStatusReason, ProgressStatus } from './progress.js';
import { defineMessages } from '../text/messages.js';

/** Labels for a badge. */
export interface ProgressLabelMessages {
  /** Two to four words for a badge. */
  readonly status: Readonly<Record<ProgressStatus | 'none', string>>;
  /** Two to five words for a badge without status. */
  readonly reason: Readonly<Record<NoStatusReason, string>>;
}

/** The labels of `docs/progress-rules.md`. */
export const progressLabelMessages = defineMessages<ProgressLabelMessages>('progress-label', {
  ja: {
    status: {
      achieved: '達成',
      'on-track': '順調',
      behind: '遅れ',
      'moving-away': '後退',
      kept: '維持',
      'not-kept': '維持できず',
      none: '判定なし',
    },
    reason: {
      categories: '分類',
      'not-published': '未公表',
      'by-group': '区分別に公表',
      'by-district': '地区別に公表',
      'value-in-words': '文言の値',
      'forecast-only': '見込み値のみ',
      'no-observation': '実績値なし',
      'no-target': '目標値なし',
      'target-in-words': '文言の目標',
      'no-direction': '方向の定めなし',
      'no-observation-since-baseline': '基準値のみ',
      'series-break': '定義の変更あり',
      'target-not-after-baseline': '目標時期の不整合',
      'target-against-direction': '目標値の不整合',
      'no-baseline': '基準値なし',
      'baseline-equals-target': '基準値＝目標値',
      'no-target-time': '目標時期なし',
      'no-tolerance': '許容幅の定めなし',
      'within-uncertainty': '判定保留（誤差の範囲）',
      'grade-not-due': '期限前',
    },
  },
  en: {
    status: {
      achieved: 'Achieved',
      'on-track': 'On track',
      behind: 'Behind',
      'moving-away': 'Moving away',
      kept: 'Maintained',
      'not-kept': 'Not maintained',
      none: 'No status',
    },
    reason: {
      categories: 'Categories',
      'not-published': 'Not published',
      'by-group': 'Published by group',
      'by-district': 'Published by district',
      'value-in-words': 'Value in words',
      'forecast-only': 'Forecasts only',
      'no-observation': 'No value yet',
      'no-target': 'No target',
      'target-in-words': 'Target in words',
      'no-direction': 'No direction given',
      'no-observation-since-baseline': 'Baseline only',
      'series-break': 'Definition changed',
      'target-not-after-baseline': 'Target year does not fit',
      'target-against-direction': 'Target does not fit',
      'no-baseline': 'No baseline',
      'baseline-equals-target': 'Baseline equals target',
      'no-target-time': 'No target year',
      'no-tolerance': 'No tolerance given',
      'within-uncertainty': 'Undecided (margin of error)',
      'grade-not-due': 'Not due yet',
    },
  },
  'ja-x-easy': {
    status: {
      achieved: 'できた',
      'on-track': '予定どおり',
      behind: 'おくれている',
      'moving-away': 'わるくなった',
      kept: 'まもっている',
      'not-kept': 'まもれていない',
      none: 'まだ わからない',
    },
    reason: {
      categories: '数字では ない',
      'not-published': 'しらされていない',
      'by-group': 'グループごとに ある',
      'by-district': '地区ごとに ある',
      'value-in-words': 'ことばで 書いてある',
      'forecast-only': '予想の 数字だけ',
      'no-observation': '数字が まだ ない',
      'no-target': '目標が ない',
      'target-in-words': '目標は ことば',
      'no-direction': 'どちらが いいか わからない',
      'no-observation-since-baseline': 'はじめの 数字だけ',
      'series-break': '数え方が かわった',
      'target-not-after-baseline': '目標の 年が 合わない',
      'target-against-direction': '目標の 数字が 合わない',
      'no-baseline': 'はじめの 数字が ない',
      'baseline-equals-target': 'はじめと 目標が 同じ',
      'no-target-time': 'いつまでか わからない',
      'no-tolerance': 'どこまで いいか わからない',
      'within-uncertainty': 'ちがいが 小さくて わからない',
      'grade-not-due': 'まだ その 年では ない',
    },
  },
});

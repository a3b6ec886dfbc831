import type { NoStatusReason, ProgressNote, ProgressStatus } from './progress.js';
import { defineMessages } from '../text/messages.js';

/** Sentences; the labels for badges are in `progress-label.messages.ts`. */
export interface ProgressMessages {
  /** The meaning of a status. */
  readonly meaning: Readonly<Record<ProgressStatus, string>>;
  /** The reason for a missing status. */
  readonly why: Readonly<Record<NoStatusReason, string>>;
  /** A figure is missing for another reason than not being published, or stands elsewhere. */
  readonly figureNotHere: string;
  /** A note to show beside the status. */
  readonly note: Readonly<Record<ProgressNote, string>>;
}

/** The sentences of `docs/progress-rules.md`, for every case. */
export const progressMessages = defineMessages<ProgressMessages>('progress', {
  ja: {
    meaning: {
      achieved: '目標に達しています。',
      'on-track': '目標に向けて順調です。',
      behind: '目標に向けて遅れています。',
      'moving-away': '基準値より目標から遠ざかっています。',
      kept: '目標の水準を維持しています。',
      'not-kept': '目標の水準を維持できていません。',
    },
    why: {
      categories: '値が分類のため、達成状況を計算しません。',
      'not-published': '値が公表されていないため、達成状況を判定できません。',
      'by-group': '値は区分ごとに公表されているため、全体の達成状況は判定しません。',
      'by-district': '値は地区ごとに公表されているため、全体の達成状況は判定しません。',
      'value-in-words': '値が数値でないため、達成状況を計算しません。',
      'forecast-only': '見込み値だけのため、達成状況を判定しません。',
      'no-observation': '実績値がまだないため、達成状況を判定できません。',
      'no-target': '目標値がないため、達成状況を判定できません。',
      'target-in-words': '目標が数値でないため、達成状況を計算しません。',
      'no-direction': '望ましい方向が示されていないため、達成状況を判定しません。',
      'no-observation-since-baseline': '基準値より新しい実績値がまだありません。',
      'series-break': '途中で定義が変わり、基準値や目標値と比べられません。',
      'target-not-after-baseline': '目標の時期が基準値の時期より後でないため、判定できません。',
      'target-against-direction': '目標値が望ましい方向と逆にあるため、判定できません。',
      'no-baseline': '目標には達していません。基準値がないため、進み具合は分かりません。',
      'baseline-equals-target':
        '目標には達していません。基準値と目標値が同じため、進み具合は計算できません。',
      'no-target-time':
        '目標には達していません。目標の時期が示されていないため、進み具合は判定できません。',
      'no-tolerance': 'どこまでの変化を維持とみなすか示されていないため、判定しません。',
      'within-uncertainty': '差が誤差の範囲にあるため、判定を保留します。',
      'grade-not-due':
        '目標の段階にはまだ達していません。段階には途中の目安がないため、目標の時期までは判定しません。',
    },
    figureNotHere: '必要な値がこのデータにないため、達成状況を判定できません。',
    note: {
      sample: 'これは機能を示すための架空の値です。',
      derived: '公表値から計算した値を含みます。',
      editorial: 'このデータの作成者が補った値を含みます。',
      provisional: '最新値は速報値です。',
      estimate: '最新値は推計値です。',
      forecast: '最新値は見込み値です。',
      'baseline-not-final': '基準値は確定値ではありません。',
      approximate: '概数（約、以上、未満など）を含むため、差や進み具合はおおよその値です。',
      'newer-not-published': 'より新しい値は公表されていません。',
      'newer-not-comparable': 'より新しい値は年度途中の値や累計などのため、比べていません。',
      stale: '予定の間隔を過ぎても値が更新されていません。',
      due: '目標の時期を迎えています。',
      'interim-only': '最終目標の数値がないため、中間目標と比べています。',
      overshot: '到達すべき値を行き過ぎています。',
      survey: '調査による値のため、小さな差は偶然の場合があります。',
      'within-uncertainty': '目安との差は誤差の範囲内です。',
      'mixed-times': '年度・年・日付が混ざっているため、目安はおおよその値です。',
    },
  },
  en: {
    meaning: {
      achieved: 'The target is reached.',
      'on-track': 'On track to reach the target.',
      behind: 'Behind schedule for the target.',
      'moving-away': 'Farther from the target than the baseline was.',
      kept: 'The target level is maintained.',
      'not-kept': 'The target level is not maintained.',
    },
    why: {
      categories: 'The values are categories, so no status is computed.',
      'not-published': 'A figure is not published, so there is no status.',
      'by-group': 'Figures are published by group, so there is no status for the whole.',
      'by-district': 'Figures are published by district, so there is no status for the whole.',
      'value-in-words': 'The value is not a number, so no status is computed.',
      'forecast-only': 'There are only forecasts, so there is no status.',
      'no-observation': 'There is no value yet, so there is no status.',
      'no-target': 'There is no target, so there is no status.',
      'target-in-words': 'The target is not a number, so no status is computed.',
      'no-direction': 'Which way is better is not given, so there is no status.',
      'no-observation-since-baseline': 'There is no value newer than the baseline yet.',
      'series-break':
        'The definition changed on the way, so the value does not compare with baseline and target.',
      'target-not-after-baseline':
        'The target is not later than the baseline, so there is no status.',
      'target-against-direction':
        'The target lies on the wrong side of the baseline, so there is no status.',
      'no-baseline':
        'The target is not reached. How far it has come is unknown without a baseline.',
      'baseline-equals-target':
        'The target is not reached. Baseline and target are equal, so there is no way to measure.',
      'no-target-time': 'The target is not reached. No year is given to reach it by.',
      'no-tolerance': 'How much it may move and still count as maintained is not given.',
      'within-uncertainty':
        'The difference lies within the margin of error, so the result is undecided.',
      'grade-not-due':
        'The target is not reached and not due yet. Grades have no expected value on the way.',
    },
    figureNotHere: 'A figure is not in this data, so there is no status.',
    note: {
      sample: 'These are made-up figures that show how it works.',
      derived: 'Includes figures computed from published ones.',
      editorial: 'Includes figures added by the makers of this data.',
      provisional: 'The latest value is provisional.',
      estimate: 'The latest value is an estimate.',
      forecast: 'The latest value is a forecast.',
      'baseline-not-final': 'The baseline is not a final figure.',
      approximate: 'Includes approximate figures, so differences and progress are approximate.',
      'newer-not-published': 'A newer value is not published.',
      'newer-not-comparable':
        'A newer value covers another span of time (part of a year, a running total) and is not compared.',
      stale: 'The value has not been updated when it should have been.',
      due: 'The target is due.',
      'interim-only': 'Compared with the interim target, because there is no final one in numbers.',
      overshot: 'It has gone past the value to be reached.',
      survey: 'It comes from a survey, so small differences may be chance.',
      'within-uncertainty': 'The difference to the expected value lies within the uncertainty.',
      'mixed-times':
        'Years, fiscal years or dates are mixed, so the expected value is approximate.',
    },
  },
  'ja-x-easy': {
    meaning: {
      achieved: '目標の 数字に なりました。',
      'on-track': '目標に むかって、予定どおり 進んでいます。',
      behind: '目標に むかって いますが、予定より おそいです。',
      'moving-away': '目標から 前より 遠くなりました。',
      kept: '目標の 数字を 守っています。',
      'not-kept': '目標の 数字を 守れていません。',
    },
    why: {
      categories: '数字ではないので、計算しません。',
      'not-published': '数字が 発表されていないので、うまく いっているか わかりません。',
      'by-group': 'グループごとの 数字だけ あるので、ぜんたいは わかりません。',
      'by-district': '地区ごとの 数字だけ あるので、ぜんたいは わかりません。',
      'value-in-words': 'いまの ようすは ことばで 書いて あります。計算しません。',
      'forecast-only': '予想の 数字だけなので、うまく いっているか わかりません。',
      'no-observation': 'まだ 数字が ないので、うまく いっているか わかりません。',
      'no-target': '目標の 数字が ないので、うまく いっているか わかりません。',
      'target-in-words': '目標が 数字ではないので、計算しません。',
      'no-direction': '増えるのが いいか、減るのが いいか わからないので、計算しません。',
      'no-observation-since-baseline': 'はじめの 数字より 新しい 数字は まだ ありません。',
      'series-break': '数え方が 変わったので、前の 数字と くらべることが できません。',
      'target-not-after-baseline': '目標の 年が 合っていないので、計算できません。',
      'target-against-direction': '目標の 数字が 合っていないので、計算できません。',
      'no-baseline':
        'まだ 目標の 数字では ありません。はじめの 数字が わからないので、くらべられません。',
      'baseline-equals-target':
        'いまは 目標の 数字では ありません。はじめの 数字と 目標の 数字が 同じなので、計算できません。',
      'no-target-time': 'まだ 目標の 数字では ありません。いつまでの 目標か わかりません。',
      'no-tolerance': 'どのくらい 変わっても いいか わからないので、計算しません。',
      'within-uncertainty': 'ちがいが とても 小さいので、うまく いっているか わかりません。',
      'grade-not-due': 'まだ 目標では ありません。目標の ときまで まちます。',
    },
    figureNotHere: '数字が ここに ないので、うまく いっているか わかりません。',
    note: {
      sample: 'これは 見本の 数字です。本当の 数字では ありません。',
      derived: '発表された 数字から 計算した 数字が あります。',
      editorial: 'このデータを 作った人が 書いた 数字が あります。',
      provisional: '新しい 数字は あとで 変わることが あります。',
      estimate: '新しい 数字は だいたいの 数字です。',
      forecast: '新しい 数字は 予想です。',
      'baseline-not-final': 'はじめの 数字は あとで 変わることが あります。',
      approximate: 'だいたいの 数字が あるので、計算も だいたいです。',
      'newer-not-published': 'もっと 新しい 数字は 発表されていません。',
      'newer-not-comparable': 'もっと 新しい 数字は 1年の とちゅうなどの ため、くらべません。',
      stale: '長い あいだ 新しい 数字が 出ていません。',
      due: '目標の 年に なりました。',
      'interim-only': '最後の 目標の 数字が ないので、途中の 目標と くらべています。',
      overshot: '目標の 数字を 通りすぎました。',
      survey: 'アンケートの 数字です。少しの ちがいは たまたまかも しれません。',
      'within-uncertainty': '予定との ちがいは とても 小さいです。',
      'mixed-times': '計算は だいたいです。',
    },
  },
});

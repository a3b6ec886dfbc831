import { defineMessages } from '../text/messages.js';

/** The lines of an explanation. Amounts include their unit; `time` is the observation's. */
export interface ExplainMessages {
  readonly value: (time: string, value: string) => string;
  readonly baseline: (time: string, value: string) => string;
  readonly target: (time: string, target: string) => string;
  readonly interimTarget: (time: string, target: string) => string;
  readonly expected: (time: string, formula: string, expected: string) => string;
  readonly expectedAfter: (time: string, expected: string) => string;
  readonly difference: (formula: string, difference: string) => string;
  readonly share: (formula: string, share: string) => string;
  readonly tolerance: (tolerance: string) => string;
  readonly years: (years: string) => string;
  /** A value within a year, and what is expected of it by then. */
  readonly partYear: (time: string, value: string) => string;
  readonly partYearExpected: (year: string, formula: string, expected: string) => string;
  readonly partYearRule: string;
  readonly rule: Readonly<
    Record<
      | 'reached'
      | 'reached-within'
      | 'on-track'
      | 'behind'
      | 'worse-than-baseline'
      | 'keep-target'
      | 'keep-baseline'
      | 'due-grade',
      string
    >
  >;
}

export const explainMessages = defineMessages<ExplainMessages>('explain', {
  ja: {
    value: (time, value) => `実績値（${time}）：${value}`,
    baseline: (time, value) => `基準値（${time}）：${value}`,
    target: (time, target) => `目標値${time && `（${time}）`}：${target}`,
    interimTarget: (time, target) => `中間目標値${time && `（${time}）`}：${target}`,
    expected: (time, formula, expected) => `${time}の目安：${formula} ＝ ${expected}`,
    expectedAfter: (time, expected) =>
      `${time}の目安：目標の時期を迎えたため、目標値と同じ${expected}`,
    difference: (formula, difference) => `実績値と目安の差：${formula} ＝ ${difference}`,
    share: (formula, share) => `基準値から目標値までの進み具合：${formula} ＝ ${share}`,
    tolerance: (tolerance) => `許容幅：${tolerance}`,
    years: (years) => `${years}年`,
    partYear: (time, value) => `年度途中の値（${time}まで）：${value}`,
    partYearExpected: (time, formula, expected) =>
      `${time}までの目安（年の目安 × 経過した割合）：${formula} ＝ ${expected}`,
    partYearRule:
      '判定の規則：年度途中の値は、目安に経過した割合を掛けた値と比べる（一年の判定とは別）。',
    rule: {
      reached: '判定の規則：実績値が目標値に達していれば「達成」。',
      'reached-within': '判定の規則：実績値が目標値（許容幅を含む）に収まっていれば「達成」。',
      'on-track': '判定の規則：実績値が目安以上に目標へ近ければ「順調」。',
      behind: '判定の規則：実績値が目安より目標から遠く、基準値より遠くなければ「遅れ」。',
      'worse-than-baseline': '判定の規則：実績値が基準値より目標から遠ければ「後退」。',
      'keep-target': '判定の規則：実績値が目標値（許容幅を含む）に収まっていれば「維持」。',
      'keep-baseline': '判定の規則：実績値が基準値（許容幅を含む）に収まっていれば「維持」。',
      'due-grade':
        '判定の規則：時期を迎えた目標の段階に達していれば「順調」、達していなければ「遅れ」。',
    },
  },
  en: {
    value: (time, value) => `Value (${time}): ${value}`,
    baseline: (time, value) => `Baseline (${time}): ${value}`,
    target: (time, target) => `Target${time && ` (${time})`}: ${target}`,
    interimTarget: (time, target) => `Interim target${time && ` (${time})`}: ${target}`,
    expected: (time, formula, expected) => `Expected for ${time}: ${formula} = ${expected}`,
    expectedAfter: (time, expected) =>
      `Expected for ${time}: ${expected}, the target itself, because it is due`,
    difference: (formula, difference) => `Value less expected: ${formula} = ${difference}`,
    share: (formula, share) => `Progress from baseline to target: ${formula} = ${share}`,
    tolerance: (tolerance) => `Tolerance: ${tolerance}`,
    years: (years) => `${years}\u00a0years`,
    partYear: (time, value) => `Value within the year (to ${time}): ${value}`,
    partYearExpected: (time, formula, expected) =>
      `Expected to ${time} (year × share that has passed): ${formula} = ${expected}`,
    partYearRule:
      'Rule: a value within the year is compared with the share of the expected value; apart from the status for whole years.',
    rule: {
      reached: 'Rule: achieved when the value reaches the target.',
      'reached-within': 'Rule: achieved when the value lies within the target and its tolerance.',
      'on-track': 'Rule: on track when the value is as near the target as expected, or nearer.',
      behind:
        'Rule: behind when the value is farther from the target than expected, but not farther than the baseline.',
      'worse-than-baseline':
        'Rule: moving away when the value is farther from the target than the baseline.',
      'keep-target': 'Rule: maintained when the value lies within the target and its tolerance.',
      'keep-baseline':
        'Rule: maintained when the value lies within the baseline and its tolerance.',
      'due-grade': 'Rule: on track at the grade of the last target that is due, behind below it.',
    },
  },
  'ja-x-easy': {
    value: (time, value) => `いまの 数字（${time}）：${value}`,
    baseline: (time, value) => `はじめの 数字（${time}）：${value}`,
    target: (time, target) => `目標${time && `（${time}）`}：${target}`,
    interimTarget: (time, target) => `とちゅうの 目標${time && `（${time}）`}：${target}`,
    expected: (time, formula, expected) =>
      `${time}までに 進みたい ところ：${formula} ＝ ${expected}`,
    expectedAfter: (time, expected) =>
      `${time}までに 進みたい ところ：目標の ときに なったので、目標と 同じ${expected}`,
    difference: (formula, difference) =>
      `いまの 数字と 進みたい ところの ちがい：${formula} ＝ ${difference}`,
    share: (formula, share) => `はじめから 目標までの 進みかた：${formula} ＝ ${share}`,
    tolerance: (tolerance) => `このくらいの ちがいは かまいません：${tolerance}`,
    partYear: (time, value) => `1年の とちゅうの 数字（${time}まで）：${value}`,
    partYearExpected: (time, formula, expected) =>
      `${time}までに 進みたい ところ：${formula} ＝ ${expected}`,
    partYearRule: 'きまり：1年の とちゅうの 数字は、とちゅうの 目標と くらべます。',
    rule: {
      reached: 'きまり：目標の 数字に なったら「できた」。',
      'reached-within': 'きまり：目標の 数字の はんいに 入ったら「できた」。',
      'on-track': 'きまり：進みたい ところまで 進んだら「予定どおり」。',
      behind: 'きまり：進みたい ところまで 進んで いないときは「おくれている」。',
      'worse-than-baseline': 'きまり：はじめより 目標から はなれたら「わるくなった」。',
      'keep-target': 'きまり：目標の 数字の はんいに あれば「まもっている」。',
      'keep-baseline': 'きまり：はじめの 数字の はんいに あれば「まもっている」。',
      'due-grade':
        'きまり：いまの ときの 目標まで 進んだら「予定どおり」。進んで いなければ「おくれている」。',
    },
    years: (years) => `${years}年`,
  },
});

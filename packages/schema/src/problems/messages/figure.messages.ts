import type { FindingMessage } from './finding-message.js';

/** Findings about figures, times and grades. */
export const figureMessages = {
  'no-direction': {
    message: {
      ja: '目標値があり、望ましい方向のない指標が{count}件あります（{who}など）。達成状況は計算されません。',
      en: 'Indicators with a target but no direction, so without a status: {count} ({who} first).',
    },
    hint: {
      ja: '`direction` に増加（increase）、減少（decrease）、維持（maintain）、到達（reach）のいずれかを書いてください。',
      en: 'Write increase, decrease, maintain or reach as `direction`.',
    },
  },
  'no-target': {
    message: {
      ja: '望ましい方向があり、目標のない指標が{count}件あります（{who}など）。',
      en: 'Indicators with a direction but no target: {count} ({who} first).',
    },
    hint: {
      ja: '目標が公表されていなければ、`notPublished` にそう書けます。',
      en: 'If the targets are not published, say so in `notPublished`.',
    },
  },
  'no-unit': {
    message: {
      ja: '数値があり、単位のない指標が{count}件あります（{who}など）。',
      en: 'Indicators with numbers but no unit: {count} ({who} first).',
    },
    hint: { ja: '`unit` を書いてください。', en: 'Write `unit`.' },
  },
  'duplicate-observation': {
    message: {
      ja: '{who}に同じ時期・区分・地区（{value}）の値が二つあります。初めのものを使います。',
      en: '{who} has two values for the same time, group and district ({value}); the first is kept.',
    },
    hint: { ja: '一つにしてください。', en: 'Keep one of them.' },
  },
  'period-reversed': {
    message: {
      ja: '{who}の期間の終わり {end} が始まり {start} より前です。終わりを省きました。',
      en: 'The period of {who} ends ({end}) before it starts ({start}); the end is left out.',
    },
    hint: { ja: '`start` と `end` を確かめてください。', en: 'Correct `start` or `end`.' },
  },
  'target-before-baseline': {
    message: {
      ja: '{who}の目標の時期 {time} が基準値の時期 {baseline} より前です。',
      en: 'A target of {who} is for {time}, before the baseline of {baseline}.',
    },
    hint: { ja: '時期を確かめてください。', en: 'Correct one of the two times.' },
  },
  'target-equals-baseline': {
    message: {
      ja: '{who}の目標値が基準値 {value} と同じです。',
      en: 'A target of {who} equals the baseline, {value}.',
    },
    hint: {
      ja: '維持が目標なら `direction` を "maintain" にしてください。',
      en: 'If the value is to be kept, write "maintain" as `direction`.',
    },
  },
  'interval-reversed': {
    message: {
      ja: '{who}の時期 {value} は、終わりが始まりより前です。値を省きました。',
      en: 'The interval {value} of {who} ends before it starts; the value is left out.',
    },
    hint: {
      ja: '「始まり/終わり」の順に書いてください（例：FY2019/FY2021）。',
      en: 'Write start/end, e.g. FY2019/FY2021.',
    },
  },
  'as-of-before-time': {
    message: {
      ja: '{who}の値の時点 {value} が、時期 {time} より前です。',
      en: 'A value of {who} is as of {value}, before its time {time}.',
    },
    hint: { ja: '`time` と `asOf` を確かめてください。', en: 'Correct `time` or `asOf`.' },
  },
  'conflicting-coverage': {
    message: {
      ja: '{who}の値は {value} 現在で、{time} の途中です。全体の値とはしません。',
      en: 'A value of {who} is as of {value}, within {time}; it is not taken for the whole.',
    },
    hint: { ja: '`coverage` を除いてください。', en: 'Remove `coverage`.' },
  },
  'missing:change': {
    message: {
      ja: '{who}の変化に、数も言葉もありません。省きました。',
      en: 'A change of {who} has neither number nor words; it is left out.',
    },
    hint: {
      ja: '`difference`、`percent`、`printed` のいずれかを書いてください。',
      en: 'Write `difference`, `percent` or `printed`.',
    },
  },
  'conflicting-change': {
    message: {
      ja: '{who}の変化の増減 {difference} と増減率 {percent} の符号が逆です。変化を省きました。',
      en: 'A change of {who} has the difference {difference} and {percent} per cent, which go opposite ways; it is left out.',
    },
    hint: { ja: '減少は負の数で書いてください。', en: 'Write a fall as a negative number.' },
  },
  'change-from-later': {
    message: {
      ja: '{who}の変化の始まり {value} が値の時期 {time} より前ではありません。変化を省きました。',
      en: 'A change of {who} starts from {value}, which is not before {time}; it is left out.',
    },
    hint: {
      ja: '`from` に、始まりの値の時期を書いてください。',
      en: 'Write the time of the earlier value as `from`.',
    },
  },
  'change-differs': {
    message: {
      ja: '印刷された変化が計算と異なる指標が{count}件あります（{who}など）。印刷どおりに示します。',
      en: 'Indicators with a printed change that differs from the computed one: {count} ({who} first). Shown as printed.',
    },
    hint: {
      ja: '理由が分かれば、変化の `note` に書いてください。',
      en: 'If the reason is known, write it as `note` of the change.',
    },
  },
  'conflicting-status': {
    message: {
      ja: '{who}に値 {value} があるのに、値がない（{status}）とされています。値を示します。',
      en: '{who} has the value {value} and a status that says there is none ({status}); the value is shown.',
    },
    hint: { ja: 'どちらか一つにしてください。', en: 'Use only one of the two.' },
  },
  'bound-without-value': {
    message: {
      ja: '{who}の `bound` に対する数値がありません。`bound` を省きました。',
      en: '`bound` of {who} has no number it belongs to; it is left out.',
    },
    hint: { ja: '`value` に数値を書いてください。', en: 'Write the number as `value`.' },
  },
  'bound-beside-range': {
    message: {
      ja: '{who}の目標に幅（`min`・`max`）と `bound` があります。`bound` を省きました。',
      en: 'A target of {who} has both a range (`min`, `max`) and `bound`; `bound` is left out.',
    },
    hint: { ja: 'どちらか一つにしてください。', en: 'Use only one of the two.' },
  },
  'bound-against-direction': {
    message: {
      ja: '{who}の目標の `bound` {value} は、望ましい方向（{direction}）と逆です。',
      en: 'The `bound` {value} of a target of {who} contradicts its direction ({direction}).',
    },
    hint: {
      ja: '`bound` か `direction` を確かめてください。',
      en: 'Correct `bound` or `direction`.',
    },
  },
  'unknown-grade': {
    message: {
      ja: '{who}の {value} は指標の `gradeScale` にありません。文言として示します。',
      en: 'The grade {value} is not on the `gradeScale` of {who}; it is shown as text.',
    },
    hint: {
      ja: '`gradeScale` を書き、段階のidを使うか、`text` に書いてください。',
      en: 'Name a `gradeScale` and use the id of one of its grades, or write it as `text`.',
    },
  },
  'unknown-grade:evaluation': {
    message: {
      ja: '評価 {value} は段階 {gradeScale} にありません。順序のない評価として示します。',
      en: 'The grade {value} is not on the scale {gradeScale}; it is shown without an order.',
    },
    hint: {
      ja: '段階のidを使うか、段階に加えてください。',
      en: 'Use the id of one of its grades, or add the grade to the scale.',
    },
  },
} as const satisfies Record<string, FindingMessage>;

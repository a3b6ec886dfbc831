import { defineMessages } from '../text/messages.js';

/** The sentences of a summary. `place` is where a figure is available, '' if the document states none. */
export interface SummaryMessages {
  /** Between sentences. */
  readonly gap: string;
  readonly titleOf: (title: string, part: string) => string;
  readonly value: (title: string, time: string, value: string) => string;
  readonly rise: (title: string, from: SummaryPoint, to: SummaryPoint, amount: string) => string;
  readonly fall: (title: string, from: SummaryPoint, to: SummaryPoint, amount: string) => string;
  readonly same: (title: string, from: SummaryPoint, to: SummaryPoint) => string;
  readonly changed: (title: string, from: SummaryPoint, to: SummaryPoint) => string;
  readonly baseline: (time: string, value: string) => string;
  readonly byGroup: (title: string) => string;
  readonly byDistrict: (title: string) => string;
  /** The newest figure of a group or district. */
  readonly part: (name: string, time: string, value: string) => string;
  readonly partTarget: (name: string, time: string, target: string) => string;
  readonly moreGroups: (count: number) => string;
  /** The number of districts with figures, if they are not listed. */
  readonly districts: (count: number) => string;
  readonly targetsByGroup: string;
  readonly targetsByDistrict: string;
  /** A value in words. */
  readonly words: (title: string, time: string, text: string) => string;
  readonly baselineInWords: (time: string, text: string) => string;
  readonly noValue: (title: string) => string;
  readonly forecastOnly: (title: string) => string;
  readonly target: (time: string, target: string) => string;
  readonly interimTarget: (time: string, target: string) => string;
  readonly targetInWords: (time: string, text: string) => string;
  readonly noTarget: string;
  /** The expected value beside on track, behind and moving away. */
  readonly expected: (time: string, expected: string) => string;
  readonly breakBefore: string;
  /** The newest value within a year, and what comes of it by the share of the year that has passed. */
  readonly partYear: (time: string, value: string) => string;
  readonly partYearStatus: (expected: string, share: string, status: string) => string;
  /** There is no value for everything together, or the sum of the groups. */
  readonly noTotal: string;
  readonly sum: (time: string, value: string) => string;
}

/** A formatted time and value. */
export interface SummaryPoint {
  readonly time: string;
  readonly value: string;
}

const ja: SummaryMessages = {
  gap: '',
  titleOf: (title, part) => `${title}（${part}）`,
  value: (title, time, value) => `${title}は${time}に${value}です。`,
  rise: (title, from, to, amount) =>
    `${title}は${from.time}の${from.value}から${to.time}の${to.value}へ、${amount}増加しました。`,
  fall: (title, from, to, amount) =>
    `${title}は${from.time}の${from.value}から${to.time}の${to.value}へ、${amount}減少しました。`,
  same: (title, from, to) =>
    `${title}は${from.time}の${from.value}から変わらず、${to.time}も${to.value}です。`,
  changed: (title, from, to) =>
    `${title}は${from.time}の「${from.value}」から${to.time}の「${to.value}」に変わりました。`,
  baseline: (time, value) => `基準値は${time}の${value}です。`,
  byGroup: (title) => `${title}は、区分ごとに公表されています。`,
  byDistrict: (title) => `${title}は、地区ごとに公表されています。`,
  part: (name, time, value) => `${name}は${time}に${value}です。`,
  partTarget: (name, time, target) => `${name}の目標値は${time && `${time}に`}${target}です。`,
  moreGroups: (count) => `ほかに${count}区分の値があります。`,
  districts: (count) => `${count}地区の値があります。`,
  targetsByGroup: '目標値は区分ごとに示されています。',
  targetsByDistrict: '目標値は地区ごとに示されています。',
  words: (title, time, text) => `${title}は${time}に「${text}」です。`,
  baselineInWords: (time, text) => `基準値は${time}の「${text}」です。`,
  noValue: (title) => `${title}の実績値はまだありません。`,
  forecastOnly: (title) => `${title}は見込み値だけで、実績値はまだありません。`,
  target: (time, target) => `目標値は${time && `${time}に`}${target}です。`,
  interimTarget: (time, target) => `中間目標値は${time && `${time}に`}${target}です。`,
  targetInWords: (time, text) => `目標は${time && `${time}に`}「${text}」で、数値ではありません。`,
  noTarget: '目標値はこのデータにありません。',
  expected: (time, expected) => `${time}の目安は${expected}です。`,
  breakBefore: '途中で定義が変わったため、それより前の値とは比べられません。',
  partYear: (time, value) => `年度途中の値は${time}までに${value}です。`,
  partYearStatus: (expected, share, status) =>
    `経過した割合（${share}）の目安${expected}と比べて「${status}」です。`,
  noTotal: '全体をまとめた値はありません。',
  sum: (time, value) => `区分の合計は${time}に${value}です（計算値）。`,
};

const en: SummaryMessages = {
  gap: ' ',
  titleOf: (title, part) => `${title} (${part})`,
  value: (title, time, value) => `${title}: ${value} (${time}).`,
  rise: (title, from, to, amount) =>
    `${title} rose by ${amount}, from ${from.value} (${from.time}) to ${to.value} (${to.time}).`,
  fall: (title, from, to, amount) =>
    `${title} fell by ${amount}, from ${from.value} (${from.time}) to ${to.value} (${to.time}).`,
  same: (title, from, to) =>
    `${title} stayed the same: ${from.value} (${from.time}) and ${to.value} (${to.time}).`,
  changed: (title, from, to) =>
    `${title} changed from “${from.value}” (${from.time}) to “${to.value}” (${to.time}).`,
  baseline: (time, value) => `The baseline is ${value} (${time}).`,
  byGroup: (title) => `${title} is published by group.`,
  byDistrict: (title) => `${title} is published by district.`,
  part: (name, time, value) => `${name}: ${value} (${time}).`,
  partTarget: (name, time, target) => `${name}: target ${target}${time && ` by ${time}`}.`,
  moreGroups: (count) => `There are values for ${count} more groups.`,
  districts: (count) => `There are values for ${count} districts.`,
  targetsByGroup: 'Targets are given by group.',
  targetsByDistrict: 'Targets are given by district.',
  words: (title, time, text) => `${title}: “${text}” (${time}).`,
  baselineInWords: (time, text) => `The baseline is “${text}” (${time}).`,
  noValue: (title) => `${title}: there is no value yet.`,
  forecastOnly: (title) => `${title}: there are only forecasts and no observed value yet.`,
  target: (time, target) => `The target is ${target}${time && ` by ${time}`}.`,
  interimTarget: (time, target) => `The interim target is ${target}${time && ` by ${time}`}.`,
  targetInWords: (time, text) =>
    `The target${time && ` for ${time}`} is “${text}”, which is not a number.`,
  noTarget: 'There is no target in this data.',
  expected: (time, expected) => `Expected for ${time}: ${expected}.`,
  breakBefore: 'The definition changed on the way; earlier values do not compare.',
  partYear: (time, value) => `Within the year: ${value} up to ${time}.`,
  partYearStatus: (expected, share, status) =>
    `Compared with the ${expected} expected for the ${share} of the year that has passed: “${status}”.`,
  noTotal: 'There is no value for all groups together.',
  sum: (time, value) => `The groups add up to ${value} (${time}, computed).`,
};

const easy: SummaryMessages = {
  gap: '',
  titleOf: (title, part) => `${title}（${part}）`,
  value: (title, time, value) => `${title}は、${time}は ${value}です。`,
  rise: (title, from, to, amount) =>
    `${title}は、${from.time}は ${from.value}でした。${to.time}は ${to.value}です。${amount} 増えました。`,
  fall: (title, from, to, amount) =>
    `${title}は、${from.time}は ${from.value}でした。${to.time}は ${to.value}です。${amount} 減りました。`,
  same: (title, from, to) =>
    `${title}は、${from.time}は ${from.value}でした。${to.time}も ${to.value}です。同じです。`,
  changed: (title, from, to) =>
    `${title}は、${from.time}は「${from.value}」でした。${to.time}は「${to.value}」です。`,
  baseline: (time, value) => `はじめの 数字は、${time}の ${value}です。`,
  byGroup: (title) => `${title}の 数字は、グループごとに あります。`,
  byDistrict: (title) => `${title}の 数字は、地区ごとに あります。`,
  part: (name, time, value) => `${name}は、${time}は ${value}です。`,
  partTarget: (name, time, target) =>
    `${name}の 目標の 数字は${time && `、${time}に`} ${target}です。`,
  moreGroups: (count) => `ほかに ${count}の グループの 数字が あります。`,
  districts: (count) => `${count}の 地区の 数字が あります。`,
  targetsByGroup: '目標の 数字は、グループごとに あります。',
  targetsByDistrict: '目標の 数字は、地区ごとに あります。',
  words: (title, time, text) => `${title}は、${time}は「${text}」です。`,
  baselineInWords: (time, text) => `はじめは、${time}の「${text}」です。`,
  noValue: (title) => `${title}の 数字は まだ ありません。`,
  forecastOnly: (title) => `${title}は、予想の 数字だけ あります。本当の 数字は まだ ありません。`,
  target: (time, target) => `目標の 数字は${time && `、${time}に`} ${target}です。`,
  interimTarget: (time, target) => `途中の 目標の 数字は${time && `、${time}に`} ${target}です。`,
  targetInWords: (time, text) =>
    `目標は${time && `、${time}に`}「${text}」です。数字では ありません。`,
  noTarget: '目標の 数字は このデータに ありません。',
  expected: (time, expected) => `予定では、${time}は ${expected}くらいです。`,
  breakBefore: '数え方が 変わったので、前の 数字と くらべることが できません。',
  partYear: (time, value) => `1年の とちゅうの 数字は、${time}までで ${value}です。`,
  partYearStatus: (expected, share, status) =>
    `1年の ${share}の ところです。進みたい ところは ${expected}です。「${status}」です。`,
  noTotal: 'ぜんぶを いっしょに した 数字は ありません。',
  sum: (time, value) => `グループの 数字を たすと、${time}は ${value}です。`,
};

export const summaryMessages = defineMessages<SummaryMessages>('summary', {
  ja,
  en,
  'ja-x-easy': easy,
});

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
  readonly valueNotPublished: (title: string, place: string) => string;
  readonly nothingPublished: (title: string, place: string) => string;
  readonly target: (time: string, target: string) => string;
  readonly interimTarget: (time: string, target: string) => string;
  readonly targetInWords: (time: string, text: string) => string;
  readonly noTarget: string;
  readonly targetNotPublished: (place: string) => string;
  readonly baselineNotPublished: (place: string) => string;
  /** The expected value beside on track, behind and moving away. */
  readonly expected: (time: string, expected: string) => string;
  readonly breakBefore: string;
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
  valueNotPublished: (title, place) => `${title}の実績値は公表されていません${placeJa(place)}。`,
  nothingPublished: (title, place) =>
    `${title}の実績値と目標値は公表されていません${placeJa(place)}。`,
  target: (time, target) => `目標値は${time && `${time}に`}${target}です。`,
  interimTarget: (time, target) => `中間目標値は${time && `${time}に`}${target}です。`,
  targetInWords: (time, text) => `目標は${time && `${time}に`}「${text}」で、数値ではありません。`,
  noTarget: '目標値はこのデータにありません。',
  targetNotPublished: (place) => `目標値は公表されていません${placeJa(place)}。`,
  baselineNotPublished: (place) => `基準値は公表されていません${placeJa(place)}。`,
  expected: (time, expected) => `${time}の目安は${expected}です。`,
  breakBefore: '途中で定義が変わったため、それより前の値とは比べられません。',
};

const placeJa = (place: string) => place && `（掲載場所：${place}）`;

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
  valueNotPublished: (title, place) => `${title}: the values are not published${placeEn(place)}.`,
  nothingPublished: (title, place) =>
    `${title}: neither values nor target are published${placeEn(place)}.`,
  target: (time, target) => `The target is ${target}${time && ` by ${time}`}.`,
  interimTarget: (time, target) => `The interim target is ${target}${time && ` by ${time}`}.`,
  targetInWords: (time, text) =>
    `The target${time && ` for ${time}`} is “${text}”, which is not a number.`,
  noTarget: 'There is no target in this data.',
  targetNotPublished: (place) => `The target is not published${placeEn(place)}.`,
  baselineNotPublished: (place) => `The baseline is not published${placeEn(place)}.`,
  expected: (time, expected) => `Expected for ${time}: ${expected}.`,
  breakBefore: 'The definition changed on the way; earlier values do not compare.',
};

const placeEn = (place: string) => place && ` (available in: ${place})`;

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
  valueNotPublished: (title, place) => `${title}の 数字は 発表されていません。${placeEasy(place)}`,
  nothingPublished: (title, place) =>
    `${title}の 数字と 目標の 数字は 発表されていません。${placeEasy(place)}`,
  target: (time, target) => `目標の 数字は${time && `、${time}に`} ${target}です。`,
  interimTarget: (time, target) => `途中の 目標の 数字は${time && `、${time}に`} ${target}です。`,
  targetInWords: (time, text) =>
    `目標は${time && `、${time}に`}「${text}」です。数字では ありません。`,
  noTarget: '目標の 数字は このデータに ありません。',
  targetNotPublished: (place) => `目標の 数字は 発表されていません。${placeEasy(place)}`,
  baselineNotPublished: (place) => `はじめの 数字は 発表されていません。${placeEasy(place)}`,
  expected: (time, expected) => `予定では、${time}は ${expected}くらいです。`,
  breakBefore: '数え方が 変わったので、前の 数字と くらべることが できません。',
};

const placeEasy = (place: string) => place && `「${place}」を 見てください。`;

export const summaryMessages = defineMessages<SummaryMessages>('summary', {
  ja,
  en,
  'ja-x-easy': easy,
});

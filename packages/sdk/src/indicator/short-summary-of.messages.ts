import { defineMessages } from '../text/messages.js';

/** The short sentences under a figure, which has the title and the value beside it. */
export interface ShortSummaryMessages {
  readonly gap: string;
  readonly rise: (time: string, from: string, amount: string) => string;
  readonly fall: (time: string, from: string, amount: string) => string;
  readonly same: (time: string, from: string) => string;
  readonly changed: (time: string, from: string) => string;
  readonly target: (time: string, target: string) => string;
  readonly interimTarget: (time: string, target: string) => string;
  readonly keep: (time: string, target: string) => string;
  readonly targetInWords: (time: string, text: string) => string;
  readonly baseline: (time: string, value: string) => string;
  readonly targetsByGroup: string;
  readonly targetsByDistrict: string;
}

export const shortSummaryMessages = defineMessages<ShortSummaryMessages>('short-summary', {
  ja: {
    gap: '',
    rise: (time, from, amount) => `${time}の${from}から${amount}増。`,
    fall: (time, from, amount) => `${time}の${from}から${amount}減。`,
    same: (time, from) => `${time}の${from}から変わらず。`,
    changed: (time, from) => `${time}の「${from}」から変化。`,
    target: (time, target) => `${time && `${time}までに`}${target}が目標。`,
    interimTarget: (time, target) => `${time && `${time}までに`}${target}が中間目標。`,
    keep: (time, target) => `${time && `${time}まで`}${target}の維持が目標。`,
    targetInWords: (time, text) => `目標は「${text}」${time && `（${time}）`}。`,
    baseline: (time, value) => `基準値は${time}の${value}。`,
    targetsByGroup: '目標は区分ごとに示されています。',
    targetsByDistrict: '目標は地区ごとに示されています。',
  },
  en: {
    gap: ' ',
    rise: (time, from, amount) => `Up ${amount} from ${from} (${time}).`,
    fall: (time, from, amount) => `Down ${amount} from ${from} (${time}).`,
    same: (time, from) => `Unchanged from ${from} (${time}).`,
    changed: (time, from) => `Changed from “${from}” (${time}).`,
    target: (time, target) => `Target: ${target}${time && ` by ${time}`}.`,
    interimTarget: (time, target) => `Interim target: ${target}${time && ` by ${time}`}.`,
    keep: (time, target) => `Target: keep ${target}${time && ` until ${time}`}.`,
    targetInWords: (time, text) => `Target: “${text}”${time && ` (${time})`}.`,
    baseline: (time, value) => `Baseline: ${value} (${time}).`,
    targetsByGroup: 'Targets are given by group.',
    targetsByDistrict: 'Targets are given by district.',
  },
  'ja-x-easy': {
    rise: (time, from, amount) => `${time}の ${from}から ${amount} 増えました。`,
    fall: (time, from, amount) => `${time}の ${from}から ${amount} 減りました。`,
    same: (time, from) => `${time}の ${from}と 同じです。`,
    changed: (time, from) => `${time}の「${from}」から 変わりました。`,
    target: (time, target) => `${time && `${time}までに `}${target}に することが 目標です。`,
    interimTarget: (time, target) => `${time && `${time}までに `}${target}が 途中の 目標です。`,
    keep: (_time, target) => `${target}の ままに することが 目標です。`,
    targetInWords: (_time, text) => `目標は「${text}」です。`,
    baseline: (time, value) => `はじめは ${time}の ${value}です。`,
    targetsByGroup: '目標は グループごとに あります。',
    targetsByDistrict: '目標は 地区ごとに あります。',
  },
});

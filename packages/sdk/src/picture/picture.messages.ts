import { defineMessages } from '../text/messages.js';

/** Texts of pictures. */
export interface PictureMessages {
  readonly source: (title: string, page: string) => string;
  readonly page: (page: string) => string;
  readonly retrieved: (date: string) => string;
  readonly license: (name: string) => string;
  readonly sample: string;
  readonly join: string;
  readonly target: (value: string, time: string) => string;
  readonly baseline: string;
  readonly expected: (value: string) => string;
  /** The status, as found by this project's rules and not by the publisher. */
  readonly computed: (status: string) => string;
  readonly arrow: (from: string, to: string) => string;
  readonly indicators: (count: number) => string;
  readonly noTarget: string;
  readonly attention: (count: number) => string;
  readonly noAttention: string;
  readonly further: (count: number) => string;
  readonly judged: (judged: number, good: number) => string;
  readonly notJudged: (all: number) => string;
  readonly districtTitle: (name: string, count: number) => string;
}

export const pictureMessages = defineMessages<PictureMessages>('picture', {
  ja: {
    source: (title, page) => `出典：${title}${page}`,
    page: (page) => ` ${page}ページ`,
    retrieved: (date) => `${date}閲覧`,
    license: (name) => `利用条件：${name}`,
    sample: '架空の見本',
    join: '・',
    target: (value, time) => `目標 ${value}${time && `（${time}）`}`,
    baseline: '基準',
    expected: (value) => `目安${value}`,
    computed: (status) => `${status}（公表値からの計算）`,
    arrow: (from, to) => `${from} → 目標 ${to}`,
    indicators: (count) => `指標${count}件`,
    noTarget: '目標値なし',
    attention: (count) => `注意が必要な指標 ${count}件`,
    noAttention: '遅れている指標はありません。',
    further: (count) => `ほか${count}件`,
    judged: (judged, good) => `判定できる${judged}件のうち${good}件が順調・維持・達成です。`,
    notJudged: (all) => `指標${all}件。状況を判定できるものはありません。`,
    districtTitle: (name, count) => `${name}の数値 ${count}件`,
  },
  en: {
    source: (title, page) => `Source: ${title}${page}`,
    page: (page) => `, p. ${page}`,
    retrieved: (date) => `accessed ${date}`,
    license: (name) => `Licence: ${name}`,
    sample: 'Made-up sample',
    join: ' · ',
    target: (value, time) => `Target ${value}${time && ` (${time})`}`,
    baseline: 'Baseline',
    expected: (value) => `expected ${value}`,
    computed: (status) => `${status} (computed from published figures)`,
    arrow: (from, to) => `${from} → target ${to}`,
    indicators: (count) => `${count} indicators`,
    noTarget: 'no target',
    attention: (count) => `${count} need attention`,
    noAttention: 'No indicator is behind.',
    further: (count) => `and ${count} more`,
    judged: (judged, good) =>
      `${good} of ${judged} indicators that can be judged are on track, maintained or achieved.`,
    notJudged: (all) => `${all} indicators. None of them can be judged.`,
    districtTitle: (name, count) => `${name}: ${count} figures`,
  },
  'ja-x-easy': {
    sample: 'つくりものの 見本',
    noAttention: 'おくれている ものは ありません。',
    source: (title, page) => `もとの 資料：${title}${page}`,
    retrieved: (date) => `${date}に 見ました`,
    license: (name) => `つかう ときの きまり：${name}`,
    target: (value, time) => `目標 ${value}${time && `（${time}）`}`,
    baseline: 'はじめ',
    expected: (value) => `予定 ${value}`,
    computed: (status) => `${status}（発表された 数字から 計算しました）`,
    arrow: (from, to) => `${from} → 目標 ${to}`,
    indicators: (count) => `数字 ${count}こ`,
    noTarget: '目標が ありません',
    attention: (count) => `気を つけたい 数字 ${count}こ`,
    further: (count) => `ほかに ${count}こ`,
    judged: (judged, good) => `${judged}この 数字の うち、${good}こは うまく いっています。`,
    notJudged: (all) => `数字は ${all}こ あります。うまく いっているか どうかは、わかりません。`,
    districtTitle: (name, count) => `${name}の 数字 ${count}こ`,
  },
});

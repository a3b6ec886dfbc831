import type { ActionState } from '@machiplan/schema';
import type { TimelineEventType } from '@machiplan/sdk/timeline';
import { defineMessages } from '@machiplan/sdk/internal';
import {
  actionStatesEasy,
  actionStatesEn,
  actionStatesJa,
} from '../../localization/action-states.js';
import type { TimelineMode } from './timeline-mode.js';

export interface PlanTimelineMessages {
  readonly timeline: string;
  readonly view: string;
  readonly views: Readonly<Record<TimelineMode, string>>;
  readonly all: string;
  readonly node: string;
  readonly district: string;
  readonly state: string;
  readonly type: string;
  readonly types: Readonly<Record<TimelineEventType, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly count: (shown: number, all: number) => string;
  readonly items: (count: number) => string;
  /** Heading of what is due in the fiscal year of the date that the reader has. */
  readonly due: (year: string) => string;
  readonly noneDue: (year: string) => string;
  readonly asOf: (date: string) => string;
  readonly byYear: string;
  /** A year by both calendars. */
  readonly year: (year: string, byEra: string) => string;
  readonly undated: (count: number) => string;
  readonly withDistrict: (name: string) => string;
  readonly wholePlan: string;
  readonly history: string;
  readonly chart: (from: string, to: string) => string;
  readonly legend: string;
  readonly noState: string;
  readonly today: string;
  readonly time: string;
  readonly title: string;
  readonly path: string;
  readonly empty: string;
  readonly noMatches: string;
  readonly notFound: string;
}

export const planTimelineMessages = defineMessages<PlanTimelineMessages>('plan-timeline', {
  ja: {
    timeline: '年表・予定',
    view: '表示',
    views: { list: '一覧', chart: '図' },
    all: 'すべて',
    node: '分野',
    district: '地区',
    state: '状態',
    type: '種類',
    types: {
      issued: '公表',
      period: '計画期間',
      review: '見直し',
      event: 'できごと',
      entry: '期間のある項目',
      action: '取組み',
      target: '目標',
    },
    states: actionStatesJa,
    count: (shown, all) => (shown === all ? `${all}件` : `${all}件のうち${shown}件`),
    items: (count) => `${count}件`,
    due: (year) => `今年度が期限：${year}`,
    noneDue: (year) => `今年度が期限のものはありません：${year}`,
    asOf: (date) => `${date}を今日としています。`,
    byYear: '年ごとの一覧',
    year: (year, byEra) => `${year}（${byEra}）`,
    undated: (count) => `このほかに、時期の示されていない目標が${count}件あります。`,
    withDistrict: (name) => `${name}に関するもの`,
    wholePlan: '計画全体',
    history: 'できごと',
    chart: (from, to) => `${from}から${to}までの図。同じ内容を「一覧」で読めます。`,
    legend: '記号',
    noState: '状態の記載なし',
    today: '今日',
    time: '時期',
    title: '内容',
    path: '位置',
    empty: 'この計画データには、時期の示された項目がありません。',
    noMatches: '条件に合うものはありません。条件を減らしてください。',
    notFound: '表示する項目が計画データにありません。',
  },
  en: {
    timeline: 'Timeline',
    view: 'View',
    views: { list: 'List', chart: 'Chart' },
    all: 'All',
    node: 'Field',
    district: 'District',
    state: 'State',
    type: 'Type',
    types: {
      issued: 'Publication',
      period: 'Period',
      review: 'Review',
      event: 'Event',
      entry: 'Entry with a period',
      action: 'Action',
      target: 'Target',
    },
    states: actionStatesEn,
    count: (shown, all) => (shown === all ? String(all) : `${shown} of ${all}`),
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    due: (year) => `Due this fiscal year: ${year}`,
    noneDue: (year) => `Nothing is due this fiscal year: ${year}`,
    asOf: (date) => `Today is taken to be ${date}.`,
    byYear: 'By year',
    year: (_year, byEra) => byEra,
    undated: (count) =>
      count === 1
        ? 'One further target has no time in the plan.'
        : `${count} further targets have no time in the plan.`,
    withDistrict: (name) => `Concerning ${name}`,
    wholePlan: 'Whole plan',
    history: 'Events',
    chart: (from, to) => `Chart from ${from} to ${to}. The list has the same content.`,
    legend: 'Symbols',
    noState: 'no state given',
    today: 'Today',
    time: 'Time',
    title: 'Title',
    path: 'Place',
    empty: 'Nothing in this plan data has a date.',
    noMatches: 'Nothing matches. Remove a condition.',
    notFound: 'The plan data does not have this entry.',
  },
  'ja-x-easy': {
    timeline: 'いつ なにを するか',
    views: { list: '一覧', chart: '絵' },
    all: 'ぜんぶ',
    due: (year) => `今年度に すること：${year}`,
    noneDue: (year) => `今年度に することは ありません：${year}`,
    asOf: (date) => `今日は ${date}です。`,
    byYear: '年ごと',
    undated: (count) => `ほかに、いつまでか 書いていない 目標が ${count}あります。`,
    empty: 'この データには 日にちが ありません。',
    noMatches: 'あてはまる ものは ありません。えらんだ ものを へらしてください。',
    view: '見かた',
    node: 'テーマ',
    district: '地区',
    state: 'いまの ようす',
    type: 'どんな ことか',
    types: {
      issued: '計画が できた 日',
      period: '計画の 年',
      review: '見なおし',
      event: 'できごと',
      entry: 'いつからいつまで',
      action: 'すること',
      target: '目標',
    },
    states: actionStatesEasy,
    count: (shown, all) => (shown === all ? `${all}こ` : `${all}この うち ${shown}こ`),
    items: (count) => `${count}こ`,
    withDistrict: (name) => `${name}の こと`,
    wholePlan: '計画 ぜんぶ',
    chart: (from, to) => `${from}から ${to}までの 絵。同じ ことを「一覧」で 読めます。`,
    legend: 'しるし',
    noState: 'ようすは 書いて ありません',
    today: '今日',
    time: 'いつ',
    title: '内よう',
    path: 'ばしょ',
    notFound: '見たい ものが この データに ありません。',
  },
});

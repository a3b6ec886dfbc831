import { defineMessages } from '../text/messages.js';

export interface TimelineMessages {
  readonly issued: string;
  readonly period: string;
  readonly review: string;
  readonly reviewOf: (title: string) => string;
  /** Title of a target: what is measured, for whom, and the value to reach. */
  readonly target: (title: string, breakdown: string, value: string) => string;
  readonly states: Readonly<
    Record<'not-started' | 'in-progress' | 'done' | 'delayed' | 'cancelled', string>
  >;
  /** Title of the calendar of a plan. */
  readonly calendar: (plan: string) => string;
  /** Line of a calendar entry for a time longer than a month, which stands on its last day. */
  readonly lastDayOf: (time: string) => string;
}

export const timelineMessages = defineMessages<TimelineMessages>('timeline', {
  ja: {
    issued: '計画の公表',
    period: '計画期間',
    review: '計画の見直し',
    reviewOf: (title) => `「${title}」の見直し`,
    target: (title, breakdown, value) => `${title}${breakdown && `（${breakdown}）`}：${value}`,
    states: {
      'not-started': '未着手',
      'in-progress': '実施中',
      done: '完了',
      delayed: '遅れ',
      cancelled: '中止',
    },
    calendar: (plan) => `${plan}の予定`,
    lastDayOf: (time) => `${time}の最終日に表示しています。`,
  },
  en: {
    issued: 'Plan published',
    period: 'Period of the plan',
    review: 'Review of the plan',
    reviewOf: (title) => `Review of “${title}”`,
    target: (title, breakdown, value) => `${title}${breakdown && ` (${breakdown})`}: ${value}`,
    states: {
      'not-started': 'not started',
      'in-progress': 'in progress',
      done: 'done',
      delayed: 'delayed',
      cancelled: 'cancelled',
    },
    calendar: (plan) => `Dates of ${plan}`,
    lastDayOf: (time) => `Shown on the last day of ${time}.`,
  },
  'ja-x-easy': {
    issued: '計画が できた 日',
    period: '計画の 年',
    review: '計画を 見なおす',
    reviewOf: (title) => `「${title}」を 見なおす`,
    states: {
      'not-started': 'まだ していない',
      'in-progress': 'いま している',
      done: 'おわった',
      delayed: 'おくれている',
      cancelled: 'やめた',
    },
    calendar: (plan) => `${plan}の 予定`,
    lastDayOf: (time) => `${time}の さいごの 日に 書いて あります。`,
  },
});

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './plan-timeline.define.js';

const meta: Meta = { title: 'Elements/plan-timeline', component: 'plan-timeline' };
export default meta;

const midori = '/data/midori-city-plan.json';
const administration = '/data/setagaya-local-administration-2022.json';

const story = (src: string, lang: string, view: 'list' | 'chart', today: string): StoryObj => ({
  render: () =>
    html`<plan-timeline src=${src} lang=${lang} view=${view} today=${today}></plan-timeline>`,
});

export const Japanese = story(midori, 'ja', 'list', '2025-10-01');
export const English = story(midori, 'en', 'list', '2025-10-01');
export const EasyJapanese = story(midori, 'ja-x-easy', 'list', '2025-10-01');
export const Chart = story(midori, 'ja', 'chart', '2025-10-01');
export const ChartInEnglish = story(midori, 'en', 'chart', '2025-10-01');
/** The history of local administration in Setagaya since 1991, and its plan for 2022 and 2023. */
export const History = story(administration, 'ja', 'list', '2022-10-01');
export const HistoryAsChart = story(administration, 'ja', 'chart', '2022-10-01');
/** Nothing is due in the year of the date. */
export const NothingDue = story(midori, 'ja', 'list', '2040-10-01');
/** A plan in which only the period has dates. */
export const PeriodOnly = story(
  '/data/setagaya-basic-plan-draft-2023.json',
  'ja',
  'list',
  '2025-10-01',
);
/** A document without a single date. */
export const Empty: StoryObj = {
  render: () =>
    html`<plan-timeline
      lang="ja"
      .plan=${{
        planJson: '1.1',
        id: 'undated',
        title: '日付のない計画',
        levels: [{ id: 'm', title: '施策' }],
        nodes: [{ id: 'a', level: 'm', title: '道を直す' }],
      }}
    ></plan-timeline>`,
};
/** Only what is delayed. */
export const Delayed: StoryObj = {
  render: () =>
    html`<plan-timeline
      src=${midori}
      lang="ja"
      state="delayed"
      today="2025-10-01"
    ></plan-timeline>`,
};
/** Conditions that nothing meets. */
export const NoMatches: StoryObj = {
  render: () =>
    html`<plan-timeline
      src=${midori}
      lang="ja"
      type="issued"
      state="done"
      today="2025-10-01"
    ></plan-timeline>`,
};
/** The address leads nowhere. */
export const Failed: StoryObj = {
  tags: ['fails'],
  render: () => html`<plan-timeline src="/data/nothing-here.json" lang="ja"></plan-timeline>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './plan-catalog.define.js';

const meta: Meta = { title: 'Elements/plan-catalog', component: 'plan-catalog' };
export default meta;

const examples = '/data/catalog.json';

const story = (lang: string): StoryObj => ({
  render: () => html`<plan-catalog src=${examples} lang=${lang}></plan-catalog>`,
});

export const Japanese = story('ja');
export const English = story('en');
export const EasyJapanese = story('ja-x-easy');
/** Only plans of one publisher with a word in them. */
export const Narrowed: StoryObj = {
  render: () =>
    html`<plan-catalog src=${examples} lang="ja" place="世田谷区" search="素案"></plan-catalog>`,
};
export const NoMatches: StoryObj = {
  render: () => html`<plan-catalog src=${examples} lang="ja" search="海王星"></plan-catalog>`,
};
/** The address leads nowhere. */
export const Failed: StoryObj = {
  tags: ['fails'],
  render: () => html`<plan-catalog src="/data/nothing-here.json" lang="ja"></plan-catalog>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '@machiplan/widgets/kpi-gauge';
import '@machiplan/widgets/plan-language';
import '@machiplan/widgets/plan-tree';
import { allInside, eventually, findInside, textOf } from './find-inside.js';

/** Japanese, English, easy Japanese and readings, for the interface and, where it has it, the content. */
const meta: Meta = { title: 'Acting as one/Languages' };
export default meta;

type Story = StoryObj;
const city = '/data/midori-city-plan.json';
const page = (lang: string) => html`
  <div lang=${lang}>
    <plan-language></plan-language>
    <plan-tree src=${city} selected-node="m1-1"></plan-tree>
    <kpi-gauge src=${city} indicator="checkup-rate" open></kpi-gauge>
  </div>
`;

/** Clicks a choice; furigana are offered once a plan with readings is there. */
async function choose(root: HTMLElement, name: string): Promise<void> {
  const label = () =>
    allInside(root, 'plan-language >>> label').find((each) => textOf(each) === name);
  await eventually(() => expect(label()).toBeTruthy());
  label()!.querySelector('input')!.click();
}
const speak = (root: HTMLElement, lang: string) => () =>
  expect(
    ['plan-tree', 'kpi-gauge'].map((tag) => allInside(root, `${tag} >>> .root`)[0]?.lang),
  ).toEqual([lang, lang]);

/** The reader changes the language of all elements at once; the page's own `lang` stays. */
export const Switch: Story = {
  render: () => page('ja'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'English');
    await eventually(speak(canvasElement, 'en'));
    await expect(canvasElement.querySelector('[lang]')!.getAttribute('lang')).toBe('ja');
    await choose(canvasElement, '日本語');
    await eventually(speak(canvasElement, 'ja'));
  },
};

/** Readings over the words that have one. */
export const Furigana: Story = {
  render: () => page('ja'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'ふりがな');
    await findInside(canvasElement, 'plan-tree >>> ruby rt');
  },
};

/** Easy Japanese, down to the lines of a computation. */
export const EasyJapanese: Story = {
  render: () => page('ja-x-easy'),
  play: async ({ canvasElement }) => {
    await findInside(canvasElement, 'kpi-gauge >>> .lines li');
    const lines = allInside(canvasElement, 'kpi-gauge >>> .lines li').map(textOf);
    await expect(lines.join()).toContain('はじめの 数字');
    await expect(lines.at(-1)).toMatch(/^きまり：/);
  },
};

/** An English page about a document that is partly in Japanese: what is Japanese says so. */
export const MixedLanguages: Story = {
  render: () => html`
    <div lang="en">
      <plan-tree src="/data/setagaya-basic-plan-2024.json" no-details></plan-tree>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await findInside(canvasElement, 'plan-tree >>> .rows .name');
    const base = await findInside(canvasElement, 'plan-tree >>> .root');
    await expect(base.lang).toBe('en');
    const japanese = allInside(canvasElement, 'plan-tree >>> .rows .name').filter((each) =>
      /[ぁ-ん]/.test(each.textContent),
    );
    for (const name of japanese) await expect(name.querySelector('[lang="ja"]')).not.toBeNull();
  },
};

/** A language without words shows English, and says that it is English. */
export const UnknownLanguage: Story = {
  render: () => page('tlh'),
  play: async ({ canvasElement }) => {
    await eventually(speak(canvasElement, 'en'));
  },
};

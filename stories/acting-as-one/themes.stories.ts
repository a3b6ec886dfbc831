import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '@machiplan/widgets/kpi-board';
import '@machiplan/widgets/plan-tree';
import digitalAgency from '../../packages/widgets/themes/digital-agency.css?raw';
import highContrast from '../../packages/widgets/themes/high-contrast.css?raw';
import ward from '../../examples/themes/ward.css?raw';
import { eventually, findInside } from './find-inside.js';

/** One style sheet of the page colours all elements. */
const meta: Meta = { title: 'Acting as one/Themes' };
export default meta;

type Story = StoryObj;
const city = '/data/midori-city-plan.json';

/** A story under this style sheet whose accent is, in light, the colour given. */
const under = (css: string, accent: string): Story => ({
  render: () => html`
    <div lang="ja">
      <plan-tree src=${city} selected-node="m1-1"></plan-tree>
      <kpi-board src=${city} node="m1-1"></kpi-board>
    </div>
  `,
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  },
  play: async ({ canvasElement }) => {
    if (matchMedia('(prefers-color-scheme: dark)').matches) return;
    for (const path of ['plan-tree >>> .export-row button', 'kpi-board >>> .export-row button']) {
      const place = await findInside(canvasElement, path);
      await eventually(() => expect(getComputedStyle(place).color).toBe(accent));
    }
  },
});

export const Defaults: Story = under('', 'rgb(0, 23, 193)');
export const Ward: Story = under(ward, 'rgb(0, 89, 74)');
export const DigitalAgency: Story = under(digitalAgency, 'rgb(0, 23, 193)');
export const HighContrast: Story = under(highContrast, 'rgb(0, 17, 143)');

/** One element dark on a light page. */
export const OneDark: Story = {
  render: () => html`<plan-tree lang="en" src=${city} theme="dark" no-details></plan-tree>`,
  play: async ({ canvasElement }) => {
    const base = await findInside(canvasElement, 'plan-tree >>> .root');
    await eventually(() => expect(getComputedStyle(base).backgroundColor).toBe('rgb(26, 26, 26)'));
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './plan-tree.define.js';

const meta: Meta = { title: 'Elements/plan-tree details', component: 'plan-tree' };
export default meta;

type Story = StoryObj;

const details = (node: string, lang = 'ja'): Story => ({
  render: () =>
    html`<plan-tree
      lang=${lang}
      src="/data/midori-city-plan.json"
      .selectedNode=${node}
    ></plan-tree>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('plan-tree')!.shadowRoot!;
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (root.querySelector('.details .part')) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('no details');
  },
});

/** Several visions, people with roles, the wording printed here, a scale of grades, earlier versions. */
export const PlacesAndVersionsJa: Story = details('m5-1');
export const PlacesAndVersionsEn: Story = details('m5-1', 'en');
/** An action with code, progress, keywords, people, links and a grade. */
export const ActionJa: Story = details('j1-1-1');
export const ActionEn: Story = details('j1-1-1', 'en');
/** Progress in per cent as published, and words for budgets without an amount. */
export const ProgressAndBudgetsJa: Story = details('j5-1-1');
export const ProgressAndBudgetsEn: Story = details('j5-1-1', 'en');
/** An entry that is related to one of an earlier plan. */
export const OtherPlanJa: Story = details('pp3');
/** The top entry of a tree that has links. */
export const TreeWithLinksJa: Story = details('f1');

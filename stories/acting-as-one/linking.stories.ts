import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '@machiplan/widgets/district-map';
import '@machiplan/widgets/kpi-board';
import '@machiplan/widgets/plan-tree';
import '@machiplan/widgets/sdg-matrix';
import { allInside, eventually, findInside, textOf } from './find-inside.js';

/** Elements that stand apart and show the same document act as one, without a common parent. */
const meta: Meta = { title: 'Acting as one/Linking' };
export default meta;

type Story = StoryObj;
const city = '/data/midori-city-plan.json';
const measure = 'plan-tree >>> a.name[href*="plan-node=f1"]';

const showsRow = (root: HTMLElement, title: string) => () =>
  expect(textOf(allInside(root, 'sdg-matrix >>> tr[aria-selected="true"]')[0]!)).toContain(title);

/** Picking a field in the tree marks its row in the matrix, and leaves its indicators on the board. */
export const SharedSelection: Story = {
  render: () => html`
    <div lang="ja">
      <plan-tree src=${city} no-details></plan-tree>
      <kpi-board src=${city}></kpi-board>
      <sdg-matrix src=${city} view="table"></sdg-matrix>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const count = await findInside(canvasElement, 'kpi-board >>> .count');
    const before = textOf(count);
    (await findInside(canvasElement, measure)).click();
    await eventually(showsRow(canvasElement, '健やかに暮らす'));
    await eventually(() => expect(textOf(count)).not.toBe(before));
  },
};

/** The page says no to `plan-node-select`: nothing changes anywhere. */
export const VetoByThePage: Story = {
  render: () => html`
    <div lang="en" @plan-node-select=${(event: Event) => event.preventDefault()}>
      <plan-tree src=${city} no-details></plan-tree>
      <sdg-matrix src=${city} view="table"></sdg-matrix>
    </div>
  `,
  play: async ({ canvasElement }) => {
    (await findInside(canvasElement, measure)).click();
    await findInside(canvasElement, 'sdg-matrix >>> tbody tr');
    const tree = canvasElement.querySelector('plan-tree')!;
    await expect(tree.selectedNode).toBeUndefined();
    await expect(canvasElement.querySelector('sdg-matrix')!.selectedNode).toBeUndefined();
  },
};

/** Two groups on one page: a pick in the left one leaves the right one as it is. */
export const Groups: Story = {
  render: () => html`
    <div lang="ja">
      <plan-tree src=${city} group="left" no-details></plan-tree>
      <sdg-matrix src=${city} group="left"></sdg-matrix>
      <sdg-matrix src=${city} group="right"></sdg-matrix>
    </div>
  `,
  play: async ({ canvasElement }) => {
    (await findInside(canvasElement, measure.replace('plan-node', 'left-node'))).click();
    const [left, right] = canvasElement.querySelectorAll('sdg-matrix');
    await eventually(() => expect(left!.selectedNode).toBe('f1'));
    await expect(right!.selectedNode).toBeUndefined();
  },
};

/** The URL holds the selection; going back removes it. */
export const Permalink: Story = {
  render: () => html`
    <div lang="ja">
      <plan-tree src=${city} permalink="hash" no-details></plan-tree>
    </div>
  `,
  play: async ({ canvasElement }) => {
    (await findInside(canvasElement, measure)).click();
    await eventually(() => expect(location.hash).toContain('plan-node=f1'));
    history.back();
    const tree = canvasElement.querySelector('plan-tree')!;
    await eventually(() => expect(tree.selectedNode).toBeUndefined());
  },
};

/** Conditions chosen in the tree hold in matrix, board and map; each says so and can end them. */
export const SharedFilters: Story = {
  render: () => html`
    <div lang="ja">
      <plan-tree src=${city} filter="goal:13" no-details></plan-tree>
      <sdg-matrix src=${city} view="table"></sdg-matrix>
      <kpi-board src=${city}></kpi-board>
      <district-map src=${city} count="project"></district-map>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const chips = (tag: string) => allInside(canvasElement, `${tag} >>> .chosen-one`).length;
    for (const tag of ['plan-tree', 'sdg-matrix', 'kpi-board', 'district-map'])
      await eventually(() => expect(chips(tag), tag).toBe(1));
    const rows = () => allInside(canvasElement, 'sdg-matrix >>> tbody tr').length;
    await eventually(() => expect(rows()).toBeGreaterThan(0));
    const few = rows();
    (await findInside(canvasElement, 'sdg-matrix >>> .chosen-one')).click();
    await eventually(() => expect(rows()).toBeGreaterThan(few));
    await expect(chips('plan-tree')).toBe(0);
  },
};

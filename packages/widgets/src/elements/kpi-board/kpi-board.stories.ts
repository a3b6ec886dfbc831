import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../kpi-gauge/kpi-gauge.define.js';
import './kpi-board.define.js';

const meta: Meta = {
  title: 'Elements/kpi-board',
  component: 'kpi-board',
};
export default meta;

type Story = StoryObj;

const city = '/data/midori-city-plan.json';
const board = (lang: string, view: 'cards' | 'table', groupBy: 'none' | 'field' | 'status') => ({
  render: () =>
    html`<kpi-board lang=${lang} src=${city} view=${view} group-by=${groupBy}></kpi-board>`,
});

/** All indicators of the made-up city. */
export const CardsJa: Story = board('ja', 'cards', 'none');
export const CardsEn: Story = board('en', 'cards', 'none');
/** By status, the most urgent first. */
export const ByStatusJa: Story = board('ja', 'cards', 'status');
/** The same as a table, by field. */
export const TableJa: Story = board('ja', 'table', 'field');
export const TableEn: Story = board('en', 'table', 'field');
/** A measure with an indicator by group only. */
export const OfAMeasure: Story = {
  render: () => html`<kpi-board lang="ja" src=${city} node="m5-1"></kpi-board>`,
};
/** A value within the year and a grade of the publisher on the cards. */
export const ApartAndGraded: Story = {
  render: () => html`<kpi-board lang="ja" src=${city} node="p5"></kpi-board>`,
};
/** Values that are missing for different reasons. */
export const NoFigures: Story = {
  render: () => html`<kpi-board lang="ja" src=${city} node="m8-2" view="table"></kpi-board>`,
};
/** A plan of which only the names of indicators are published. */
export const NamesOnly: Story = {
  render: () =>
    html`<kpi-board lang="ja" src="/data/setagaya-basic-plan-2024.json" node="p14"></kpi-board>`,
};
/** The gauge shows the indicator selected on the board. */
export const WithGauge: Story = {
  render: () =>
    html`<plan-source src=${city} lang="ja">
      <kpi-gauge open></kpi-gauge>
      <kpi-board node="f1"></kpi-board>
    </plan-source>`,
};
/** A part of the plan without indicators. */
export const Empty: Story = {
  render: () => html`<kpi-board lang="ja" src=${city} node="m4-2"></kpi-board>`,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './sdg-matrix.define.js';

const city = '/data/midori-city-plan.json';
const setagaya = '/data/setagaya-basic-plan-2024.json';
const meguro = '/data/meguro-basic-plan-2022.json';

/** A plan small enough to hold every mark there is. */
const everyMark = {
  planJson: '1.0',
  id: 'every-mark',
  title: { ja: '印の一覧（見本）', en: 'All marks (sample)' },
  origin: 'sample',
  levels: [
    { id: 'field', title: { ja: '分野', en: 'Field' } },
    { id: 'measure', title: { ja: '施策', en: 'Measure' } },
  ],
  nodes: [
    { id: 'f', level: 'field', code: '1', title: { ja: '福祉', en: 'Welfare' } },
    {
      id: 'm1',
      level: 'measure',
      parent: 'f',
      code: '1-1',
      title: { ja: '原典に記載のある関係', en: 'Relations of the source' },
      sdgs: [
        { goal: 1, strength: 'primary', origin: 'published' },
        { goal: 3, strength: 'secondary', origin: 'published' },
        { goal: 10, origin: 'published' },
      ],
    },
    {
      id: 'm2',
      level: 'measure',
      parent: 'f',
      code: '1-2',
      title: { ja: '編集や計算による関係', en: 'Editorial and computed relations' },
      sdgs: [
        { goal: 3, strength: 'primary', origin: 'editorial' },
        { goal: 10, strength: 'secondary', origin: 'derived' },
        { goal: 11, origin: 'editorial' },
      ],
    },
    {
      id: 'm3',
      level: 'measure',
      parent: 'f',
      code: '1-3',
      title: { ja: '公表されていない施策', en: 'A measure that publishes none' },
      notPublished: [{ part: 'sdgs' }],
    },
    {
      id: 'm4',
      level: 'measure',
      parent: 'f',
      code: '1-4',
      title: { ja: '何も書かれていない施策', en: 'A measure of which nothing is said' },
    },
    {
      id: 'm5',
      level: 'measure',
      parent: 'f',
      code: '1-5',
      title: { ja: 'すべての目標を掲げる施策', en: 'A measure that claims every goal' },
      sdgs: Array.from({ length: 17 }, (_, place) => ({ goal: place + 1 })),
    },
  ],
};

/** As many rows as no city has, to scroll, sort and filter. */
const long = {
  ...everyMark,
  id: 'long',
  nodes: Array.from({ length: 5000 }, (_, place) => ({
    id: `n${place}`,
    level: 'measure',
    code: String(place + 1),
    title: { ja: `施策 ${place + 1}`, en: `Measure ${place + 1}` },
    sdgs: [
      { goal: (place % 17) + 1, strength: 'primary' },
      { goal: ((place * 5) % 17) + 1, strength: 'secondary' },
    ],
  })),
};

const meta: Meta = { title: 'Elements/sdg-matrix', component: 'sdg-matrix' };
export default meta;

type Story = StoryObj;

export const City: Story = {
  render: () => html`<sdg-matrix src=${city}></sdg-matrix>`,
};

export const CityInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city}></sdg-matrix>`,
};

export const EveryMark: Story = {
  render: () => html`<sdg-matrix .plan=${everyMark}></sdg-matrix>`,
};

export const EveryMarkInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" .plan=${everyMark}></sdg-matrix>`,
};

export const RowsOfOneLevel: Story = {
  render: () => html`<sdg-matrix src=${city} level="policy"></sdg-matrix>`,
};

export const TargetsOfOneGoal: Story = {
  render: () => html`<sdg-matrix src=${city} targets-of="11"></sdg-matrix>`,
};

export const GoalPicked: Story = {
  render: () => html`<sdg-matrix group="picked" src=${city} selected-goal="11"></sdg-matrix>`,
};

export const RowPicked: Story = {
  render: () => html`<sdg-matrix group="row" src=${city} selected-node="m2-1"></sdg-matrix>`,
};

export const Cards: Story = {
  render: () => html`<sdg-matrix src=${city} view="cards"></sdg-matrix>`,
};

export const CardsInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${city} view="cards"></sdg-matrix>`,
};

export const Transposed: Story = {
  render: () => html`<sdg-matrix src=${city} level="policy" view="transposed"></sdg-matrix>`,
};

export const NotPublished: Story = {
  render: () => html`<sdg-matrix src=${setagaya}></sdg-matrix>`,
};

export const NotPublishedInEnglish: Story = {
  globals: { lang: 'en' },
  render: () => html`<sdg-matrix lang="en" src=${meguro}></sdg-matrix>`,
};

export const NothingStated: Story = {
  render: () => html`<sdg-matrix .plan=${{ ...everyMark, id: 'empty', nodes: [] }}></sdg-matrix>`,
};

export const TwoPlans: Story = {
  render: () => html`<sdg-matrix src=${city} compare-src=${setagaya} no-controls></sdg-matrix>`,
};

export const ManyRows: Story = {
  render: () => html`<sdg-matrix .plan=${long}></sdg-matrix>`,
};

export const EasyJapanese: Story = {
  render: () => html`<sdg-matrix lang="ja-x-easy" src=${city}></sdg-matrix>`,
};

export const Failed: Story = {
  tags: ['fails'],
  render: () =>
    html`<sdg-matrix src="ftp://example.jp/plan.json">
      <p><a href=${city}>計画データ</a></p>
    </sdg-matrix>`,
};

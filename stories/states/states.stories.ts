import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { PlanDocument } from '@machiplan/schema';
import '@machiplan/widgets/district-map';
import '@machiplan/widgets/kpi-board';
import '@machiplan/widgets/kpi-gauge';
import '@machiplan/widgets/plan-tree';
import '@machiplan/widgets/sdg-matrix';
import { allInside, eventually, findInside, textOf } from '../acting-as-one/find-inside.js';

/** States that all elements share while a plan is missing or incomplete. */
const meta: Meta = { title: 'States/Every element' };
export default meta;

type Story = StoryObj;

const elements = ['plan-tree', 'kpi-gauge', 'kpi-board', 'sdg-matrix', 'district-map'];
const city = '/data/midori-city-plan.json';
const slow = '/data/on-its-way.json';

interface Given {
  readonly lang?: 'ja' | 'en';
  readonly src?: string;
  readonly plan?: PlanDocument;
  /** Slotted content of each tag. */
  readonly content?: TemplateResult;
}

const everyElement = ({ lang = 'ja', src, plan, content }: Given) => html`
  <div lang=${lang}>
    <plan-tree src=${src ?? nothing} .plan=${plan} no-details>${content}</plan-tree>
    <kpi-gauge src=${src ?? nothing} .plan=${plan} indicator="satisfaction">${content}</kpi-gauge>
    <kpi-board src=${src ?? nothing} .plan=${plan}>${content}</kpi-board>
    <sdg-matrix src=${src ?? nothing} .plan=${plan}>${content}</sdg-matrix>
    <district-map src=${src ?? nothing} .plan=${plan}>${content}</district-map>
  </div>
`;

const links = { ja: '計画のデータ', en: 'Data of the plan' };
const link = (lang: 'ja' | 'en') => html`<p><a href=${city}>${links[lang]}</a></p>`;

/** Waits until each of the five elements has a part that says one of the sentences. */
const eachSays =
  (part: string, sentence: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const tag of elements)
      await eventually(() =>
        expect(allInside(canvasElement, `${tag} >>> ${part}`).map(textOf).join(), tag).toMatch(
          sentence,
        ),
      );
  };

/** Answers to the requests for documents as the story needs them, until it is left. */
function answerWith(respond: (count: number, signal: AbortSignal) => Promise<Response>) {
  const usual = globalThis.fetch;
  let count = 0;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return new URL(request.url).pathname === slow
      ? respond((count += 1), request.signal)
      : usual(input, init);
  };
  return () => {
    globalThis.fetch = usual;
  };
}

const neverAnswers = (_count: number, signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

/** Nothing is asked for: what the author wrote shows, and no message. */
export const NothingAsked: Story = {
  render: () => everyElement({ content: link('ja') }),
  play: async ({ canvasElement }) => {
    await expect(allInside(canvasElement, '* >>> .root')).toHaveLength(0);
  },
};

/** The document is on its way, and the author wrote nothing inside: a word says so. */
export const LoadingJa: Story = {
  beforeEach: () => answerWith(neverAnswers),
  render: () => everyElement({ src: slow }),
  play: eachSays('.waiting', /読み込/),
};
export const LoadingEn: Story = {
  globals: { lang: 'en' },
  beforeEach: () => answerWith(neverAnswers),
  render: () => everyElement({ src: slow, lang: 'en' }),
  play: eachSays('.waiting', /Loading/),
};

/** There is no such document: each says why and what to do, above what the author wrote. */
export const FailedJa: Story = {
  tags: ['fails'],
  render: () => everyElement({ src: '/data/gone.json', content: link('ja') }),
  play: eachSays('[part=error]', /見つかりません|404/),
};
export const FailedEn: Story = {
  globals: { lang: 'en' },
  tags: ['fails'],
  render: () => everyElement({ src: '/data/gone.json', lang: 'en', content: link('en') }),
  play: eachSays('[part=error]', /not found|404/i),
};

/** A plan in its first days: a title, and nothing under it yet. */
const empty: PlanDocument = {
  planJson: '1.0',
  id: 'empty',
  title: { ja: '空の計画', en: 'An empty plan' },
  levels: [],
  nodes: [],
};
export const EmptyJa: Story = {
  render: () => everyElement({ plan: empty }),
  play: eachSays('.state', /ません/),
};
export const EmptyEn: Story = {
  globals: { lang: 'en' },
  render: () => everyElement({ plan: empty, lang: 'en' }),
  play: eachSays('.state', /no/),
};

/** Parts of the document are wrong: the rest is drawn, and each says how much is missing. */
const broken = {
  planJson: '1.0',
  id: 'broken',
  title: { ja: '誤りのある計画', en: 'A plan with faults' },
  levels: [{ id: 'measure', title: { ja: '施策', en: 'Measure' } }],
  nodes: [
    {
      id: 'a',
      level: 'measure',
      title: { ja: '緑をふやす', en: 'More green' },
      sdgs: [{ goal: 11 }, { goal: 18 }],
    },
    { id: 'a', level: 'measure', title: { ja: '同じ番号', en: 'The same id' } },
    { id: 'b', level: 'measure', parent: 'nobody', title: { ja: '親がない', en: 'No parent' } },
  ],
  indicators: [
    {
      id: 'satisfaction',
      nodes: ['a'],
      title: { ja: '満足度', en: 'Satisfaction' },
      unit: '%',
      observations: [
        { time: 'FY2024', value: 61 },
        { time: '2024-02-31', value: 'たくさん' },
      ],
    },
  ],
  districtLevels: [{ id: 'district', title: { ja: '地区', en: 'District' } }],
  districts: [
    { id: 'east', level: 'district', name: { ja: '東', en: 'East' }, tile: [0, 0] },
    { id: 'west', level: 'district', name: { ja: '西', en: 'West' }, tile: [1] },
  ],
} as unknown as PlanDocument;
export const PartlyFailedJa: Story = {
  tags: ['fails'],
  render: () => everyElement({ plan: broken }),
  play: eachSays('[part=notice]', /\d/),
};
export const PartlyFailedEn: Story = {
  globals: { lang: 'en' },
  tags: ['fails'],
  render: () => everyElement({ plan: broken, lang: 'en' }),
  play: eachSays('[part=notice]', /\d/),
};

/** The document is asked for again and cannot be reached: what was there stays, and says since when. */
export const Stale: Story = {
  beforeEach: () =>
    answerWith((count) =>
      count === 1 ? fetch(city) : Promise.reject(new TypeError('Failed to fetch')),
    ),
  render: () => everyElement({ src: slow }),
  play: async (context) => {
    const tree = context.canvasElement.querySelector('plan-tree')!;
    await findInside(context.canvasElement, 'plan-tree >>> .rows');
    tree.reload();
    await eachSays('[part=notice]', /\d/)(context);
  },
};

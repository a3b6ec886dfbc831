import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import { planSessionFor } from '../../plan-data/plan-session.js';
import './plan-timeline.define.js';

type Timeline = HTMLElementTagNameMap['plan-timeline'];

const plan = {
  planJson: '1.1',
  id: 'p',
  title: '緑町計画',
  period: { start: 'FY2024', end: 'FY2027' },
  levels: [{ id: 'm', title: '施策' }],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [{ id: 'north', level: 'area', name: '北' }],
  nodes: [
    { id: 'roses', level: 'm', title: 'バラ' },
    { id: 'moss', level: 'm', title: 'コケ' },
  ],
  actions: [
    { id: 'plant', node: 'roses', time: 'FY2025', title: '植える', state: 'done' },
    { id: 'wet', node: 'moss', time: 'FY2026', title: 'ぬらす', districts: ['north'] },
  ],
  indicators: [
    {
      id: 'count',
      title: '本数',
      unit: '本',
      nodes: ['roses'],
      targets: [{ time: 'FY2025', value: 9 }],
    },
  ],
} as const;

async function shown(properties: Partial<Timeline> = {}): Promise<Timeline> {
  const element = await fixture<Timeline>(html`<plan-timeline lang="ja"></plan-timeline>`);
  Object.assign(element, { plan, today: '2025-10-01', ...properties });
  await waitUntil(() => element.shadowRoot?.querySelector('.source-line'), 'nothing shown', {
    timeout: 5000,
  });
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());

describe('<plan-timeline>', () => {
  it('first tells what is due this fiscal year, and which date it takes for today', async () => {
    const element = await shown();
    expect(texts(element, '.due .heading')).to.deep.equal([
      '今年度が期限：2025年度（令和7年度） 2件',
    ]);
    expect(texts(element, '.due .title')).to.deep.equal(['植える', '本数：9本']);
    expect(texts(element, '.due .note')).to.deep.equal(['2025年10月1日を今日としています。']);
  });

  it('selects the entry of an action and the indicator of a target', async () => {
    const element = await shown();
    const [action, target] = all(element, '.due button.title');
    setTimeout(() => action!.click());
    const node = await oneEvent(element, 'plan-node-select');
    setTimeout(() => target!.click());
    const indicator = await oneEvent(element, 'plan-indicator-select');
    expect(
      [node, indicator].map((event) => (event as unknown as PlanSelectEvent).value),
    ).to.deep.equal(['roses', 'count']);
    await element.updateComplete;
    expect(texts(element, '.due [aria-current="true"]')).to.deep.equal(['植える', '本数：9本']);
  });

  it('narrows by the select of a branch, and tells how many are left', async () => {
    const element = await shown();
    const select = all(element, 'select')[0] as HTMLSelectElement;
    select.value = 'moss';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.year .title')).to.deep.equal(['ぬらす']);
    expect(texts(element, '.count')).to.deep.equal(['4件のうち1件']);
  });

  it('follows the district that another element selects, and lets the reader remove it', async () => {
    const element = await shown({ group: 'g' });
    planSessionFor(plan, element).selection.select({ district: 'north' });
    await waitUntil(() => texts(element, '.year .title').length === 1);
    expect(texts(element, '.chip')).to.deep.equal(['北に関するもの ×']);
    all(element, '.chip')[0]!.click();
    await waitUntil(() => texts(element, '.year .title').length > 1);
  });

  it('draws the same events as a chart that is an image with a name', async () => {
    const element = await shown({ view: 'chart' });
    await waitUntil(() => element.shadowRoot!.querySelector('.chart svg'), 'no chart', {
      timeout: 5000,
    });
    const chart = all(element, '.chart svg')[0]!;
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.contain('2024から2028まで');
    expect(texts(element, '.chart title')).to.include('2025 取組み 完了 1件');
    expect(texts(element, '.legend li')).to.include('取組み（完了）');
  });

  it('opens the years of a long plan one by one and draws their rows then', async () => {
    const element = await shown();
    element.plan = {
      ...plan,
      actions: Array.from({ length: 60 }, (_, at) => ({
        id: `a${at}`,
        node: 'roses',
        time: `FY${2020 + (at % 3)}`,
        title: `取組み${at}`,
      })),
    };
    await waitUntil(() => all(element, '.year').length > 3);
    expect(all(element, '.year .row')).to.have.length(0);
    const [first] = all(element, '.year') as HTMLDetailsElement[];
    first!.open = true;
    await waitUntil(() => all(element, '.year .row').length === 20);
    first!.open = false;
    await waitUntil(() => all(element, '.year .row').length === 0);
  });

  it('says that a document has no dates, and names its plan', async () => {
    const element = await shown({
      plan: { ...plan, period: undefined, actions: [], indicators: [] } as never,
    });
    expect(texts(element, '.state')).to.deep.equal([
      'この計画データには、時期の示された項目がありません。',
    ]);
    expect(texts(element, '.source-line')[0]).to.contain('緑町計画');
  });

  it('takes a date that is none for the current one and warns the author', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => void warnings.push(message);
    const element = await shown({ today: '今日' });
    await aTimeout(0);
    console.warn = warn;
    expect(warnings.join('\n')).to.contain('YYYY-MM-DD');
    expect(texts(element, '.due .note')[0]).to.match(/^\d{4}年\d{1,2}月\d{1,2}日を今日/);
  });

  it('fits a page of 320 px without scrolling sideways', async () => {
    const element = await shown();
    element.style.inlineSize = '288px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(288);
  });
});

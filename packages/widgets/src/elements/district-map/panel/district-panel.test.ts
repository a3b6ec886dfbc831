import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Plan } from '@machiplan/schema';
import { bayDocument, bayPlan } from '../../../../../../test/browser/bay-plan.js';
import '../district-map.define.js';
import type { DistrictMapElement } from '../district-map.js';
import { cityWideEntries, districtEntries } from './district-entries.js';
import { districtValues } from './district-values.js';

const today = new Date('2025-06-01T00:00:00Z');

/** The plan with actions in three years, an event, an entry for an area and one for everybody. */
const plan = bayPlan({
  levels: [...bayDocument.levels, { id: 'event', title: '出来事', kind: 'event' }],
  nodes: [
    ...bayDocument.nodes,
    { id: 'harbour', level: 'project', title: '港の改修', districts: ['west'] },
    { id: 'leaflet', level: 'project', title: '広報紙' },
    { id: 'flood', level: 'event', title: '台風', districts: ['kita'] },
  ],
  actions: [
    { node: 'park', time: 'FY2024', title: '設計', state: 'done' },
    { node: 'park', time: 'FY2025', title: '工事', state: 'delayed' },
    { node: 'park', time: 'FY2026', title: '開園', state: 'not-started' },
    { node: 'lights', time: 'FY2025', title: '南浜の更新', districts: ['minami'] },
  ],
  indicators: [
    {
      ...bayDocument.indicators![0]!,
      observations: [
        ...bayDocument.indicators![0]!.observations!,
        { time: 'FY2024', value: 60 },
        { time: 'FY2026', value: 99, district: 'kita', status: 'forecast' },
      ],
    },
  ],
  facilities: [{ id: 'hall', name: '北浜会館', district: 'kita', address: '北浜1-1' }],
});
const kita = plan.districts.find(({ id }) => id === 'kita')!;

describe('districtEntries()', () => {
  const { measures, mentions } = districtEntries(plan, kita, today);

  it('gives the measures of a district and of the area around it, apart from events', () => {
    expect(measures.map(({ node }) => node.id)).to.deep.equal(['lights', 'park', 'harbour']);
    expect(mentions.map(({ node }) => node.id)).to.deep.equal(['flood']);
  });

  it('gives the actions of this fiscal year, without those of other districts', () => {
    const titles = measures.map(({ actions }) => actions.map(({ title }) => title));
    expect(titles).to.deep.equal([[], ['工事'], []]);
    expect(measures[1]!.allActions).to.have.length(3);
  });

  it('gives the last year before this one where this one has no actions', () => {
    const [, park] = districtEntries(plan, kita, new Date('2030-01-01T00:00:00Z')).measures;
    expect(park!.actions.map(({ title }) => title)).to.deep.equal(['開園']);
  });

  it('keeps projects for everybody apart', () => {
    expect(cityWideEntries(plan, today).map(({ node }) => node.id)).to.deep.equal(['leaflet']);
  });
});

describe('districtValues()', () => {
  it('gives the newest measured value beside that of the whole area and the rank', () => {
    const [trees] = districtValues(plan, kita);
    expect([trees!.time, trees!.observation.value, trees!.whole?.value]).to.deep.equal([
      'FY2024',
      15,
      60,
    ]);
    expect([trees!.rank, trees!.peers]).to.deep.equal([3, [15, 20, 25]]);
  });
});

const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const words = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

async function map(shown: Plan = plan) {
  const element = await fixture<DistrictMapElement>(html`<district-map></district-map>`);
  element.plan = shown;
  await waitUntil(() => $(element, '#own-district'), 'lens', { timeout: 8000 });
  return element;
}

async function choose(element: Element, id: string) {
  const select = $<HTMLSelectElement>(element, '#own-district')!;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => $(element, '.panel-name'), 'panel', { timeout: 8000 });
}

describe('the panel of <district-map>', () => {
  it('lists what happens in the district chosen above the map', async () => {
    const element = await map();
    expect($(element, '.panel')).to.equal(null);
    await choose(element, 'kita');
    expect(words($(element, '.panel-name'))).to.equal('北浜地区');
    const panel = words($(element, '.panel'));
    expect(panel).to.contain('この地区の取組み 3件');
    expect(panel).to.contain('15本');
    expect(panel).to.contain('北浜会館');
    expect(words($(element, '[role=status]'))).to.equal('北浜地区を選びました。取組み3件。');
    expect(words($(element, '.body')!.firstElementChild)).to.contain('北浜地区');
  });

  it('selects an entry for the page and opens it, and closes it again', async () => {
    const element = await map();
    await choose(element, 'kita');
    const asked: unknown[] = [];
    element.addEventListener('plan-node-select', ({ value }) => asked.push(value));
    const title = () => $(element, '.entry-title')!;
    title().click();
    await element.updateComplete;
    expect(title().getAttribute('aria-expanded')).to.equal('true');
    title().click();
    await element.updateComplete;
    expect(asked).to.deep.equal(['lights', undefined]);
  });

  it('says which selection changed the map, and takes it away on request', async () => {
    const element = await map();
    await choose(element, 'kita');
    $(element, '.entry-title')!.click();
    await waitUntil(() => $(element, '.chip'), 'chip');
    expect(words($(element, '.chip'))).to.contain('街灯の更新');
    expect(words($(element, '.heading'))).to.contain('「街灯の更新」の対象');
    $(element, '.chip')!.click();
    await element.updateComplete;
    expect(words($(element, '.heading'))).to.contain('樹木の数');
  });

  it('works by keyboard alone', async () => {
    const element = await map();
    $(element, '#own-district')!.focus();
    await choose(element, 'kita');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.className).to.equal('entry-title');
  });

  it('passes the accessibility check', async () => {
    const element = await map();
    await choose(element, 'kita');
    await expect(element).to.be.accessible();
  });

  it('shows the chosen district also where the map shows larger ones', async () => {
    const element = await map();
    element.level = 'area';
    await choose(element, 'kita');
    expect(words($(element, '.panel-name'))).to.equal('北浜地区');
    expect($(element, 'tr.selected')?.dataset['id']).to.equal('west');
  });
});

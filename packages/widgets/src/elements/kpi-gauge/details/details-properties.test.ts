import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '@machiplan/schema';
import { planOf } from '../../../../../../test/browser/garden-plan.js';
import { gaugeModel } from '../gauge-model.js';
import '../kpi-gauge.define.js';
import { seriesCells } from './series-cells.js';

async function cityPlan() {
  const response = await fetch('/examples/data/midori-city-plan.json');
  return planOf((await response.json()) as PlanDocument);
}

/** The opened details of an indicator of the sample city. */
async function detailsOf(indicator: string, lang = 'ja') {
  await nextFrame();
  const gauge = document.createElement('kpi-gauge');
  Object.assign(gauge, { lang, indicator, open: true, plan: await cityPlan() });
  await fixture(gauge);
  const one = (selector: string) => gauge.shadowRoot!.querySelector(selector);
  await waitUntil(() => one('.about'), 'no details', { timeout: 8000 });
  const text = one('.about')!.textContent.replaceAll(/\s+/g, ' ');
  return { gauge, text };
}

const apartPlan = planOf({
  planJson: '1.1',
  id: 'p',
  title: '計画',
  license: 'CC BY 4.0',
  levels: [],
  nodes: [],
  indicators: [
    {
      id: 'visitors',
      title: '来館者',
      unit: '人',
      direction: 'increase',
      baseline: { time: 'FY2022', value: 100000 },
      targets: [{ time: 'FY2028', value: 150000 }],
      observations: [
        { time: 'FY2024', value: 120000, approximate: true },
        { time: '2025-09-30', value: 65016, coverage: 'part' },
      ],
    },
  ],
});

describe('details of a <kpi-gauge> tell everything that a plan says of an indicator', function () {
  this.timeout(20_000);

  it('code, section, stage, reason of the target, keywords, people and links', async () => {
    const { text, gauge } = await detailsOf('checkup-rate');
    for (const words of [
      '1-1-1',
      '成果指標',
      '数値で測る',
      '国の目標値に合わせた。',
      '健康 / 健診',
      '国民健康保険の加入者（対象）',
      'くわしく（見本）',
    ])
      expect(text).to.contain(words);
    const link = gauge.shadowRoot!.querySelector('.about a[href="https://example.jp/more"]');
    expect(link).not.to.equal(null);
  });

  it('the same in English, and whether there is a figure for everybody', async () => {
    expect((await detailsOf('checkup-rate', 'en')).text).to.contain('Set to the national target.');
    expect((await detailsOf('library-use', 'en')).text).to.contain('only figures of groups');
  });

  it('groups of several dimensions all at once, then the one that the reader chooses', async () => {
    const { gauge } = await detailsOf('library-use');
    const all = (selector: string) => [...gauge.shadowRoot!.querySelectorAll(selector)];
    const selects = () => all('.switches select') as HTMLSelectElement[];
    const chosen = () => selects().map((each) => each.selectedOptions[0]!.text.trim());
    expect(chosen()).to.deep.equal(['すべての区分', 'すべての区分', 'すべての区分']);
    expect(all('.parts > li')).to.have.length(5);
    const [shares] = all('.more table');
    const cells = [...shares!.querySelectorAll('tbody td')].map((each) => each.textContent.trim());
    expect(shares!.querySelector('caption')!.textContent).to.contain(
      '区分ごとの最新の値 % 2025年度',
    );
    expect(cells).to.deep.equal(['34.9%', '26.3%']);
    selects()[1]!.value = 'm';
    selects()[1]!.dispatchEvent(new Event('change'));
    await waitUntil(() => all('.parts').length === 0, 'still all');
    expect(chosen().slice(0, 3)).to.deep.equal(['利用者', '男性', '%']);
    expect(all('.number')[0]!.textContent).to.equal('26.3');
    selects()[0]!.value = '';
    selects()[0]!.dispatchEvent(new Event('change'));
    await waitUntil(() => all('.parts > li').length === 5, 'not all again');
  });

  it('values within a year with their own result, and never as a decline', async () => {
    const { gauge } = await detailsOf('museum-visitors');
    const line = gauge.shadowRoot!.querySelector('.apart-value')!;
    const text = line.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(text).to.equal(
      '年度途中の値：65,016人 令和7年度（9月末現在） 順調（この時点の目安58,600人）',
    );
    expect(line.querySelectorAll('.status-on-track .mark')).to.have.length(1);
  });

  it('values for part of a year apart from the line', async () => {
    await nextFrame();
    const gauge = document.createElement('kpi-gauge');
    Object.assign(gauge, { lang: 'ja', open: true, plan: apartPlan });
    gauge.style.inlineSize = '500px';
    await fixture(gauge);
    const all = (selector: string) => gauge.shadowRoot!.querySelectorAll(selector);
    await waitUntil(() => all('.series .apart').length === 1, 'not apart', { timeout: 8000 });
    expect(all('.series circle.point')).to.have.length(1);
    expect(all('.legend')[0]!.textContent).to.contain('年度途中などの値');
  });
});

describe('the table of a <kpi-gauge> as a file', () => {
  it('has unit, times and a column for each kind of figure, and ends with source and licence', () => {
    const [indicator] = apartPlan.indicators;
    const [head, ...rows] = seriesCells(apartPlan, [
      gaugeModel(apartPlan, indicator!, {}, { language: 'ja' }),
    ]);
    expect(head).to.deep.equal([
      'id',
      '指標',
      '区分・地区',
      '単位',
      '時期（コード）',
      '時期',
      '基準値',
      '実績値',
      '中間目標値',
      '目標値',
      '表記',
      '注',
      '出典',
    ]);
    const figures = rows.slice(0, 4).map((row) => row.slice(3, 10));
    expect(figures).to.deep.equal([
      ['人', 'FY2022', '2022年度', 100000, undefined, undefined, undefined],
      ['人', 'FY2024', '2024年度', undefined, 120000, undefined, undefined],
      ['人', '2025-09-30', '2025年9月30日', undefined, 65016, undefined, undefined],
      ['人', 'FY2028', '2028年度', undefined, undefined, undefined, 150000],
    ]);
    expect(rows.slice(-2).map(([name]) => name)).to.deep.equal(['出典', '利用条件']);
  });
});

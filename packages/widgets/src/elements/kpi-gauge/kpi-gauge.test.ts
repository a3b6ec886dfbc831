import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { Indicator, Plan } from '@machiplan/schema';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { gaugeStatePlan, gaugeStates } from '../../../../../test/fixtures/gauge-states.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import { svgFile } from '../../drawing/svg-file.js';
import { printStyles } from '../../platform/print/print.styles.js';
import './kpi-gauge.define.js';
import type { KpiGaugeElement } from './kpi-gauge.js';

async function gaugeOf(plan: Plan, attributes: Record<string, string> = {}, lang = 'ja') {
  // How much is drawn at once counts by frame.
  await nextFrame();
  const gauge = document.createElement('kpi-gauge');
  gauge.lang = lang;
  gauge.plan = plan;
  for (const [name, value] of Object.entries(attributes)) gauge.setAttribute(name, value);
  await fixture(gauge);
  await gauge.updateComplete;
  // Drawings and remarks come with the first of them.
  await waitUntil(() => !one(gauge, '.reserve'));
  await waitUntil(() => all(gauge, '.drawing').every(({ firstElementChild }) => firstElementChild));
  return gauge;
}

const one = (gauge: KpiGaugeElement, selector: string) => gauge.shadowRoot!.querySelector(selector);
const all = (gauge: KpiGaugeElement, selector: string) => [
  ...gauge.shadowRoot!.querySelectorAll(selector),
];
const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim();
const texts = (gauge: KpiGaugeElement, selector: string) => all(gauge, selector).map(text);
const valueIn = (gauge: KpiGaugeElement) =>
  text(one(gauge, '.number')) + (one(gauge, '.unit')?.textContent ?? '').replace('\u00a0', ' ');

const satisfaction: Indicator = {
  id: 'satisfaction',
  title: { ja: '満足度', en: 'Satisfaction' },
  unit: '%',
  decimals: 1,
  direction: 'increase',
  baseline: { time: 'FY2021', value: 60 },
  targets: [{ time: 'FY2031', value: 75 }],
  observations: [
    { time: 'FY2022', value: 62 },
    { time: 'FY2024', value: 63 },
  ],
};

const planWith = (...indicators: readonly object[]) =>
  planOf({
    planJson: '1.0',
    id: 'p',
    title: '計画',
    languages: ['ja', 'en'],
    levels: [],
    nodes: [],
    districts: [
      { id: 'north', name: { ja: '北', en: 'North' }, level: 'area' },
      { id: 'south', name: { ja: '南', en: 'South' }, level: 'area' },
    ],
    districtLevels: [{ id: 'area', title: '地域' }],
    indicators,
  });

describe('<kpi-gauge> states', () => {
  const plan = gaugeStatePlan();
  for (const state of gaugeStates) {
    const { id, attributes, value, status, remarks, look, drawn } = state;
    for (const lang of ['ja', 'en'] as const) {
      it(`shows ${id} in words (${lang})`, async () => {
        const gauge = await gaugeOf(plan, { indicator: id, ...attributes }, lang);
        expect(valueIn(gauge)).to.equal(value[lang]);
        expect(texts(gauge, '.status')).to.deep.equal(status ? [status[lang]] : []);
        expect(texts(gauge, '.gauge-notes li')).to.deep.equal(remarks?.[lang] ?? []);
      });
    }

    it(`draws ${id} as the state table says`, async () => {
      // Narrow, so that no chart stands beside the bar.
      const gauge = await gaugeOf(plan, {
        indicator: id,
        ...attributes,
        style: 'inline-size: 500px',
      });
      await waitUntil(() => !one(gauge, '.chart-space'), 'no chart', { timeout: 8000 });
      const names = (name: string) => `:is(.drawing, .series) .${name.replaceAll(' ', '.')}`;
      for (const name of drawn) expect(all(gauge, names(name)), name).not.to.have.length(0);
      const marks = ['bar', 'band', 'baseline', 'expected', 'target', 'value', 'sample', 'line'];
      for (const name of marks) {
        if (drawn.some((each) => each.split(' ')[0] === name)) continue;
        expect(all(gauge, names(name)), `no ${name}`).to.have.length(0);
      }
      if (status)
        expect(one(gauge, '.status')!.classList.contains(`status-${look}`)).to.equal(true);
    });
  }

  it('passes the accessibility check in every state and form', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ja">
        ${gaugeStates.flatMap(({ id }) =>
          ['bullet', 'dial', 'card'].map(
            (view) => html`<kpi-gauge .plan=${plan} indicator=${id} view=${view}></kpi-gauge>`,
          ),
        )}
      </div>`,
    );
    await waitUntil(
      () => [...page.children].every((each) => each.shadowRoot?.querySelector('.gauge')),
      'not all are drawn',
      { timeout: 20_000 },
    );
    await expect(page).to.be.accessible();
  }).timeout(60_000);

  it('is what the table in the documentation says', async () => {
    const page = await (await fetch('/packages/widgets/docs/gauge-states.md')).text();
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, id]) => id)).to.deep.equal(gaugeStates.map(({ id }) => `\`${id}\``));
    for (const [index, { name, value, status, remarks }] of gaugeStates.entries()) {
      const words = [value, ...(status ? [status] : [])];
      const ja = [...words.map((each) => each.ja), ...(remarks?.ja ?? [])].join('・');
      const en = [...words.map((each) => each.en), ...(remarks?.en ?? [])].join(', ');
      expect(rows[index]!.slice(2, 5)).to.deep.equal([`${name.ja} / ${name.en}`, ja, en]);
    }
  });
});

describe('<kpi-gauge> which figures', () => {
  it('shows the first indicator of the plan when none is named', async () => {
    const gauge = await gaugeOf(planWith(satisfaction));
    expect(text(one(gauge, '.title'))).to.equal('満足度');
  });

  it('says so when the indicator named is not in the plan, or there is none at all', async () => {
    const gauge = await gaugeOf(planWith(satisfaction), { indicator: 'gone' });
    expect(text(one(gauge, '.state'))).to.contain('指標「gone」');
    const empty = await gaugeOf(planWith(), {}, 'en');
    expect(text(one(empty, '.state'))).to.equal('This plan data has no indicators.');
  });

  it('shows what was known at a time, and follows the time picked elsewhere', async () => {
    const plan = planWith(satisfaction);
    const gauge = await gaugeOf(plan, { time: 'FY2022' });
    expect(valueIn(gauge)).to.equal('62.0%');
    gauge.removeAttribute('time');
    await gauge.updateComplete;
    expect(valueIn(gauge)).to.equal('63.0%');
  });

  it('writes years by era where asked to, by attribute or by language', async () => {
    const plan = planWith(satisfaction);
    expect(text(one(await gaugeOf(plan, { era: '' }), '.time'))).to.equal('令和6年度');
    expect(text(one(await gaugeOf(plan, {}, 'ja-u-ca-japanese'), '.time'))).to.equal('令和6年度');
    expect(text(one(await gaugeOf(plan, {}, 'en'), '.time'))).to.equal('FY2024');
  });

  it('writes large numbers short where asked to', async () => {
    const households = {
      id: 'households',
      title: '世帯数',
      unit: { ja: '世帯', en: 'households' },
      decimals: 0,
      kind: 'context',
      observations: [{ time: '2021', value: 490_000 }],
    };
    const plan = planWith(households);
    expect(valueIn(await gaugeOf(plan, { notation: 'compact' }))).to.equal('49万世帯');
    expect(valueIn(await gaugeOf(plan, { notation: 'compact' }, 'en'))).to.equal('490K households');
    expect(valueIn(await gaugeOf(plan))).to.equal('490,000世帯');
  });

  const composed = {
    id: 'ages',
    title: '人口',
    unit: '%',
    kind: 'context',
    groups: [
      { id: 'old', title: { ja: '高齢者', en: 'Older' } },
      { id: 'young', title: { ja: '年少', en: 'Young' } },
    ],
    observations: [
      { time: '2023', value: 20.4, group: 'old' },
      { time: '2023', value: 11.6, group: 'young' },
    ],
  };

  it('shows a gauge for each group when there is no figure for all', async () => {
    const gauge = await gaugeOf(planWith(composed));
    await waitUntil(() => all(gauge, '.parts > li').length === 2);
    expect(texts(gauge, '.parts .title')).to.deep.equal(['高齢者', '年少']);
    expect(texts(gauge, '.parts .number')).to.deep.equal(['20.4', '11.6']);
  });

  it('shows the series of each group when there is no figure for all', async () => {
    const gauge = await gaugeOf(planWith(composed), { open: '' });
    await waitUntil(() => all(gauge, '.more table').length === 2);
    const rows = all(gauge, 'tbody tr').map((row) => [...row.children].slice(0, 3).map(text));
    expect(rows).to.deep.equal([
      ['2023年', '実績値', '20.4%'],
      ['2023年', '実績値', '11.6%'],
    ]);
  });

  it('shows one group where asked to', async () => {
    const gauge = await gaugeOf(planWith(composed), { 'sub-group': 'young' });
    expect(valueIn(gauge)).to.equal('11.6%');
    expect(text(one(gauge, '.title'))).to.equal('人口 年少');
  });

  it('shows a gauge for each district on one axis', async () => {
    const indicator = {
      ...satisfaction,
      baseline: undefined,
      targets: [],
      observations: [
        { time: '2023', value: 50 },
        { time: '2023', value: 20, district: 'north' },
        { time: '2023', value: 80, district: 'south' },
      ],
    };
    const gauge = await gaugeOf(planWith(indicator), { 'group-by': 'district' });
    await waitUntil(() => all(gauge, '.parts > li').length === 2);
    const widths = all(gauge, '.parts .bar').map((bar) => bar.getAttribute('width'));
    expect(widths).to.deep.equal(['20%', '80%']);
  });

  it('shows the indicator as a whole when it cannot be split', async () => {
    const gauge = await gaugeOf(planWith(satisfaction), { 'group-by': 'group' });
    expect(valueIn(gauge)).to.equal('63.0%');
  });
});

describe('<kpi-gauge> details', () => {
  async function opened(indicator: object, lang = 'ja') {
    const gauge = await gaugeOf(planWith(indicator), { open: '' }, lang);
    await waitUntil(() => one(gauge, '.summary'), 'no details');
    return gauge;
  }

  it('shows the computation with the figures put in', async () => {
    const gauge = await opened(satisfaction);
    expect(texts(gauge, '.lines li')).to.include(
      '2024年度の目安：60.0% + (75.0% − 60.0%) × 3年 ÷ 10年 ＝ 64.5%',
    );
  });

  it('shows the same in the table as in the chart', async () => {
    const gauge = await opened(satisfaction);
    expect(all(gauge, '.series .point')).to.have.length(2);
    expect(all(gauge, '.series path.target')).to.have.length(1);
    const rows = all(gauge, 'tbody tr').map((row) => [...row.children].slice(0, 3).map(text));
    expect(rows).to.deep.equal([
      ['2021年度', '基準値', '60.0%'],
      ['2022年度', '実績値', '62.0%'],
      ['2024年度', '実績値', '63.0%'],
      ['2031年度', '目標値', '75.0%'],
    ]);
  });

  it('says change and target under the figure, always, and each figure once to screen readers', async () => {
    const gauge = await gaugeOf(planWith(satisfaction), {}, 'en');
    expect(text(one(gauge, '.sentence'))).to.equal(
      'Up 3.0 percentage points from 60.0% (FY2021). Target: 75.0% by FY2031.',
    );
    expect(one(gauge, '.sentence')!.checkVisibility()).to.equal(true);
    for (const drawing of all(gauge, '.drawing')) expect(drawing.ariaHidden).to.equal('true');
  });

  it('has numbers on the bar, and better to the right whichever way is better', async () => {
    const orderOf = async (indicator: object) => {
      const gauge = await gaugeOf(planWith(indicator));
      const labels = all(gauge, '.bullet text');
      labels.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
      return labels.map(text);
    };
    expect(await orderOf(satisfaction)).to.deep.equal(['基準 60.0%', '63.0%', '目標 75.0%']);
    const waiting = {
      ...satisfaction,
      unit: '人',
      decimals: 0,
      direction: 'decrease',
      baseline: { time: 'FY2021', value: 38 },
      targets: [{ time: 'FY2028', value: 0 }],
      observations: [{ time: 'FY2024', value: 20 }],
    };
    expect(await orderOf(waiting)).to.deep.equal(['基準 38', '20', '目標 0']);
    expect(text(one(await gaugeOf(planWith(waiting)), '.direction'))).to.equal('少ないほどよい');
  });

  it('shows the chart beside the figure where there is room, with start, latest and target', async () => {
    const gauge = await gaugeOf(planWith(satisfaction), { style: 'inline-size: 900px' });
    await waitUntil(() => one(gauge, '.beside .series'));
    expect(texts(gauge, '.point-label')).to.have.members(['60.0%', '63.0%', '75.0%']);
    expect(text(one(gauge, '.unit-label'))).to.equal('%');
  });

  it('names plan and source under the figure', async () => {
    const gauge = await gaugeOf(planWith(satisfaction));
    expect(text(one(gauge, '.source-line'))).to.equal('計画');
  });

  it('tells an old value as old: its year, and the status in the past', async () => {
    const old = { ...satisfaction, id: 'old', observations: [{ time: 'FY2022', value: 61 }] };
    const gauge = await gaugeOf(
      planWith(old, { ...satisfaction, observations: [{ time: 'FY2025', value: 63 }] }),
    );
    expect(text(one(gauge, '.time'))).to.equal('最新は2022年度');
    expect(text(one(gauge, '.status'))).to.equal('2022年度の時点で遅れ');
  });

  it('says nothing of "not published" where the plan says why there is no baseline', async () => {
    const counted = {
      ...satisfaction,
      baseline: undefined,
      notPublished: [{ part: 'baseline', note: '数え方を変えたため、基準値はありません。' }],
    };
    const gauge = await gaugeOf(planWith(counted));
    expect(text(one(gauge, '.status'))).to.equal('基準値なし');
    expect(text(one(gauge, '.gauge'))).not.to.contain('未公表');
  });

  it('asks for a time that the reader picks, and shows it', async () => {
    const gauge = await opened(satisfaction);
    const select = one(gauge, '.switches select') as HTMLSelectElement;
    expect([...select.options].map(text)).to.deep.equal(['最新', '2024年度', '2022年度']);
    const asked = oneEvent<PlanSelectEvent<'time'>>(gauge, 'plan-time-select');
    select.value = 'FY2022';
    select.dispatchEvent(new Event('change'));
    expect((await asked).value).to.equal('FY2022');
    await gauge.updateComplete;
    expect(valueIn(gauge)).to.equal('62.0%');
  });

  it('offers table, picture and citation to take away', async () => {
    const gauge = await opened(satisfaction);
    await gauge.updateComplete;
    (one(gauge, '.export-row button') as HTMLElement).click();
    await waitUntil(() => one(gauge, '.export-panel button'));
    expect(texts(gauge, '.export-panel button')).to.deep.equal([
      '横長の図を保存（PNG）',
      '正方形の図を保存（PNG）',
      '図を保存（SVG）',
      '表を保存（CSV）',
      '出典をコピー',
      '印刷',
    ]);
  });

  it('draws its picture for paper, from a dark page too', async () => {
    const gauge = await opened(satisfaction);
    gauge.theme = 'dark';
    await gauge.updateComplete;
    const series = one(gauge, '.series') as SVGSVGElement;
    const written = svgFile(series, { title: '満足度', lines: ['順調'] });
    const file = new DOMParser().parseFromString(written, 'image/svg+xml');
    const attributes = (selector: string, name: string) =>
      new Set([...file.querySelectorAll(selector)].map((each) => each.getAttribute(name)));
    // Muted ink and accent of the dark and of the light theme: see the base styles.
    expect(getComputedStyle(series.querySelector('text')!).fill).to.equal('rgb(179, 179, 179)');
    expect([...attributes('svg svg text', 'fill')]).to.have.members([
      'rgb(89, 89, 89)',
      'rgb(26, 26, 26)',
    ]);
    expect([...attributes('circle', 'fill')]).to.deep.equal(['rgb(0, 23, 193)']);
    expect(file.querySelector('rect')!.getAttribute('fill')).to.equal('#fff');
    expect(written).not.to.match(/var\(|light-dark/);
  });

  it('says no more than there is', async () => {
    const gauge = await opened({ id: 'x', title: '名前だけ' });
    expect(one(gauge, '.series')).to.equal(null);
    expect(text(gauge.shadowRoot!.querySelector('.root'))).not.to.match(
      /NaN|undefined|Infinity|\[object/,
    );
  });

  it('passes the accessibility check when open', async () => {
    await expect(await opened(satisfaction)).to.be.accessible();
  });
});

describe('<kpi-gauge> bad input', () => {
  const bad: readonly (readonly [string, object, string])[] = [
    ['numbers as text', { observations: [{ time: 'FY2024', value: '63' }] }, '63.0%'],
    ['numbers in full width', { observations: [{ time: 'FY2024', value: '６３．０' }] }, '63.0%'],
    ['words for numbers', { observations: [{ time: 'FY2024', value: '約63' }] }, '実績値なし'],
    ['NaN', { observations: [{ time: 'FY2024', value: NaN }] }, '実績値なし'],
    [
      'a number beyond any figure',
      { observations: [{ time: 'FY2024', value: 1e308 }] },
      '実績値なし',
    ],
    [
      'dates out of order',
      {
        observations: [
          { time: 'FY2024', value: 63 },
          { time: 'FY2022', value: 61 },
        ],
      },
      '63.0%',
    ],
    [
      'a year given twice',
      {
        observations: [
          { time: 'FY2024', value: 63 },
          { time: 'FY2024', value: 99 },
        ],
      },
      '63.0%',
    ],
    ['a target before the baseline', { targets: [{ time: 'FY2019', value: 75 }] }, '63.0%'],
    ['an unknown direction', { direction: 'upwards' }, '63.0%'],
    ['no unit', { unit: undefined }, '63.0'],
    [
      'a range that ends before it starts',
      { targets: [{ time: 'FY2031', min: 9, max: 1 }] },
      '63.0%',
    ],
    ['no title', { title: '' }, '63.0%'],
  ];
  for (const [name, change, expected] of bad) {
    it(`stays calm with ${name}`, async () => {
      const gauge = await gaugeOf(planWith({ ...satisfaction, ...change }), { open: '' });
      await waitUntil(() => one(gauge, '.summary'), 'no details');
      expect(valueIn(gauge)).to.equal(expected);
      const markup = gauge.shadowRoot!.querySelector('.root')!;
      expect(text(markup)).not.to.match(/NaN|undefined|Infinity|\[object/);
      for (const shape of all(gauge, 'svg *'))
        for (const { value } of shape.attributes)
          expect(value).not.to.match(/NaN|undefined|Infinity/);
    });
  }

  it('draws 400 observations', async () => {
    const observations = Array.from({ length: 400 }, (_, index) => ({
      time: `${1950 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value: index % 37,
    }));
    const gauge = await gaugeOf(planWith({ ...satisfaction, observations }), { open: '' });
    await waitUntil(() => all(gauge, '.series .point').length === 400);
    expect(all(gauge, 'text.year').length).to.be.lessThan(12);
  });

  it('shows markup in data as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const gauge = await gaugeOf(planWith({ ...satisfaction, title }));
    expect(text(one(gauge, '.title'))).to.equal(title);
    expect(one(gauge, 'img')).to.equal(null);
  });
});

describe('<kpi-gauge> in the page', () => {
  it('shows its notes on screen once the styles for print are there', async () => {
    const gauge = await gaugeOf(gaugeStatePlan(), { indicator: 'provisional' });
    const { styleSheet } = printStyles;
    await waitUntil(() => gauge.shadowRoot!.adoptedStyleSheets.includes(styleSheet!), 'not there', {
      timeout: 5000,
    });
    expect(all(gauge, '.gauge-notes li').length).to.be.above(0);
    for (const note of all(gauge, '.gauge-notes li')) expect(note.checkVisibility()).to.equal(true);
  }).timeout(8000);

  it('lets the reader pick the indicator by its title where the page allows it', async () => {
    const gauge = await gaugeOf(planWith(satisfaction), { selectable: '' });
    const button = one(gauge, '.select') as HTMLButtonElement;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    setTimeout(() => button.click());
    const event = await oneEvent<PlanSelectEvent<'indicator'>>(gauge, 'plan-indicator-select');
    expect([event.value, event.bubbles, event.composed]).to.deep.equal([
      'satisfaction',
      true,
      true,
    ]);
    await gauge.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('fits any width from 120 px without cutting anything off', async () => {
    const plan = gaugeStatePlan();
    for (const width of ['120px', '320px']) {
      for (const view of ['bullet', 'dial', 'card']) {
        const gauge = await gaugeOf(plan, { indicator: 'behind', view });
        gauge.style.width = width;
        await gauge.updateComplete;
        expect(gauge.scrollWidth, `${view} at ${width}`).to.be.at.most(gauge.clientWidth);
      }
    }
  });

  it('draws gauges far off the screen when they come near, and all of them in the end', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from(
          { length: 60 },
          () => html`<kpi-gauge .plan=${planForMany} lang="ja"></kpi-gauge>`,
        )}
      </div>`,
    );
    const gauges = [...page.querySelectorAll('kpi-gauge')];
    await Promise.all(gauges.map((gauge) => gauge.updateComplete));
    expect(gauges.some((gauge) => one(gauge, '.gauge') === null)).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    await Promise.all(gauges.map((gauge) => gauge.updateComplete));
    expect(gauges.every((gauge) => one(gauge, '.gauge') !== null)).to.equal(true);
  });
  const planForMany = planWith(satisfaction);

  it('leaves nothing behind after being put in and taken out fifty times', async () => {
    const plan = planWith(satisfaction);
    const added: string[] = [];
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = function (this: Window, ...args: unknown[]) {
      added.push(String(args[0]));
      return Reflect.apply(addEventListener, this, args) as undefined;
    } as typeof addEventListener;
    window.removeEventListener = function (this: Window, ...args: unknown[]) {
      added.splice(added.indexOf(String(args[0])), 1);
      return Reflect.apply(removeEventListener, this, args) as undefined;
    } as typeof removeEventListener;
    const before = document.querySelectorAll('*').length;
    try {
      const gauge = document.createElement('kpi-gauge');
      gauge.plan = plan;
      for (let round = 0; round < 50; round += 1) {
        document.body.append(gauge);
        await gauge.updateComplete;
        gauge.remove();
      }
      await aTimeout(50);
      expect(document.querySelectorAll('*').length).to.equal(before);
      expect(added).to.deep.equal([]);
      document.body.append(gauge);
      await gauge.updateComplete;
      expect(valueIn(gauge)).to.equal('63.0%');
      gauge.remove();
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
});

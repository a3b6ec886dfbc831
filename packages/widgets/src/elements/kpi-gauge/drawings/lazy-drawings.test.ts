import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { planOf } from '../../../../../../test/browser/garden-plan.js';
import '../kpi-gauge.define.js';

// A file of its own: what draws these is fetched once per page, and here it is not there yet.
const plan = planOf({
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [],
  nodes: [],
  indicators: [
    {
      id: 'satisfaction',
      title: '満足度',
      unit: '%',
      direction: 'increase',
      baseline: { time: 'FY2021', value: 60 },
      targets: [{ time: 'FY2031', value: 75 }],
      observations: [
        { time: 'FY2022', value: 62 },
        { time: 'FY2024', value: 63 },
      ],
    },
  ],
});

describe('<kpi-gauge> while the code of a form is on its way', () => {
  it('keeps the place of dial, line and change, so that nothing below moves', async () => {
    const gauges = ['dial', 'card'].map((view) => {
      const gauge = document.createElement('kpi-gauge');
      gauge.setAttribute('view', view);
      gauge.lang = 'ja';
      gauge.plan = plan;
      document.body.append(gauge);
      return gauge;
    });
    await Promise.all(gauges.map((gauge) => gauge.updateComplete));
    const drawings = () => gauges.map(({ shadowRoot }) => shadowRoot!.querySelector('.drawing')!);
    const heights = () => gauges.map((gauge) => gauge.getBoundingClientRect().height);
    const figures = () =>
      gauges.map(({ shadowRoot }) => shadowRoot!.querySelector('.number')!.textContent);

    expect(drawings().map((drawing) => drawing.childElementCount)).to.deep.equal([0, 0]);
    expect(figures()).to.deep.equal(['63', '63']);
    const before = heights();
    await waitUntil(() => drawings().every((drawing) => drawing.childElementCount > 0));
    await nextFrame();
    expect(heights()).to.deep.equal(before);
    for (const gauge of gauges) gauge.remove();
  });
});

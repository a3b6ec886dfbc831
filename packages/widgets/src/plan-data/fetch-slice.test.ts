import { expect, fixture, waitUntil } from '@open-wc/testing';
import { slicePlan } from '@machiplan/sdk/internal';
import {
  answerFetch,
  json,
  text,
  type FetchAnswers,
} from '../../../../test/browser/fetch-answers.js';
import { planOf } from '../../../../test/browser/garden-plan.js';
import '../elements/kpi-gauge/kpi-gauge.define.js';
import type { KpiGaugeElement } from '../elements/kpi-gauge/kpi-gauge.js';

const plan = planOf({
  planJson: '1.0',
  id: 'city',
  title: '緑市計画',
  levels: [],
  nodes: [],
  indicators: [
    {
      id: 'k',
      title: '受診率',
      unit: '%',
      baseline: { time: 'FY2023', value: 40 },
      observations: [{ time: 'FY2024', value: 51 }],
      targets: [{ time: 'FY2027', value: 80 }],
    },
  ],
});
const published = JSON.stringify(slicePlan(plan, { kind: 'indicator', id: 'k' }, 'v'));

async function hashOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, 32);
}

const hasLoadedCheck = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('fetch-plan.lazy'));

describe('a published slice', () => {
  let answers: FetchAnswers;
  let count = 0;
  afterEach(() => answers.restore());

  /** A gauge whose slice has the hash of `named`, on a server that answers with `served`. */
  async function gaugeOf(named: string, served: string | undefined) {
    const folder = `/plans/${++count}`;
    const slice = `${folder}/slices/indicator-k.${await hashOf(named)}.json`;
    answers = answerFetch({
      [`${folder}/plan.json`]: json(plan),
      ...(served !== undefined && { [slice]: text(served, 'application/json') }),
    });
    const gauge = document.createElement('kpi-gauge');
    gauge.setAttribute('src', slice);
    gauge.setAttribute('indicator', 'k');
    await fixture(gauge);
    await waitUntil(() => numberIn(gauge) !== undefined, 'a number', { timeout: 8000 });
    return {
      number: numberIn(gauge),
      slices: answers.asked(slice),
      plans: answers.asked(`${folder}/plan.json`),
    };
  }

  const numberIn = (gauge: KpiGaugeElement) =>
    gauge.shadowRoot?.querySelector('.number')?.textContent?.trim();

  // First, while the page has not loaded the check.
  it('shows without the whole plan and without the check', async () => {
    expect(await gaugeOf(published, published)).to.deep.equal({
      number: '51',
      slices: 1,
      plans: 0,
    });
    expect(hasLoadedCheck()).to.equal(false);
  });

  const otherFormat = published.replace('"format":"1"', '"format":"2"');
  const withoutMark = published.replace('"slice":', '"other":');
  const forged = JSON.stringify({
    planJson: '1.0',
    id: 'city',
    slice: { format: '1', kind: 'indicator', id: 'k', version: 'v' },
    nodes: 5,
    indicators: [{ id: 'k', title: 7, observations: { length: 3 }, targets: [null] }],
  });
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['is missing', published, undefined],
    ['was changed by the host', published, published.replace('51', '99')],
    ['is not JSON', '{', '{'],
    ['is of another format', otherFormat, otherFormat],
    ['has no mark', withoutMark, withoutMark],
    ['is forged, and cannot be drawn', forged, forged],
    ['is null', 'null', 'null'],
  ];
  for (const [name, named, served] of cases)
    it(`that ${name} gives way to the whole plan, checked`, async () => {
      expect(await gaugeOf(named, served)).to.deep.equal({ number: '51', slices: 1, plans: 1 });
    });
});

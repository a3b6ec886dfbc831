import { expect } from '@open-wc/testing';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { kpiGaugeModel, type KpiGaugeOptions } from './kpi-gauge-model.js';

const plan = planOf({
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [{ id: 'field', title: '分野' }],
  nodes: [{ id: 'f1', level: 'field', title: '花' }],
  districts: [{ id: 'north', name: '北', level: 'area' }],
  districtLevels: [{ id: 'area', title: '地域' }],
  indicators: [
    { id: 'a', title: 'A', observations: [{ time: '2024', value: 1 }] },
    {
      id: 'b',
      title: 'B',
      nodes: ['f1'],
      observations: [
        { time: '2024', value: 2 },
        { time: '2024', value: 3, district: 'north' },
      ],
    },
  ],
});
const options: KpiGaugeOptions = {
  indicator: undefined,
  view: 'bullet',
  time: undefined,
  subGroup: undefined,
  district: undefined,
  groupBy: undefined,
  notation: 'full',
  headingLevel: 3,
};
const modelOf = (selection: object, changes: Partial<KpiGaugeOptions> = {}) =>
  kpiGaugeModel(
    { plan, locale: { language: 'en', furigana: false }, selection },
    { ...options, ...changes },
  );

describe('kpiGaugeModel(input, options)', () => {
  it('shows the indicator of the author, else the selected one, else the first', () => {
    const idOf = (model: ReturnType<typeof modelOf>) => model.gauge?.indicator.id;
    expect(idOf(modelOf({ indicator: 'b' }, { indicator: 'a' }))).to.equal('a');
    expect(idOf(modelOf({ indicator: 'b' }))).to.equal('b');
    expect(idOf(modelOf({ node: 'f1' }))).to.equal('b');
    expect(idOf(modelOf({}))).to.equal('a');
    expect(idOf(modelOf({}, { indicator: 'gone' }))).to.equal(undefined);
  });
  it('follows the selected district only where there are figures for it', () => {
    const valueOf = (model: ReturnType<typeof modelOf>) => model.gauge?.progress.observation?.value;
    expect(valueOf(modelOf({ district: 'north' }, { indicator: 'b' }))).to.equal(3);
    expect(valueOf(modelOf({ district: 'north' }, { indicator: 'a' }))).to.equal(1);
  });
  it('uses the defaults where an attribute was removed or holds an unknown word', () => {
    const model = modelOf({}, { indicator: null, view: 'pie', time: null, notation: null });
    expect([model.mode, model.gauge?.format.notation, model.canSelectTime]).to.deep.equal([
      'bullet',
      'full',
      true,
    ]);
  });
});

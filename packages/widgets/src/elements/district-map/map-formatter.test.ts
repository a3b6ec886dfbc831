/** Words of values on the map: why there is none, and what is not compared. */
import { expect } from '@open-wc/testing';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { mapLayer } from './layer/map-layer.js';
import { MapFormatter } from './map-formatter.js';

const values = [
  { time: 'FY2024', value: 120, district: 'a' },
  { time: 'FY2025', value: 65, district: 'a', asOf: '2025-09-30' },
  { time: 'FY2025', value: 130, district: 'b', status: 'forecast' },
  { time: 'FY2025', value: 70, district: 'b', coverage: 'part' },
  { time: 'FY2024', value: 100, district: 'b' },
  { time: 'FY2025', status: 'withheld', value: null, district: 'c' },
  { time: 'FY2025', status: 'not-yet', value: null, district: 'd', availableAt: '統計書' },
  { time: 'FY2025', value: 5, district: 'a', group: 'boats' },
];
const plan = planOf({
  planJson: '1.1',
  id: 'harbour',
  title: '港の計画',
  levels: [],
  nodes: [],
  districtLevels: [{ id: 'town', title: '町' }],
  districts: ['a', 'b', 'c', 'd'].map((id) => ({ id, level: 'town', name: `${id}町` })),
  indicators: [
    {
      id: 'visitors',
      title: '来た人',
      unit: '人',
      groups: [{ id: 'boats', title: '船で来た人', unit: '隻' }],
      observations: values,
    },
  ],
});

const request = { ramp: undefined, classes: 5, breaks: undefined, around: undefined };
const layerAt = (time: string, group?: string) =>
  mapLayer(plan, { ...request, level: undefined, within: undefined, time, group }, {});

describe('values of districts on a <district-map>', () => {
  const formatter = new MapFormatter(plan, 'ja');
  const layer = layerAt('FY2025');
  const textOf = (id: string) => formatter.value(layer.subject, layer.figures.get(id));

  it('tell why there is none, and where it stands', () => {
    expect(textOf('c')).to.equal('秘匿');
    expect(textOf('d')).to.equal('「統計書」に掲載');
  });

  it('for a part of the year are marked and not compared with whole years', () => {
    expect(formatter.notes(layer.subject, layer.figures.get('a')!.observation)).to.deep.equal([
      '年度途中',
    ]);
    expect(formatter.change(layer, 'a')).to.equal(undefined);
  });

  it('for the whole year come before those for a part of it', () => {
    expect(textOf('b')).to.equal('130人');
    expect(formatter.change(layer, 'b')).to.equal('+30人');
  });

  it('of a group have the unit of the group', () => {
    const boats = layerAt('FY2025', 'boats');
    expect(formatter.value(boats.subject, boats.figures.get('a'))).to.equal('5隻');
  });
});

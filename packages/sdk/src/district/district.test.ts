import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator } from '@machiplan/schema';
import {
  ancestorDistrictsOf,
  childDistrictsOf,
  descendantDistrictsOf,
  districtById,
  districtsByLevel,
  facilitiesOf,
  rootDistrictsOf,
} from './district.js';
import { actionsInDistrict, nodesInDistrict } from './in-district.js';
import { districtTimesOf, valuesByDistrict } from './values-by-district.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  levels: [{ id: 'item', title: '項目' }],
  nodes: [
    { id: 'all', level: 'item', title: '全域' },
    { id: 'north', level: 'item', title: '北部のこと', districts: ['north'] },
    { id: 'n1', level: 'item', title: '北一のこと', districts: ['n1', 's1'] },
    { id: 's1', level: 'item', title: '南一のこと', districts: ['s1'] },
  ],
  actions: [
    { node: 'n1', time: 'FY2024', title: '整備', districts: ['n1'] },
    { node: 'all', time: 'FY2024', title: '周知' },
  ],
  districtLevels: [
    { id: 'area', title: '地域' },
    { id: 'district', title: '地区' },
  ],
  districts: [
    { id: 'north', level: 'area', name: '北部' },
    { id: 'south', level: 'area', name: '南部' },
    { id: 'n1', level: 'district', parent: 'north', name: '北一' },
    { id: 's1', level: 'district', parent: 'south', name: '南一' },
    { id: 'n2', level: 'district', parent: 'north', name: '北二' },
    { id: 'n1a', level: 'district', parent: 'n1', name: '北一の一' },
  ],
  facilities: [{ id: 'hall', name: '北部支所', district: 'north' }],
});
assert.ok(plan);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('districts', () => {
  it('form a tree in document order', () => {
    assert.deepEqual(ids(rootDistrictsOf(plan)), ['north', 'south']);
    assert.deepEqual(ids(childDistrictsOf(plan, 'north')), ['n1', 'n2']);
    assert.deepEqual(childDistrictsOf(plan, 'n2'), []);
    assert.deepEqual(ids(descendantDistrictsOf(plan, 'north')), ['n1', 'n1a', 'n2']);
    assert.deepEqual(ids(ancestorDistrictsOf(plan, 'n1a')), ['north', 'n1']);
    assert.deepEqual(ids(districtsByLevel(plan, 'area')), ['north', 'south']);
  });

  it('are found by id, with their facilities', () => {
    assert.equal(districtById(plan, 'n1')?.name, '北一');
    assert.equal(districtById(plan, 'constructor'), undefined);
    assert.deepEqual(ids(facilitiesOf(plan, 'north')), ['hall']);
  });

  it('that lie in each other end where the circle closes', () => {
    const circle = {
      ...plan,
      districts: [
        { id: 'a', level: 'area', parent: 'b', name: 'あ' },
        { id: 'b', level: 'area', parent: 'a', name: 'い' },
      ],
    };
    assert.deepEqual(ids(ancestorDistrictsOf(circle, 'a')), ['b']);
    assert.deepEqual(ids(descendantDistrictsOf(circle, 'a')), ['b']);
  });
});

describe('nodesInDistrict(plan, districtId, scope)', () => {
  it('gives what names the district or one in it, not what concerns the whole area', () => {
    assert.deepEqual(ids(nodesInDistrict(plan, 'north')), ['north', 'n1']);
    assert.deepEqual(ids(nodesInDistrict(plan, 'n1')), ['n1']);
    assert.deepEqual(nodesInDistrict(plan, 'nowhere'), []);
  });

  it('looks as far around as asked', () => {
    assert.deepEqual(ids(nodesInDistrict(plan, 'north', { below: false })), ['north']);
    assert.deepEqual(ids(nodesInDistrict(plan, 'n1a', { above: true })), ['north', 'n1']);
  });
});

describe('actionsInDistrict(plan, districtId, scope)', () => {
  it('gives the actions that name the district or one in it', () => {
    assert.deepEqual(
      actionsInDistrict(plan, 'north').map(({ title }) => title),
      ['整備'],
    );
  });
});

describe('valuesByDistrict(indicator, time, group)', () => {
  const indicator: Indicator = {
    id: 'i',
    title: '訓練の参加者',
    observations: [
      { time: 'FY2024', value: 5, district: 'n1', status: 'estimate' },
      { time: 'FY2024', value: 6, district: 'n1' },
      { time: 'FY2024', value: 7, district: 'n1', status: 'provisional' },
      { time: 'FY2024', value: 8, district: 'n1', status: 'final' },
      { time: 'FY2024', value: null, district: 's1', status: 'not-published' },
      { time: 'FY2024', value: 0, district: 'n2' },
      { time: 'FY2024', value: 11 },
      { time: 'FY2024', value: 3, district: 'n1', group: 'children' },
      { time: 'FY2023', value: 4, district: 'n1' },
      { time: '2024', value: 9, district: 'north' },
    ],
  };
  const values = (time: string, group?: string) =>
    [...valuesByDistrict(indicator, time, group)].map(([id, { value }]) => [id, value]);

  it('takes the firmest value of each district for that very time, among equals the first', () => {
    assert.deepEqual(values('FY2024'), [
      ['n1', 6],
      ['s1', null],
      ['n2', 0],
    ]);
    assert.deepEqual(values('2024'), [['north', 9]]);
    assert.deepEqual(values('FY2020'), []);
  });

  it('keeps sub-groups apart', () => {
    assert.deepEqual(values('FY2024', 'children'), [['n1', 3]]);
  });

  it('knows for which times there are values of districts', () => {
    assert.deepEqual(districtTimesOf(indicator), ['FY2023', '2024', 'FY2024']);
    assert.deepEqual(districtTimesOf({ id: 'j', title: 'x' }), []);
  });
});

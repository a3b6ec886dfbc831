import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { citationOfValue } from '../source/citation.js';
import {
  indicatorById,
  indicatorsByCode,
  indicatorsByTitle,
  indicatorsOf,
  sharedIndicatorsOf,
} from './indicators-of.js';
import { placeAt, placesOf } from './placements.js';
import { seriesOf } from './series.js';

const document: PlanDocument = {
  planJson: '1.1',
  id: 'city',
  title: '計画',
  sources: [{ id: 'book', title: '計画書' }],
  levels: [{ id: 'l', title: '施策' }],
  nodes: [
    { id: 'a', level: 'l', title: 'A' },
    { id: 'b', level: 'l', title: 'B' },
  ],
  indicators: [
    { id: 'first', title: '一', nodes: ['a'], observations: [{ time: 'FY2024', value: 1 }] },
    {
      id: 'count',
      title: { ja: '地域資源数', en: 'Resources' },
      code: 'K-1',
      nodes: ['a', 'b'],
      observations: [{ time: 'FY2024', value: 5 }],
    },
    { id: 'placed', title: '三' },
  ],
  placements: [
    { node: 'a', indicator: 'placed' },
    {
      node: 'a',
      indicator: 'count',
      title: '地域資源の数',
      code: '指標２',
      source: { document: 'book', page: 31 },
    },
  ],
};
const { plan } = checkPlan(document);
assert.ok(plan);
const count = indicatorById(plan, 'count')!;

describe('indicators at the places where they are printed', () => {
  it('are listed in the order of print, with those that only a placement states', () => {
    assert.deepEqual(
      indicatorsOf(plan, 'a').map(({ id }) => id),
      ['placed', 'count', 'first'],
    );
  });

  it('have the title, code and number printed there', () => {
    const [a, b] = placesOf(plan, count);
    assert.deepEqual([a?.node, a?.title, a?.code, a?.order], ['a', '地域資源の数', '指標２', 2]);
    assert.equal(b?.node, 'b');
    assert.deepEqual(b.title, { ja: '地域資源数', en: 'Resources' });
    assert.equal(b.code, 'K-1');
    assert.equal(placeAt(plan, indicatorById(plan, 'first')!, 'b'), undefined);
  });

  it('are found by any title and code printed, folded', () => {
    const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
    assert.deepEqual(ids(indicatorsByTitle(plan, '地域資源の数')), ['count']);
    assert.deepEqual(ids(indicatorsByTitle(plan, 'resources')), ['count']);
    assert.deepEqual(ids(indicatorsByCode(plan, 'Ｋ－１')), ['count']);
    assert.deepEqual(ids(indicatorsByCode(plan, '指標2')), ['count']);
    assert.deepEqual(ids(sharedIndicatorsOf(plan)), ['count']);
  });

  it('are cited with the words and page of the place', () => {
    const [figure] = seriesOf(count);
    const options = { languages: 'ja' };
    assert.equal(
      citationOfValue(plan, count, figure!, { ...options, node: 'a' }),
      '「計画書」、31頁、地域資源の数（2024年度）5',
    );
    assert.equal(
      citationOfValue(plan, count, figure!, options),
      '「計画」、地域資源数（2024年度）5',
    );
  });
});

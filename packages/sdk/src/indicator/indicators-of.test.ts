import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkedPlan, type Plan } from '@machiplan/schema';
import { countByStatus } from './count-by-status.js';
import { indicatorById, indicatorsOf } from './indicators-of.js';
import { progressOf } from './progress-of.js';

const plan = {
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [{ id: 'field', title: '分野' }],
  nodes: [
    { id: 'a', level: 'field', title: 'A' },
    { id: 'b', level: 'field', title: 'B' },
    { id: 'a2', level: 'field', title: 'A2', parent: 'a' },
    { id: 'a1', level: 'field', title: 'A1', parent: 'a' },
    { id: 'a2x', level: 'field', title: 'A2x', parent: 'a2' },
  ],
  indicators: [
    { id: 'deep', title: '深い', nodes: ['a2x'] },
    { id: 'both', title: '両方', nodes: ['b', 'a1', 'a'] },
    { id: 'own', title: '自分', nodes: ['a', 'a'] },
    { id: 'free', title: 'なし' },
    { id: 'own', title: '重複' },
  ],
  placements: [],
  [checkedPlan]: true,
} as unknown as Plan;

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('indicatorsOf(plan, nodeId)', () => {
  it('lists those of the node itself, in the order of the document', () => {
    assert.deepEqual(ids(indicatorsOf(plan, 'a')), ['both', 'own']);
    assert.deepEqual(ids(indicatorsOf(plan, 'a2')), []);
    assert.deepEqual(ids(indicatorsOf(plan, 'unknown')), []);
  });

  it('lists those below it as well, from top to bottom, each once', () => {
    assert.deepEqual(ids(indicatorsOf(plan, 'a', { descendants: true })), ['both', 'own', 'deep']);
    assert.deepEqual(ids(indicatorsOf(plan, 'a2', { descendants: true })), ['deep']);
    assert.deepEqual(ids(indicatorsOf(plan, '__proto__', { descendants: true })), []);
  });
});

describe('indicatorById(plan, id)', () => {
  it('finds the first with the id', () => {
    assert.equal(indicatorById(plan, 'own')?.title, '自分');
    assert.equal(indicatorById(plan, 'toString'), undefined);
  });
});

describe('countByStatus(results)', () => {
  it('counts each result once, those without status as none', () => {
    const observed = (value: number) =>
      progressOf({
        id: 'i',
        title: '指標',
        direction: 'increase',
        targets: [{ time: '2030', value: 10 }],
        baseline: { time: '2020', value: 0 },
        observations: [{ time: '2025', value }],
      });
    const results = [...[10, 5, 4, -1, 12].map(observed), progressOf({ id: 'i', title: '指標' })];
    assert.deepEqual(countByStatus(results), {
      achieved: 2,
      'on-track': 1,
      behind: 1,
      'moving-away': 1,
      kept: 0,
      'not-kept': 0,
      none: 1,
    });
  });
});

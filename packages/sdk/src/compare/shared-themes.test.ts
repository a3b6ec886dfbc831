import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanNode } from '@machiplan/schema';
import { sharedThemes } from './shared-themes.js';

const planOf = (id: string, nodes: readonly Partial<PlanNode>[]) =>
  checkPlan({
    planJson: '1.1',
    id,
    title: id,
    levels: [{ id: 'm', title: '施策' }],
    nodes: nodes.map((node, at) => ({ id: `n${at}`, level: 'm', title: `項目${at}`, ...node })),
  }).plan!;

const themes = (a: readonly Partial<PlanNode>[], b: readonly Partial<PlanNode>[]) =>
  sharedThemes([planOf('a', a), planOf('b', b)]).map(
    ({ by, key, entries }) =>
      `${by} ${key}: ${entries.map(({ nodes }) => nodes.map(({ id }) => id).join()).join(' | ')}`,
  );

describe('sharedThemes(plans)', () => {
  it('finds entries with the same goal, then the same keyword, then the same word in the title', () => {
    assert.deepEqual(
      themes(
        [
          { sdgs: [{ goal: 13 }] },
          { sdgs: [{ goal: 3 }], tags: ['子育て'] },
          { title: '国際交流の推進' },
        ],
        [{ sdgs: [{ goal: 13 }, { goal: 3 }] }, { tags: ['子育て'] }, { title: '国際交流の場' }],
      ),
      ['goal 3: n1 | n0', 'goal 13: n0 | n0', 'tag 子育て: n1 | n1', 'word 国際交流: n2 | n2'],
    );
  });

  it('finds 共同参画 within 男女共同参画, and not words of two characters', () => {
    assert.deepEqual(themes([{ title: '男女共同参画の推進' }], [{ title: '共同参画の推進' }]), [
      'word 共同参画: n0 | n0',
    ]);
  });

  it('passes over words that many titles of a plan have', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ title: `活性化の項目${at}` }));
    assert.deepEqual(themes(many, [{ title: '地域の活性化' }]), []);
  });

  it('has none for one plan, and none where the plans share nothing', () => {
    assert.deepEqual(themes([{ title: '国際交流' }], [{ title: '健康診断' }]), []);
    assert.deepEqual(sharedThemes([planOf('a', [{ tags: ['x'] }])]), []);
  });
});

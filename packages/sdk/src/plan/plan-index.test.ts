import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPlan } from '@machiplan/schema';
import { planIndex } from './plan-index.js';
import { firstChildAt, nextSiblingAt } from './siblings.js';

function planWith(nodes: readonly { id: string; parent?: string }[]) {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: '計画',
    levels: [{ id: 'item', title: '項目' }],
    nodes: nodes.map((node) => ({ level: 'item', title: node.id, ...node })),
  });
  assert.ok(plan);
  return plan;
}

/** Level by level, as a spreadsheet with one sheet a level gives it; two fields, three policies. */
const byLevel = planWith([
  { id: 'f1' },
  { id: 'f2' },
  { id: 'p1', parent: 'f1' },
  { id: 'p2', parent: 'f2' },
  { id: 'p3', parent: 'f1' },
  { id: 'm1', parent: 'p1' },
  { id: 'm2', parent: 'p3' },
  { id: 'm3', parent: 'p1' },
]);

describe('planIndex(plan)', () => {
  it('gives position, parent and depth of each node', () => {
    const index = planIndex(byLevel);
    assert.equal(index.size, 8);
    assert.equal(index.positions.get('m2'), 6);
    assert.deepEqual([...index.parent], [-1, -1, 0, 1, 0, 2, 4, 2]);
    assert.deepEqual([...index.depth], [0, 0, 1, 1, 1, 2, 2, 2]);
  });

  it('gives the outline order although subtrees are scattered over the document', () => {
    const index = planIndex(byLevel);
    assert.deepEqual([...index.outline], [0, 2, 5, 7, 4, 6, 1, 3]);
    assert.deepEqual([...index.rank], [0, 6, 1, 7, 4, 2, 5, 3]);
    assert.deepEqual([...index.subtreeSize], [6, 2, 3, 1, 2, 1, 1, 1]);
  });

  it('is built once for a plan', () => {
    assert.equal(planIndex(byLevel), planIndex(byLevel));
  });

  it('is empty for a plan without nodes', () => {
    const index = planIndex(planWith([]));
    assert.equal(index.size, 0);
    assert.deepEqual([...index.outline], []);
  });

  it('takes a chain of 100,000 nodes without running out of stack', () => {
    const nodes = Array.from({ length: 100_000 }, (_, at) => ({
      id: `n${at}`,
      level: 'item',
      title: 'n',
      ...(at > 0 && { parent: `n${at - 1}` }),
    }));
    const index = planIndex({ ...byLevel, nodes });
    assert.equal(index.depth[99_999], 99_999);
    assert.equal(index.subtreeSize[0], 100_000);
  });

  it('makes each subtree a slice of the outline, whatever the document order', () => {
    // Each number is the position of the parent among the nodes so far; 0 makes a root.
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 40 }), (choices) => {
        const parents = choices.map((choice, at) => (choice % (at + 1)) - 1);
        const plan = planWith(
          parents.map((parent, at) => ({
            id: `n${at}`,
            ...(parent >= 0 && { parent: `n${parent}` }),
          })),
        );
        const { outline, rank, subtreeSize } = planIndex(plan);
        for (let position = 0; position < parents.length; position++) {
          const slice = outline.subarray(rank[position], rank[position]! + subtreeSize[position]!);
          const below = parents.map((_, at) => at).filter((at) => isBelow(parents, at, position));
          assert.deepEqual([...slice].sort(numerically), below);
        }
      }),
    );
  });
});

function isBelow(parents: readonly number[], at: number, top: number): boolean {
  while (at >= 0 && at !== top) at = parents[at]!;
  return at === top;
}

function numerically(a: number, b: number): number {
  return a - b;
}

describe('firstChildAt, nextSiblingAt', () => {
  const index = planIndex(byLevel);

  it('lead through the children in document order', () => {
    assert.equal(firstChildAt(index, 2), 5); // p1 → m1
    assert.equal(nextSiblingAt(index, 5), 7); // m1 → m3
    assert.equal(nextSiblingAt(index, 7), -1); // m3 is the last
    assert.equal(firstChildAt(index, 7), -1);
  });

  it('lead from root to root', () => {
    assert.equal(nextSiblingAt(index, 0), 1);
    assert.equal(nextSiblingAt(index, 1), -1);
  });
});

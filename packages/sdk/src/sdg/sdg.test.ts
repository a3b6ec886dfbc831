import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { countByGoal, goalCoverage, nodesByGoal } from './by-goal.js';
import { goalMasks, hasGoal } from './goal-masks.js';
import { goalLinksOf, goalsOf } from './goal-relations.js';
import { goalOfTarget } from './goal-numbers.js';
import { sdgGoal, sdgGoals } from './sdg-goals.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  origin: 'published',
  levels: [
    { id: 'policy', title: '政策' },
    { id: 'measure', title: '施策' },
  ],
  nodes: [
    { id: 'p1', level: 'policy', title: '防災', sdgs: [{ goal: 13, origin: 'editorial' }] },
    {
      id: 'm1',
      level: 'measure',
      parent: 'p1',
      title: '訓練',
      sdgs: [
        { goal: 13, target: '13.1', strength: 'secondary' },
        { goal: 11, target: '11.5', strength: 'primary' },
        { goal: 11, target: '11.b', origin: 'sample' },
      ],
    },
    { id: 'm2', level: 'measure', parent: 'p1', title: '備蓄', notPublished: [{ part: 'sdgs' }] },
    { id: 'p2', level: 'policy', title: '文化' },
    {
      id: 'm3',
      level: 'measure',
      parent: 'p2',
      title: '図書館',
      sdgs: [{ goal: 4, strength: 'primary', origin: 'sample' }],
    },
  ],
});
assert.ok(plan);
const [p1, m1, m2] = plan.nodes;
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

describe('sdgGoals', () => {
  it('are 17, numbered in order, each with titles and its own colour', () => {
    assert.deepEqual(
      sdgGoals.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    );
    assert.equal(new Set(sdgGoals.map(({ color }) => color)).size, 17);
    assert.ok(sdgGoals.every(({ color }) => /^#[0-9a-f]{6}$/.test(color)));
  });

  it('are found by number', () => {
    assert.equal(sdgGoal(11)?.title.ja, '住み続けられるまちづくりを');
    assert.equal(sdgGoal(11)?.title.en, 'Sustainable Cities and Communities');
    assert.equal(sdgGoal(0), undefined);
    assert.equal(sdgGoal(18), undefined);
  });
});

describe('goalOfTarget(target)', () => {
  it('reads targets with numbers and letters', () => {
    assert.equal(goalOfTarget('11.3'), 11);
    assert.equal(goalOfTarget('13.a'), 13);
    assert.equal(goalOfTarget('1.10'), 1);
  });

  it('refuses what is not a target of the 17 goals', () => {
    for (const text of ['18.1', '0.1', '11', '11.', '11.x', '11.3.1', '']) {
      assert.equal(goalOfTarget(text), undefined, text);
    }
  });
});

describe('goalLinksOf(plan, node)', () => {
  it('puts together what is said of each goal', () => {
    assert.deepEqual(goalLinksOf(plan, m1!), [
      { goal: 11, strength: 'primary', origin: 'published', targets: ['11.5', '11.b'] },
      { goal: 13, strength: 'secondary', origin: 'published', targets: ['13.1'] },
    ]);
    assert.deepEqual(goalLinksOf(plan, p1!), [
      { goal: 13, strength: 'unstated', origin: 'editorial', targets: [] },
    ]);
    assert.deepEqual(goalLinksOf(plan, m2!), []);
  });

  it('leaves out goals there are not', () => {
    const odd = { ...m2!, sdgs: [{ goal: 0 }, { goal: 18 }, { goal: 2.5 }, { goal: 17 }] };
    assert.deepEqual(goalsOf(odd), [17]);
  });
});

describe('nodesByGoal(plan, goal, scope)', () => {
  it('gives the nodes that serve a goal themselves', () => {
    assert.deepEqual(ids(nodesByGoal(plan, 13)), ['p1', 'm1']);
    assert.deepEqual(ids(nodesByGoal(plan, 13, { level: 'measure' })), ['m1']);
    assert.deepEqual(ids(nodesByGoal(plan, 13, { within: 'p2' })), []);
    assert.deepEqual(nodesByGoal(plan, 99), []);
  });
});

describe('countByGoal(plan, scope)', () => {
  it('counts each node once for a goal, by strength and by origin', () => {
    const counts = countByGoal(plan);
    assert.equal(counts.length, 17);
    assert.deepEqual(counts[10], {
      goal: 11,
      nodes: 1,
      byStrength: { primary: 1, secondary: 0, unstated: 0 },
      byOrigin: { published: 1, derived: 0, editorial: 0, sample: 0, unstated: 0 },
    });
    assert.deepEqual(counts[12], {
      goal: 13,
      nodes: 2,
      byStrength: { primary: 0, secondary: 1, unstated: 1 },
      byOrigin: { published: 1, derived: 0, editorial: 1, sample: 0, unstated: 0 },
    });
    assert.equal(counts[0]?.nodes, 0);
  });

  it('counts a node with all below it', () => {
    const nodes = (within: string) => countByGoal(plan, { within }).map((count) => count.nodes);
    assert.deepEqual(nodes('p2'), [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert.deepEqual(nodes('p1'), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0]);
  });
});

describe('goalCoverage(plan, scope)', () => {
  it('tells not published from not stated', () => {
    assert.deepEqual(goalCoverage(plan), {
      nodes: 5,
      linked: 3,
      notPublished: 1,
      unstated: 1,
      goals: [4, 11, 13],
    });
  });

  it('takes a statement of the plan to hold for all its nodes', () => {
    const silent = { ...plan, notPublished: [{ part: 'sdgs' }] };
    assert.deepEqual(goalCoverage(silent, { level: 'policy' }), {
      nodes: 2,
      linked: 1,
      notPublished: 1,
      unstated: 0,
      goals: [13],
    });
  });
});

describe('goalMasks(plan)', () => {
  it('hold the goals of each node, and those of all below it', () => {
    const { own, subtree } = goalMasks(plan);
    const goals = (mask: number) => sdgGoals.map((g) => g.number).filter((g) => hasGoal(mask, g));
    assert.deepEqual([...own].map(goals), [[13], [11, 13], [], [], [4]]);
    assert.deepEqual([...subtree].map(goals), [[11, 13], [11, 13], [], [4], [4]]);
  });
});

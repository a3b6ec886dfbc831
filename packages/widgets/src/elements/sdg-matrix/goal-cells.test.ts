import { expect } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import { byTarget, countCells, goalCells, relationAt, servedCount } from './goal-cells.js';
import { cellAt } from './mark.js';

/** A checked plan with these nodes, whose levels are policy and measure. */
function planOf(nodes: readonly object[]): Plan {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: '計画',
    levels: [
      { id: 'policy', title: '政策' },
      { id: 'measure', title: '施策' },
    ],
    nodes,
  });
  return plan!;
}

const policy = { id: 'p', level: 'policy', title: '防災' };
const measure = (id: string, sdgs: readonly object[]) => ({
  id,
  level: 'measure',
  parent: 'p',
  title: id,
  sdgs,
});

describe('goalCells(plan)', () => {
  it('holds strength and origin of what a node states, by goal', () => {
    const plan = planOf([
      policy,
      measure('a', [
        { goal: 11, strength: 'primary', origin: 'published' },
        { goal: 13, origin: 'editorial' },
      ]),
    ]);
    const cells = goalCells(plan);
    expect(relationAt(cells, 1, 10)).to.deep.equal({
      strength: 'primary',
      origin: 'published',
    });
    expect(relationAt(cells, 1, 12)).to.deep.equal({
      strength: 'unstated',
      origin: 'editorial',
    });
    expect(relationAt(cells, 1, 0)).to.equal(undefined);
  });

  it('hands up to a row how many below it state a goal, however many targets each names', () => {
    const plan = planOf([
      policy,
      measure('a', [
        { goal: 4, target: '4.1' },
        { goal: 4, target: '4.4' },
      ]),
      measure('b', [{ goal: 4 }]),
      { id: 'c', level: 'measure', parent: 'b', title: 'c', sdgs: [{ goal: 4 }] },
    ]);
    const cells = goalCells(plan);
    expect(cellAt(cells, 0, 3)).to.deep.equal({ mark: 'below', relation: undefined, below: 3 });
    expect(cellAt(cells, 2, 3).below).to.equal(1);
    expect([cells.ownCounts[0], servedCount(cells, 0)]).to.deep.equal([0, 1]);
    expect(cells.stated[3]).to.equal(3);
  });

  it('takes the strongest of conflicting strengths, and the most reliable origin', () => {
    const plan = planOf([
      {
        ...measure('a', [
          { goal: 4, target: '4.1', strength: 'secondary', origin: 'published' },
          { goal: 4, target: '4.2', strength: 'primary', origin: 'editorial' },
        ]),
        parent: undefined,
      },
    ]);
    expect(relationAt(goalCells(plan), 0, 3)).to.deep.equal({
      strength: 'primary',
      origin: 'published',
    });
  });

  it('leaves out goals there are not', () => {
    const plan = planOf([policy]);
    const odd = {
      ...plan,
      nodes: [
        { ...plan.nodes[0]!, sdgs: [{ goal: 0 }, { goal: 18 }, { goal: 2.5 }, { goal: 17 }] },
      ],
    };
    const { own } = goalCells(odd);
    expect(own.findIndex((cell) => cell > 0)).to.equal(16);
    expect(own.filter((cell) => cell > 0)).to.have.length(1);
  });
});

describe('countCells(plan, columns, byTarget(goal, targets))', () => {
  it('gives relations that name no target of the goal a column of their own', () => {
    const plan = planOf([
      {
        ...measure('a', [
          { goal: 13, target: '13.1' },
          { goal: 13, target: '4.1', strength: 'primary' },
          { goal: 4, target: '4.1' },
        ]),
        parent: undefined,
      },
    ]);
    const cells = countCells(plan, 3, byTarget(13, ['13.1', '13.2']));
    expect([0, 1, 2].map((column) => relationAt(cells, 0, column)?.strength)).to.deep.equal([
      'unstated',
      undefined,
      'primary',
    ]);
  });
});

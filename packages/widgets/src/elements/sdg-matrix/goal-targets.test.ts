import { expect } from '@open-wc/testing';
import { goalOfTarget } from '@machiplan/sdk/goals';
import { targetsOfGoal } from './goal-targets.js';

const goals = Array.from({ length: 17 }, (_, place) => place + 1);

describe('targetsOfGoal(goal)', () => {
  it('gives 169 targets in all, as the resolution does', () => {
    expect(goals.flatMap(targetsOfGoal)).to.have.length(169);
  });
  it('lists numbers before letters', () => {
    expect(targetsOfGoal(13)).to.deep.equal(['13.1', '13.2', '13.3', '13.a', '13.b']);
    expect(targetsOfGoal(17).at(-1)).to.equal('17.19');
  });
  it('writes each as a target of its goal', () => {
    for (const goal of goals) {
      for (const target of targetsOfGoal(goal)) expect(goalOfTarget(target)).to.equal(goal);
    }
  });
  it('is empty outside 1 to 17', () => {
    expect([0, 18, 1.5, Number.NaN].flatMap(targetsOfGoal)).to.deep.equal([]);
  });
});

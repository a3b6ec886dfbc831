import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '../check-plan.js';
import { isSdgTarget, sdgTargetsOf } from './sdg-targets.js';

const goals = Array.from({ length: 17 }, (_, index) => index + 1);

describe('sdgTargetsOf(goal)', () => {
  it('gives 169 targets in all, as the resolution does', () => {
    assert.equal(goals.flatMap(sdgTargetsOf).length, 169);
  });

  it('lists numbers before letters', () => {
    assert.deepEqual(sdgTargetsOf(13), ['13.1', '13.2', '13.3', '13.a', '13.b']);
    assert.equal(sdgTargetsOf(17).at(-1), '17.19');
  });

  it('is empty outside 1 to 17', () => {
    assert.deepEqual([0, 18, 1.5, Number.NaN].flatMap(sdgTargetsOf), []);
  });
});

describe('isSdgTarget(target)', () => {
  it('accepts all targets of each goal, and no others', () => {
    for (const target of goals.flatMap(sdgTargetsOf)) assert.ok(isSdgTarget(target), target);
    for (const target of ['13.4', '13.c', '18.1', '0.1', '17.20'])
      assert.ok(!isSdgTarget(target), target);
  });
});

describe('a relation to a target', () => {
  const codesFor = (goal: number, target: string) =>
    checkPlan({
      planJson: '1.0',
      id: 'p',
      title: 'p',
      levels: [{ id: 'l', title: 'l' }],
      nodes: [{ id: 'n', level: 'l', title: 'n', sdgs: [{ goal, target }] }],
    }).problems.map(({ code }) => code);

  it('is warned of where the target belongs to another goal, or does not exist', () => {
    assert.deepEqual(codesFor(3, '4.1'), ['sdg-target-of-other-goal']);
    assert.deepEqual(codesFor(4, '4.99'), ['unknown-sdg-target']);
    assert.deepEqual(codesFor(4, '4.1'), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffPlans } from '@machiplan/sdk/compare';
import { checkPlan } from '@machiplan/schema';
import { readDocument } from './read-document.js';

const draft = await readDocument('setagaya-basic-plan-draft-2023.json');
const proposal = checkPlan(await readDocument('setagaya-basic-plan-2024.json')).plan!;

/**
 * Made by hand from the two sources: `001` (overview page of the draft, September 2023) and `003`
 * (outline of the proposal, February 2024).
 */
const pairs = [
  ['direction', 'd1'],
  ...[1, 2, 3, 4, 5, 6].map((number) => [`principle-${number}`, `pr${number}`]),
  ['local-administration', 'b0'],
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => [`foundation-${number}`, `b${number}`]),
  ...['g1', 'g2', 'g3', 'g4', 'g4-1', 'g4-2', 'g4-3'].map((id) => [id, id]),
  // The proposal adds 公共施設 as the fifth guideline; those behind it move up by one.
  ['g5', 'g6'],
  ['g6', 'g7'],
  ['g7', 'g8'],
  ...[1, 2, 3].map((number) => [`viewpoint-${number}`, `v${number}`]),
].map((pair) => pair.join(' '));

describe('diffPlans from the draft of 2023 to the proposal of 2024', () => {
  it('finds what stayed, by what the documents declare', () => {
    const { nodes, removedNodes } = diffPlans(checkPlan(draft).plan!, proposal);
    assert.deepEqual(
      nodes.map(({ before, after }) => `${before.id} ${after.id}`),
      pairs,
    );
    assert.deepEqual(
      removedNodes.map(({ id }) => id),
      ['principles', 'mayor-message'],
    );
  });

  it('finds the same without the declarations, but for the direction, which has another title', () => {
    const undeclared = checkPlan({ ...draft, relations: [] }).plan!;
    const { nodes } = diffPlans(undeclared, proposal);
    assert.deepEqual(
      nodes.map(({ before, after }) => `${before.id} ${after.id}`),
      pairs.slice(1),
    );
  });

  it('tells what was renamed, and does not call a change of our own summaries a change of the plan', () => {
    const { nodes } = diffPlans(checkPlan(draft).plan!, proposal);
    const renamed = nodes.filter(({ types }) => types.includes('renamed'));
    assert.deepEqual(
      renamed.map(({ before }) => before.id),
      ['direction', 'principle-5', 'foundation-3', 'viewpoint-1'],
    );
    assert.deepEqual(
      nodes.filter(({ types }) => types.includes('moved')),
      [],
    );
  });
});

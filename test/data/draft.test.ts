import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, textIn } from './read-document.js';

const plan = await readDocument('setagaya-basic-plan-draft-2023.json');
const proposal = await readDocument('setagaya-basic-plan-2024.json');
const count = (level: string) => plan.nodes.filter((node) => node.level === level).length;

describe('setagaya-basic-plan-draft-2023', () => {
  it('is a draft of September 2023 with later versions', () => {
    assert.equal(plan.status, 'draft');
    assert.equal(plan.issued, '2023-09');
    assert.deepEqual(
      plan.relatedPlans?.map((related) => [related.type, related.plan]),
      [
        ['later-version', 'setagaya-basic-plan-2024'],
        ['later-version', 'setagaya-basic-plan-guidelines-2024'],
      ],
    );
  });

  it('has one direction, 6 principles, 7 foundations, 7 guidelines, 3 sub-items, 3 viewpoints', () => {
    assert.deepEqual(
      ['direction', 'principle', 'foundation', 'guideline', 'sub-item', 'viewpoint'].map(count),
      [1, 6, 7, 7, 3, 3],
    );
  });

  it('keeps the codes of guidelines and sub-items as printed', () => {
    const codes = plan.nodes.flatMap((node) => node.code ?? []);
    assert.deepEqual(codes, ['(1)', '(2)', '(3)', '(4)', '①', '②', '③', '(5)', '(6)', '(7)']);
  });

  it('aligns everything but one heading and the message with a node of the proposal', () => {
    const aligned = new Set(plan.relations?.map((relation) => relation.from));
    assert.deepEqual(
      plan.nodes.filter((node) => !aligned.has(node.id)).map((node) => node.id),
      ['principles', 'mayor-message'],
    );
    const ids = new Set(proposal.nodes.map((node) => node.id));
    assert.deepEqual(
      plan.relations?.filter((relation) => !ids.has(relation.to)),
      [],
    );
  });

  it('aligns guideline 5 of the draft with guideline 6 of the proposal, one having been added', () => {
    const to = (id: string) => plan.relations?.find((relation) => relation.from === id)?.to;
    assert.deepEqual(['g4', 'g5', 'g6', 'g7'].map(to), ['g4', 'g6', 'g7', 'g8']);
  });

  it('remarks where the wording changed later', () => {
    const remarked = plan.relations?.filter((relation) => relation.note);
    assert.ok(remarked?.some((relation) => relation.from === 'g7'));
    assert.ok(remarked?.some((relation) => relation.from === 'foundation-3'));
    const message = plan.nodes.find((node) => node.id === 'mayor-message');
    assert.equal(message?.origin, 'editorial');
    assert.ok(textIn(message?.summary, 'ja'));
  });
});

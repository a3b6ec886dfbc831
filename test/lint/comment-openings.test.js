import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clauseOpening } from './comment-openings.js';

describe('clauseOpening(text)', () => {
  for (const [text, word] of [
    ['* What the element shows. ', 'What'],
    ['*\n * Whether it is open.\n ', 'Whether'],
    [' Where the plan does not tell, nothing is drawn.', 'Where'],
    ['*\n * @param isOpen Whether it is open.\n ', 'Whether'],
  ])
    it(`finds "${word}" in ${JSON.stringify(text)}`, () => {
      assert.equal(clauseOpening(text), word);
    });

  for (const text of [
    '* Model of the element: what it shows. ',
    ' Whatsoever',
    '* True if it is open. ',
    ' Which of the two is shown?',
  ])
    it(`accepts ${JSON.stringify(text)}`, () => {
      assert.equal(clauseOpening(text), undefined);
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberFromText } from './number-from-text.js';

describe('numberFromText', () => {
  it('reads numbers as offices write them', () => {
    for (const [text, number] of [
      ['5', 5],
      ['-0.5', -0.5],
      ['+5', 5],
      [' 5 ', 5],
      ['　５１．７　', 51.7],
      ['1,234', 1234],
      ['１２，３４５，６７８', 12345678],
      ['△3.1', -3.1],
      ['▲３', -3],
      ['−3', -3],
      ['－3', -3],
    ] as const) {
      assert.equal(numberFromText(text), number, text);
    }
  });

  it('does not guess', () => {
    for (const text of [
      '',
      ' ',
      '51,7',
      '1,23',
      '12,34,567',
      '5%',
      '約5',
      '1e5',
      '0x10',
      '五',
      '1.2.3',
      '5 6',
      '--5',
      '.5',
      '5.',
      'Infinity',
      'NaN',
    ]) {
      assert.equal(numberFromText(text), undefined, text);
    }
  });
});

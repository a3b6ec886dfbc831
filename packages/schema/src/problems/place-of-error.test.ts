import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOfError } from './place-of-error.js';

describe('placeOfError(text)', () => {
  it('finds the line and column where a text stops being JSON', () => {
    for (const [text, line, column] of [
      ['{"a": 1,}', 1, 9],
      ['{"a": 1\n "b": 2}', 2, 2],
      ['[1,\n2,\n]', 3, 1],
      ['[1 2]', 1, 4],
      ["{'a': 1}", 1, 2],
      ['{a: 1}', 1, 2],
      ['{"a" 1}', 1, 6],
      ['["a\nb"]', 1, 4],
      ['["\\x"]', 1, 3],
      ['[01]', 1, 3],
      ['[NaN]', 1, 2],
      ['[}', 1, 2],
      ['{"a":[1}', 1, 8],
      ['[] []', 1, 4],
      ['// comment\n{}', 1, 1],
      ['[1.]', 1, 3],
      [',', 1, 1],
    ] as const) {
      assert.deepEqual(placeOfError(text), { line, column, isAtEnd: false }, text);
    }
  });

  it('tells when the text just ends too early, wherever it is cut', () => {
    const whole = '{"a": [1, true, null, "x\\u00e9\\n"], "b": {}}';
    for (let length = 0; length < whole.length; length += 1) {
      assert.equal(placeOfError(whole.slice(0, length)).isAtEnd, true, whole.slice(0, length));
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, lineOf, lineRangeOf, sourceTextOf } from './source-text.js';

const text = sourceTextOf('t.txt', '第４章　政 策\r\n\r\n多様な学びの場\n  や居場所\n');

describe('source text', () => {
  it('counts lines from 1 and does not count the end of the last line as one', () => {
    assert.equal(text.lines.length, 4);
  });

  it('joins the lines of a range without any white space', () => {
    assert.equal(contentOf(text, { first: 3, last: 4 }), '多様な学びの場や居場所');
    assert.equal(contentOf(text, { first: 1, last: 1 }), '第４章政策');
  });

  it('tells in which line words begin, also words broken by a line end', () => {
    assert.equal(lineOf(text, '場や居場所'), 3);
    assert.equal(lineOf(text, '居場所'), 4);
    assert.equal(lineOf(text, '居住所'), undefined);
  });

  it('knows no lines beyond the text, before it or the wrong way round', () => {
    assert.deepEqual(lineRangeOf(text, '2-4'), { first: 2, last: 4 });
    for (const lines of ['0', '5', '3-2', '4-5', 'x', '1-2-3'])
      assert.equal(lineRangeOf(text, lines), undefined, lines);
  });
});

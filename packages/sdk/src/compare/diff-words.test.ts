import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffWords } from './diff-words.js';

const shown = (before: string, after: string, language?: string) =>
  diffWords(before, after, language)
    .map(({ type, text }) =>
      type === 'same' ? text : type === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('|');

describe('diffWords(before, after)', () => {
  it('points out the words that changed, the old ones before the new ones', () => {
    assert.equal(
      shown('区は積極的に取り組む。', '区は全力で取り組む。'),
      '区は|-積極的に-|+全力で+|取り組む。',
    );
    assert.equal(
      shown('a safe city', 'a safe and lively city', 'en'),
      'a safe |+and lively +|city',
    );
  });

  it('is one run for equal texts and none for empty ones', () => {
    assert.deepEqual(diffWords('緑', '緑'), [{ type: 'same', text: '緑' }]);
    assert.deepEqual(diffWords('', ''), []);
    assert.deepEqual(diffWords('', '緑'), [{ type: 'added', text: '緑' }]);
  });

  it('always makes up both texts again', () => {
    const text = fc.string({
      unit: fc.constantFrom('区', 'は', '緑', 'を', '守る', ' ', 'a', '。'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const without = (left: string) =>
          runs.flatMap(({ type, text: run }) => (type === left ? [] : run)).join('');
        return without('added') === before && without('removed') === after;
      }),
    );
  });

  it('says that long texts differ as a whole instead of working for minutes', () => {
    const words = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const runs = diffWords(words('a'), words('b'), 'en');
    assert.deepEqual(
      runs.map(({ type }) => type),
      ['removed', 'added'],
    );
  });
});

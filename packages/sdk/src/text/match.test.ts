import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchRanges, queryWords } from './match.js';

/** The matched parts of the text as given. */
function marked(text: string, query: string): readonly string[] {
  return matchRanges(text, query).map(([start, end]) => text.slice(start, end));
}

describe('matchRanges(text, query)', () => {
  it('marks the original characters although folding changes their number', () => {
    assert.deepEqual(marked('㈱ﾎﾞｳｻｲ ＤＸ', 'ぼうさい'), ['ﾎﾞｳｻｲ']);
    assert.deepEqual(marked('㈱ﾎﾞｳｻｲ ＤＸ', 'dx'), ['ＤＸ']);
    assert.deepEqual(matchRanges('㈱ﾎﾞｳｻｲ ＤＸ', 'dx'), [[7, 9]]);
  });

  it('marks a character as a whole when part of it matches', () => {
    assert.deepEqual(marked('㈱世田谷', '株'), ['㈱']);
    assert.deepEqual(marked('か\u3099く', 'が'), ['か\u3099']);
  });

  it('marks every occurrence of every word', () => {
    assert.deepEqual(marked('防災と防犯、地域防災', '防災 地域'), ['防災', '地域防災']);
  });

  it('joins what overlaps or touches', () => {
    assert.deepEqual(matchRanges('地域防災力', '地域 防災 域防'), [[0, 4]]);
  });

  it('takes a blank or missing query for no query', () => {
    assert.deepEqual(matchRanges('防災', ' 　'), []);
    assert.deepEqual(matchRanges('', '防災'), []);
    assert.deepEqual(matchRanges('防災', '防犯'), []);
  });

  it('takes the query as text, not as a pattern', () => {
    assert.deepEqual(marked('子ども(者)の.*', '.*'), ['.*']);
    assert.deepEqual(marked('子ども', '.*'), []);
  });

  it('finds any part of a text, and marks at least that part', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ア亜ａ１㈱ﾊ'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(word, word, word, (before, part, after) => {
        const ranges = matchRanges(before + part + after, part);
        assert.ok(ranges.length > 0);
        const isMarked = (at: number) => ranges.some(([start, end]) => start <= at && at < end);
        const first = (before + part + after).indexOf(part);
        assert.ok(isMarked(first));
      }),
    );
  });

  it('gives ranges in order, apart and inside the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アか亜ａ１㈱ﾊﾞ゙ー－ '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (original, query) => {
        let before = -1;
        for (const [start, end] of matchRanges(original, query)) {
          assert.ok(start > before && start < end && end <= original.length);
          before = end;
        }
      }),
    );
  });
});

describe('queryWords(query)', () => {
  it('folds, parts at blanks, drops repetitions, longest first', () => {
    assert.deepEqual(queryWords(' ﾎﾞｳｻｲ　地域 ボウサイ '), ['ぼうさい', '地域']);
    assert.deepEqual(queryWords('　'), []);
  });

  it('takes no more than the first 20 words', () => {
    const words = queryWords(Array.from({ length: 5000 }, (_, at) => `${at + 100}`).join(' '));
    assert.equal(words.length, 20);
    assert.equal(words.at(-1), '119');
  });
});

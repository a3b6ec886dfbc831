import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText, foldWithMapping, normalizeCode } from './fold.js';

/** Text with all that makes folding hard, beside characters of any kind. */
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'Ａａー－‐―−〜～・ｶﾞﾊﾟヶケヵガが ゙゚㈱㌔①ﬁﾞ　 \t\n１1ⅢİΣς神⾃'),
      fc.constantFrom('か\u3099', 'e\u0301', '葛\u{e0100}', '\u200b', '\u00ad', '\ufeff', '  '),
      fc.constantFrom('ㄱ', 'ㅏ', '\u1100', '\u1161', '가', '゛', '\u0344', '👨‍👩‍👧', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('foldText(text)', () => {
  const cases: readonly (readonly [what: string, text: string, folded: string])[] = [
    ['full-width letters and digits', 'ＤＸ２０２４', 'dx2024'],
    ['half-width kana with its marks', 'ﾎﾞｳｻｲ ﾊﾟｰｸ', 'ぼうさい ぱーく'],
    ['katakana', 'コミュニティ', 'こみゅにてぃ'],
    ['kana with a separate mark', 'か\u3099', 'が'],
    ['a mark behind a middle dot', 'ヶ・\u3099', 'げ'],
    ['middle dots', 'デジタル・ガバメント ﾃﾞｼﾞﾀﾙ･', 'でじたるがばめんと でじたる'],
    ['iteration marks', 'スヽメ', 'すゝめ'],
    ['small ヶ and ヵ, as in place names', '桜ヶ丘・三ヵ年', '桜け丘三か年'],
    ['capitals', 'SDGs', 'sdgs'],
    ['ligatures and circled numbers', '㈱①㌔', '(株)1きろ'],
    ['ideographs that fonts and PDFs duplicate', '\uf9a8\u2f83', '令自'],
    ['variation selectors', '葛\u{e0100}飾', '葛飾'],
    ['invisible characters', '地\u200b域\u00ad防\ufeff災', '地域防災'],
    ['runs of blanks', '地域　 \n防災', '地域 防災'],
    ['hyphens and dashes', '1‐1 1‑1 1–1 1—1 1―1 1−1 1－1', '1-1 1-1 1-1 1-1 1-1 1-1 1-1'],
    ['wave dashes', '4月〜6月 4月～6月', '4月~6月 4月~6月'],
    ['the sound mark used as a hyphen', '１０ー１', '10-1'],
    ['quotation marks', '“women’s”', '"women\'s"'],
  ];
  for (const [what, text, folded] of cases) {
    it(`unifies ${what}`, () => assert.equal(foldText(text), folded));
  }

  it('keeps the prolonged sound mark in words, full-width and half-width', () => {
    assert.equal(foldText('スーパーマーケット'), 'すーぱーまーけっと');
    assert.equal(foldText('ﾃﾞｰﾀ'), 'でーた');
    assert.equal(foldText('Ａーコープ'), 'aーこーぷ');
  });

  it('leaves ordinary text as it is', () => {
    const text = '区民の生命と健康を守り、「参加と協働」を促進する。';
    assert.equal(foldText(text), text);
  });

  it('composes what a middle dot parted', () => {
    assert.equal(foldText('ㄱ・ᅡ'), foldText('가'));
    assert.equal(foldText('か・゙'), 'が');
  });

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const folded = foldText(text);
        assert.equal(foldText(folded), folded);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('foldWithMapping(text)', () => {
  it('folds like foldText', () => {
    fc.assert(
      fc.property(hardText, (text) => assert.equal(foldWithMapping(text).text, foldText(text))),
      { numRuns: 2000 },
    );
  });

  it('knows which original characters each folded one came from', () => {
    // ㈱ is one character of three, ﾊﾟ two of one.
    const { text, starts, ends } = foldWithMapping('㈱ﾊﾟ');
    assert.equal(text, '(株)ぱ');
    assert.deepEqual(starts, [0, 0, 0, 1]);
    assert.deepEqual(ends, [1, 1, 1, 3]);
  });

  it('has a place in order, inside the original, for every unit', () => {
    fc.assert(
      fc.property(hardText, (original) => {
        const { text, starts, ends } = foldWithMapping(original);
        assert.equal(starts.length, text.length);
        assert.equal(ends.length, text.length);
        for (let at = 0; at < text.length; at++) {
          assert.ok(starts[at]! < ends[at]! && ends[at]! <= original.length);
          if (at > 0) assert.ok(starts[at - 1]! <= starts[at]! && ends[at - 1]! <= ends[at]!);
        }
      }),
    );
  });
});

describe('normalizeCode(code)', () => {
  it('makes one key of all ways to print a code', () => {
    assert.equal(normalizeCode('１０－１'), '10-1');
    assert.equal(normalizeCode('1‐1'), '1-1');
    assert.equal(normalizeCode('1 ー 1'), '1-1');
    assert.equal(normalizeCode('Ⅲ－（２）'), 'iii-(2)');
  });
});

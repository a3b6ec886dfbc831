import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { furiganaOf, readingOf, rubySegments, sortKeyOf } from './ruby.js';

const readings = { 世田谷: 'せたがや', 世田谷区: 'せたがやく', 防災: 'ぼうさい', 𠮷: 'よし' };

describe('rubySegments(text, readings)', () => {
  it('takes the longest written form, and leaves the rest plain', () => {
    assert.deepEqual(rubySegments('世田谷区の防災力', readings), [
      { base: '世田谷区', ruby: 'せたがやく' },
      { base: 'の' },
      { base: '防災', ruby: 'ぼうさい' },
      { base: '力' },
    ]);
    assert.deepEqual(rubySegments('世田谷', readings), [{ base: '世田谷', ruby: 'せたがや' }]);
  });

  it('handles characters outside the basic plane', () => {
    assert.deepEqual(rubySegments('𠮷野𠮷', readings), [
      { base: '𠮷', ruby: 'よし' },
      { base: '野' },
      { base: '𠮷', ruby: 'よし' },
    ]);
  });

  it('gives one plain segment without readings, and none for an empty text', () => {
    assert.deepEqual(rubySegments('防災'), [{ base: '防災' }]);
    assert.deepEqual(rubySegments('防災', {}), [{ base: '防災' }]);
    assert.deepEqual(rubySegments('', readings), []);
  });

  it('ignores empty forms and names that every object has', () => {
    assert.deepEqual(rubySegments('constructor', { '': 'x', c: '' }), [{ base: 'constructor' }]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string({ unit: 'binary', maxLength: 3 }), fc.string()),
        (text, anyReadings) => {
          const bases = rubySegments(text, anyReadings).map(({ base }) => base);
          assert.equal(bases.join(''), text);
        },
      ),
    );
  });
});

describe('readingOf(text, readings)', () => {
  it('puts the readings in place', () => {
    assert.equal(readingOf('世田谷区の防災', readings), 'せたがやくのぼうさい');
  });
});

describe('furiganaOf(text, languages, plan)', () => {
  const plan = { languages: ['ja'], readings };
  const title = { ja: '防災の日', 'ja-Hira': 'ぼうさいのひ', en: 'Disaster day' };

  it('uses the whole reading of a text where the document states one', () => {
    assert.deepEqual(furiganaOf(title, 'ja', plan), [{ base: '防災の日', ruby: 'ぼうさいのひ' }]);
  });

  it("uses the plan's readings for other Japanese texts, and none for other languages", () => {
    assert.deepEqual(furiganaOf('防災の日', 'ja', plan), [
      { base: '防災', ruby: 'ぼうさい' },
      { base: 'の日' },
    ]);
    assert.deepEqual(furiganaOf(title, 'en', plan), [{ base: 'Disaster day' }]);
    assert.deepEqual(furiganaOf(undefined, 'ja', plan), []);
  });
});

describe('sortKeyOf(text, plan)', () => {
  it('is the reading, by which Japanese names are sorted', () => {
    assert.equal(
      sortKeyOf({ ja: '経堂', 'ja-Hira': 'きょうどう' }, { languages: ['ja'] }),
      'きょうどう',
    );
    assert.equal(sortKeyOf('世田谷区', { languages: ['ja'], readings }), 'せたがやく');
  });
});

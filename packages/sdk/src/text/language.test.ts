import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelFor, textFor } from './language.js';

const title = {
  ja: '防災',
  'ja-Hira': 'ぼうさい',
  'ja-x-easy': 'さいがいに そなえる',
  en: 'Disaster readiness',
};

describe('textFor(text, languages, plan)', () => {
  it('takes the language asked for, whatever the case of its letters', () => {
    assert.deepEqual(textFor(title, 'en'), { text: 'Disaster readiness', lang: 'en' });
    assert.deepEqual(textFor(title, 'JA-X-EASY'), {
      text: 'さいがいに そなえる',
      lang: 'ja-x-easy',
    });
  });

  it('falls back to the parents of a language', () => {
    assert.deepEqual(textFor({ ja: '防災', en: 'x' }, 'ja-x-easy'), { text: '防災', lang: 'ja' });
    assert.equal(textFor(title, 'en-GB-oxendict')?.lang, 'en');
  });

  it('prefers another form of the same language to another language', () => {
    assert.equal(textFor({ ja: '防災', 'en-GB': 'Readiness' }, 'en')?.lang, 'en-GB');
    assert.equal(textFor({ ja: '防災', 'en-GB': 'Readiness' }, 'en-US')?.lang, 'en-GB');
  });

  it('tries the languages in the order given', () => {
    assert.equal(textFor(title, ['fr', 'en', 'ja'])?.lang, 'en');
  });

  it("falls back to the plan's first language, then to any", () => {
    assert.equal(textFor(title, 'fr')?.lang, 'ja');
    assert.equal(textFor(title, 'fr', { languages: ['en', 'ja'] })?.lang, 'en');
    assert.equal(textFor({ ko: '방재' }, 'fr')?.lang, 'ko');
  });

  it('never shows the reading in place of the text', () => {
    assert.equal(
      textFor({ ja: '防災', 'ja-x-easy': 'じしん' }, 'ja-u-ca-japanese-x-easy')?.text,
      'じしん',
    );
    assert.equal(textFor({ 'ja-Hira': 'ぼうさい', en: 'Readiness' }, 'ja')?.lang, 'en');
    assert.equal(textFor({ 'ja-Hira': 'ぼうさい' }, 'ja'), undefined);
    assert.equal(textFor(title, 'ja-Hira')?.text, 'ぼうさい');
  });

  it("takes a plain string to be in the plan's first language", () => {
    assert.deepEqual(textFor('防災', 'en'), { text: '防災', lang: 'ja' });
    assert.deepEqual(textFor('Readiness', 'ja', { languages: ['en'] }), {
      text: 'Readiness',
      lang: 'en',
    });
  });

  it('takes an empty string for a missing one', () => {
    assert.equal(textFor({ ja: '', en: 'Readiness' }, 'ja')?.lang, 'en');
    assert.equal(textFor('', 'ja'), undefined);
    assert.equal(textFor(undefined, 'ja'), undefined);
  });

  it('is not misled by names that every object has', () => {
    assert.equal(textFor(title, 'constructor')?.lang, 'ja');
    assert.equal(textFor(title, '__proto__')?.lang, 'ja');
  });
});

describe('labelFor(text, languages, plan)', () => {
  it('gives the text only, and an empty string for none', () => {
    assert.equal(labelFor(title, 'en'), 'Disaster readiness');
    assert.equal(labelFor(undefined, 'en'), '');
  });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { addWords, builtInLanguage, languageOfWords, wordsIn, type WordTable } from './words.js';

const table: WordTable<{ readonly yes: string; readonly no: string }> = {
  ja: { yes: 'あり', no: 'なし' },
  en: { yes: 'Yes', no: 'No' },
  'ja-x-easy': { yes: 'あります' },
};

test('wordsIn(table, languages) gives Japanese for ja, English for what it does not know', () => {
  assert.equal(wordsIn(table, 'ja-JP').yes, 'あり');
  assert.equal(wordsIn(table, ['fr', 'ja']).yes, 'Yes');
  assert.equal(wordsIn(table, undefined).yes, 'あり');
});

test('wordsIn(table, languages) fills easy Japanese up with Japanese', () => {
  assert.deepEqual(wordsIn(table, 'ja-x-easy'), { yes: 'あります', no: 'なし' });
  assert.equal(wordsIn(table, 'JA-X-EASY'), wordsIn(table, 'ja-x-easy'));
});

test('addWords(tag, words) serves that language and its variants, in the table of these names', () => {
  addWords('ko', { no: '아니요', yes: '예' });
  assert.equal(wordsIn(table, 'ko-KR').no, '아니요');
  assert.equal(wordsIn(table, 'en').no, 'No');
});

test('addWords(tag, words) leaves a table English that has got another word since', () => {
  const later = {
    ja: { yes: 'あり', no: 'なし', perhaps: '不明' },
    en: { yes: 'Yes', no: 'No', perhaps: 'Perhaps' },
  };
  addWords('ko', { yes: '예', no: '아니요' });
  assert.equal(wordsIn(later, 'ko').perhaps, 'Perhaps');
  assert.equal(wordsIn(later, 'ko').no, 'No');
});

test('languageOfWords(languages) says English where there are no words', () => {
  addWords('ko', { yes: '예', no: '아니요' });
  assert.deepEqual(
    ['ja', 'ja-x-easy', 'en-GB', 'ko-KR', 'tlh'].map((tag) => languageOfWords(tag)),
    ['ja', 'ja-x-easy', 'en-GB', 'ko-KR', 'en'],
  );
});

test('builtInLanguage(tag) knows three languages', () => {
  assert.deepEqual(['ja', 'en-GB', 'ja-x-easy', 'zh'].map(builtInLanguage), [
    'ja',
    'en',
    'ja-x-easy',
    'en',
  ]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { addWords, builtInLanguage, wordsIn, type WordTable } from './words.js';

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

test('addWords(tag, table, words) serves that language and its variants, and no other table', () => {
  addWords('ko', table, { yes: '예', no: '아니요' });
  assert.equal(wordsIn(table, 'ko-KR').no, '아니요');
  assert.equal(wordsIn({ ...table }, 'ko').no, 'No');
  assert.equal(wordsIn(table, 'en').no, 'No');
});

test('addWords(tag, table, words) does not compile with a word missing', () => {
  // @ts-expect-error `no` is missing
  addWords('xx', table, { yes: 'x' });
});

test('builtInLanguage(tag) knows three languages', () => {
  assert.deepEqual(['ja', 'en-GB', 'ja-x-easy', 'zh'].map(builtInLanguage), [
    'ja',
    'en',
    'ja-x-easy',
    'en',
  ]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addMessages,
  builtInLanguage,
  languageOfMessages,
  messagesIn,
  type MessageTable,
} from './messages.js';

const table: MessageTable<{ readonly yes: string; readonly no: string }> = {
  ja: { yes: 'あり', no: 'なし' },
  en: { yes: 'Yes', no: 'No' },
  'ja-x-easy': { yes: 'あります' },
};

test('wordsIn(table, languages) gives Japanese for ja, English for what it does not know', () => {
  assert.equal(messagesIn(table, 'ja-JP').yes, 'あり');
  assert.equal(messagesIn(table, ['fr', 'ja']).yes, 'Yes');
  assert.equal(messagesIn(table, undefined).yes, 'あり');
});

test('wordsIn(table, languages) fills easy Japanese up with Japanese', () => {
  assert.deepEqual(messagesIn(table, 'ja-x-easy'), { yes: 'あります', no: 'なし' });
  assert.equal(messagesIn(table, 'JA-X-EASY'), messagesIn(table, 'ja-x-easy'));
});

test('addWords(tag, words) serves that language and its variants, in the table of these names', () => {
  addMessages('ko', { no: '아니요', yes: '예' });
  assert.equal(messagesIn(table, 'ko-KR').no, '아니요');
  assert.equal(messagesIn(table, 'en').no, 'No');
});

test('addWords(tag, words) leaves a table English that has got another word since', () => {
  const later = {
    ja: { yes: 'あり', no: 'なし', perhaps: '不明' },
    en: { yes: 'Yes', no: 'No', perhaps: 'Perhaps' },
  };
  addMessages('ko', { yes: '예', no: '아니요' });
  assert.equal(messagesIn(later, 'ko').perhaps, 'Perhaps');
  assert.equal(messagesIn(later, 'ko').no, 'No');
});

test('languageOfWords(languages) says English where there are no words', () => {
  addMessages('ko', { yes: '예', no: '아니요' });
  assert.deepEqual(
    ['ja', 'ja-x-easy', 'en-GB', 'ko-KR', 'tlh'].map((tag) => languageOfMessages(tag)),
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

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addMessages,
  builtInLanguage,
  defineMessages,
  languageOfMessages,
  messagesIn,
} from './messages.js';
import { sdkMessageTables } from './message-tables.js';

interface Answers {
  readonly yes: string;
  readonly no: string;
}

const ja = { yes: 'あり', no: 'なし' };
const en = { yes: 'Yes', no: 'No' };
const table = defineMessages<Answers>('answers', { ja, en, 'ja-x-easy': { yes: 'あります' } });

test('messagesIn(table, languages) gives Japanese for ja, English for an unknown language', () => {
  assert.equal(messagesIn(table, 'ja-JP').yes, 'あり');
  assert.equal(messagesIn(table, ['fr', 'ja']).yes, 'Yes');
  assert.equal(messagesIn(table, undefined).yes, 'あり');
});

test('messagesIn(table, languages) completes easy Japanese with Japanese', () => {
  assert.deepEqual(messagesIn(table, 'ja-x-easy'), { yes: 'あります', no: 'なし' });
  assert.equal(messagesIn(table, 'JA-X-EASY'), messagesIn(table, 'ja-x-easy'));
  assert.equal(messagesIn(defineMessages('no-easy', { ja, en }), 'ja-x-easy'), ja);
});

test('addMessages(tag, table, messages) serves a language and its variants in the table of that name', () => {
  const other = defineMessages<Answers>('other-answers', { ja, en });
  addMessages('ko', 'answers', { yes: '예', no: '아니요' });
  assert.equal(messagesIn(table, 'ko-KR').no, '아니요');
  assert.equal(messagesIn(table, 'en').no, 'No');
  assert.equal(messagesIn(other, 'ko').no, 'No');
});

test('addMessages(tag, table, messages) leaves English what a pack does not translate yet', () => {
  addMessages('fr', 'answers', { yes: 'Oui' });
  assert.deepEqual(messagesIn(table, 'fr'), { yes: 'Oui', no: 'No' });
  assert.equal(messagesIn(table, 'fr'), messagesIn(table, 'fr-CA'));
});

test('languageOfMessages(languages) answers English where there are no messages', () => {
  addMessages('ko', 'answers', { yes: '예', no: '아니요' });
  assert.deepEqual(
    ['ja', 'ja-x-easy', 'en-GB', 'ko-KR', 'tlh'].map((tag) => languageOfMessages(tag)),
    ['ja', 'ja-x-easy', 'en-GB', 'ko-KR', 'en'],
  );
});

test('every table of the sdk is listed by its name', () => {
  for (const [name, each] of Object.entries(sdkMessageTables)) assert.equal(each.name, name);
});

test('builtInLanguage(tag) knows three languages', () => {
  assert.deepEqual(['ja', 'en-GB', 'ja-x-easy', 'zh'].map(builtInLanguage), [
    'ja',
    'en',
    'ja-x-easy',
    'en',
  ]);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingMessages } from './finding.messages.js';

const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g));

describe('the messages of findings', () => {
  for (const [code, { message, hint }] of Object.entries(findingMessages)) {
    it(`say what ${code} is and what to do, in both languages`, () => {
      for (const { ja, en } of [message, hint]) {
        assert.match(ja, /[ぁ-ん]/);
        assert.match(en, /^[^ぁ-んァ-ヶ一-龠]+\.$/);
      }
    });

    it(`give the same facts about ${code} in both languages`, () => {
      assert.deepEqual(placeholders(hint.ja), placeholders(hint.en));
      const facts = ({ ja, en }: { ja: string; en: string }) => [
        placeholders(ja),
        placeholders(en),
      ];
      const [ja, en] = facts(message);
      assert.deepEqual(ja, en);
    });
  }
});

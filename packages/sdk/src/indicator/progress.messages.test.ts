import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { progressLabelMessages } from './progress-label.messages.js';
import { progressLabel, statusLabel } from './progress-label.js';
import { progressSentence, noteText } from './progress-sentence.js';
import { progressOf } from './progress-of.js';
import { progressMessages } from './progress.messages.js';

const rules = readFileSync(new URL('../../docs/progress-rules.md', import.meta.url), 'utf8');

/** The table rows of the document that start with a name in code, as cells. */
const rows = rules
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const wordsOf = (name: string) => rows.find((cells) => cells[1] === `\`${name}\``)?.[2];

describe('docs/progress-rules.md', () => {
  const { ja, en } = progressLabelMessages;

  it('lists every status and every reason with the words a reader sees', () => {
    for (const table of ['status', 'reason'] as const) {
      const english: Readonly<Record<string, string>> = en[table];
      for (const [name, words] of Object.entries(ja[table])) {
        if (name !== 'none') assert.equal(wordsOf(name), `${words} / ${english[name]}`);
      }
    }
  });

  it('lists every remark', () => {
    for (const name of Object.keys(progressMessages.ja.note)) assert.ok(wordsOf(name), name);
  });
});

describe('progressWords', () => {
  it('says each case differently from the others, in every language', () => {
    const { ja, en } = progressMessages;
    const easy = progressMessages['ja-x-easy']!;
    const sentences = [ja, en, easy].flatMap(({ meaning, why, note }) =>
      [meaning, why, note].flatMap((table) => Object.values(table!)),
    );
    assert.equal(new Set(sentences).size, sentences.length);
  });
});

describe('progressLabel(progress, languages)', () => {
  const behind = progressOf({
    id: 'i',
    title: '指標',
    direction: 'increase',
    baseline: { time: '2020', value: 0 },
    targets: [{ time: '2030', value: 10 }],
    observations: [{ time: '2025', value: 4 }],
  });
  const unknown = progressOf({ id: 'i', title: '指標' });

  it('names the status, or the reason why there is none', () => {
    assert.equal(progressLabel(behind), '遅れ');
    assert.equal(progressLabel(behind, 'en-GB'), 'Behind');
    assert.equal(progressLabel(behind, ['ja-x-easy', 'ja']), 'おくれている');
    assert.equal(progressLabel(unknown, 'ja'), '実績値なし');
  });

  it('has a sentence for it in progressSentence, and for notes in noteText', () => {
    assert.equal(progressSentence(behind), '目標に向けて遅れています。');
    assert.equal(
      progressSentence(unknown, 'ja-x-easy'),
      'まだ 数字が ないので、うまく いっているか わかりません。',
    );
    assert.equal(
      noteText('survey', 'en'),
      'It comes from a survey, so small differences may be chance.',
    );
  });
});

describe('statusLabel(status, languages)', () => {
  it('names a status without a result, and the lack of one', () => {
    assert.equal(statusLabel('behind', 'en'), 'Behind');
    assert.equal(statusLabel('none'), '判定なし');
  });
});

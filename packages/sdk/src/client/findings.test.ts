import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '@machiplan/schema';
import { problemsOf } from './findings.js';

const finding: Finding = {
  severity: 'error',
  code: 'bad-url',
  pointer: '/href',
  values: { value: 'ftp://x' },
};

describe('problemsOf(findings, load)', () => {
  it('loads no words for a document without problems', async () => {
    assert.deepEqual(await problemsOf([], () => assert.fail('were loaded')), []);
  });

  it('puts findings into words in both languages', async () => {
    const [problem] = await problemsOf([finding]);
    assert.equal(problem?.code, 'bad-url');
    assert.match(problem?.message.en ?? '', /ftp:\/\/x/);
    assert.match(problem?.message.ja ?? '', /URL/);
  });

  it('still reports what was found when the words cannot be loaded', async () => {
    const problems = await problemsOf([finding], () => Promise.reject(new TypeError('offline')));
    assert.deepEqual(problems, [
      {
        severity: 'error',
        code: 'bad-url',
        pointer: '/href',
        message: { ja: 'bad-url', en: 'bad-url' },
        hint: { ja: '', en: '' },
      },
    ]);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, isPlan, type Problem } from './index.js';

const cases = new URL('../conformance/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, cases), 'utf8')) as never;

interface Expected {
  readonly problems: readonly string[];
  readonly plan?: Readonly<Record<string, unknown>>;
}

const summary = ({ severity, code, pointer }: Problem) => `${severity} ${code} ${pointer}`;

/** The value a JSON Pointer leads to; undefined if there is none. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      document,
    );
}

describe('checkPlan', () => {
  for (const file of readdirSync(cases).filter((name) => name.endsWith('.input.json'))) {
    const name = file.replace('.input.json', '');
    const input: unknown = read(file);
    const expected: Expected = read(`${name}.expected.json`);

    describe(name, () => {
      const { plan, problems } = checkPlan(input);

      it('finds what is expected', () => {
        assert.deepEqual(problems.map(summary), expected.problems);
      });

      it('makes the plan that is expected', () => {
        assert.equal(plan !== undefined, expected.plan !== undefined);
        for (const [key, value] of Object.entries(expected.plan ?? {})) {
          assert.deepEqual((plan as unknown as Record<string, unknown>)[key], value, key);
        }
      });

      it('points into the document as it was given', () => {
        for (const { pointer } of problems) assert.notEqual(at(input, pointer), undefined, pointer);
      });

      it('says everything in whole sentences of both languages', () => {
        for (const { message, hint } of problems) {
          for (const text of [message.ja, message.en, hint.ja, hint.en]) {
            assert.doesNotMatch(text, /\{\w|undefined|NaN|\[object/);
          }
          assert.match(message.ja, /。$/);
          assert.match(message.en, /^[^a-z].*\.$/s);
        }
      });

      it('leaves the document as it was', () => {
        assert.deepEqual(input, read(file));
      });
    });
  }

  const document = {
    planJson: '1.0',
    id: 'p',
    title: '計画',
    levels: [{ id: 'l', title: '施策' }],
    nodes: [
      { id: 'good', level: 'l', title: '良い項目', tags: ['a'] },
      { id: 'bad', level: 'l', title: '悪い項目', state: 'doing' },
    ],
  };

  it('shares what is good with the document instead of copying it', () => {
    const { plan } = checkPlan(document);
    assert.equal(plan?.nodes[0], document.nodes[0]);
    assert.notEqual(plan?.nodes[1], document.nodes[1]);
    assert.equal(plan?.levels, document.levels);
  });

  it('gives a checked plan back as it is', () => {
    const { plan } = checkPlan(document);
    assert.ok(isPlan(plan));
    assert.deepEqual(checkPlan(plan), { plan, problems: [] });
    assert.equal(checkPlan(plan).plan, plan);
  });

  it('names the record, the value and what to do in both languages', () => {
    const [problem] = checkPlan(document).problems;
    assert.deepEqual(problem, {
      severity: 'error',
      code: 'unknown-value',
      pointer: '/nodes/1/state',
      message: {
        ja: '「悪い項目」（bad）の `state` に "doing" という値はありません。省きました。',
        en: '`state` of “悪い項目” (bad) cannot be "doing"; it is left out.',
      },
      hint: {
        ja: '使える値：not-started, in-progress, done, delayed, cancelled',
        en: 'Write one of: not-started, in-progress, done, delayed, cancelled.',
      },
    });
  });

  it('tells what an ambiguous year may be written as', () => {
    const { problems } = checkPlan({ ...document, issued: 2024 });
    assert.deepEqual(problems.at(-1)?.hint, {
      ja: '年度なら "FY2024"、暦年なら "2024" と書いてください。',
      en: 'Write "FY2024" for the fiscal year or "2024" for the calendar year.',
    });
  });
});

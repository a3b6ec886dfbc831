import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, parseCatalog, parsePlan, type Problem } from '../index.js';

const places = (problems: readonly Problem[]) =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

const document = `{
  "planJson": "1.1", "id": "p", "title": "計画",
  "levels": [{ "id": "l", "title": "施策" }],
  "nodes": [
    { "id": "a", "level": "l", "title": "A\\"{[", "stat": "done" },
    {
      "id": "b", "level": "l", "title": "B",
      "time": "平成23年度"
    },
    { "id": "c", "level": "l" }
  ]
}`;

describe('parsePlan, with the text at hand', () => {
  it('gives line and column of every problem: of the name, the value, or the record', () => {
    assert.deepEqual(places(parsePlan(document).problems), [
      'misspelt-property 5:50',
      'bad-format 8:15',
      'no-title 10:5',
    ]);
  });

  it('finds the same places in bytes, with a byte order mark and with other line ends', () => {
    const bytes = new TextEncoder().encode(`\ufeff${document.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(places(parsePlan(bytes).problems), places(parsePlan(document).problems));
  });

  it('gives them for text that is not JSON, too', () => {
    assert.deepEqual(places(parsePlan('{\n  "id": 1,\n}').problems), ['not-json 3:1']);
  });

  it('gives none where there is no text', () => {
    for (const { line } of checkPlan(JSON.parse(document)).problems) assert.equal(line, undefined);
  });

  it('reports a repeated key once, where its last value is, whatever the key', () => {
    const { plan, problems } = parsePlan(
      '{"planJson":"1.1","id":"p","title":"T","levels":[],"nodes":[],\n' +
        '"title":"U","x-a/b":1,"x-a/b":2,"\\u0074itle":"V","readings":{"a":"b","a":"c"}}',
    );
    assert.equal(plan?.title, 'V');
    assert.deepEqual(
      problems.map(({ code, pointer, line, column }) => [code, pointer, line, column]),
      [
        ['repeated-key', '/title', 2, 33],
        ['repeated-key', '/x-a~1b', 2, 23],
        ['repeated-key', '/readings/a', 2, 70],
      ],
    );
    assert.equal(
      problems[0]?.message.en,
      '`title` is written twice in the same object; the last one is used.',
    );
    const catalog = '{"planCatalog":"1.0","id":"c","id":"d","title":"C","plans":[]}';
    assert.equal(parseCatalog(catalog).problems[0]?.code, 'repeated-key');
  });

  it('reports 100 of 100,000 repeated keys', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `"x-${index % 50_000}":1,`).join('');
    const { problems } = parsePlan(
      `{${keys}"planJson":"1.1","id":"p","title":"T","levels":[],"nodes":[]}`,
    );
    assert.equal(problems.length, 100);
  });
});

describe('a number beyond all bounds', () => {
  it('is never shown to anybody as Infinity or undefined', () => {
    const { problems } = parsePlan(
      '{"planJson":"1.1","id":1e400,"title":-1e400,"levels":[],"nodes":[],"fiscalYearStart":1e400,' +
        '"relatedPlans":[{"type":""},{"type":1e400}],"version":[1e400],"status":1e400,"issued":1e400,' +
        '"indicators":[{"id":"i","title":"I","decimals":1.5,"frequency":0,"observations":[{"time":"FY2024","value":1e400}]}]}',
    );
    assert.ok(problems.length >= 8);
    for (const { message, hint } of problems) {
      for (const text of [message.ja, message.en, hint.ja, hint.en]) {
        assert.doesNotMatch(text, /Infinity|undefined|NaN|∞/);
      }
    }
    assert.equal(
      problems.find(({ pointer }) => pointer.endsWith('/value'))?.message.en,
      '`value` of “I” (i) is a number too large to be read exactly; it is left out.',
    );
  });
});

describe('100,000 levels', () => {
  it('are refused as too deep, wherever they are', () => {
    const lists = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    for (const text of [lists, objects, `{"planJson":"1.1","id":"p","nodes":${lists}}`]) {
      const [problem] = parsePlan(text).problems;
      assert.equal(problem?.severity, 'fatal');
      assert.equal(problem.message.en, 'The nesting is too deep: the limit is 128.');
    }
  });
});

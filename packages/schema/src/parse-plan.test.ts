import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, parsePlan } from './index.js';

const document = {
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [{ id: 'l', title: '施策' }],
  nodes: [{ id: 'n', level: 'l', title: '項目' }],
};
const text = JSON.stringify(document);
const utf8 = new TextEncoder().encode(text);

/** The text in another encoding, written out because Node only encodes UTF-8 and UTF-16LE. */
const shiftJis = Uint8Array.from([0x22, 0x8c, 0x76, 0x89, 0xe6, 0x22]); // "計画"
const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16WithMark = Uint8Array.from([0xff, 0xfe, ...utf16]);

function fatal(content: string | Uint8Array | ArrayBuffer) {
  const { plan, problems } = parsePlan(content);
  assert.equal(plan, undefined);
  assert.equal(problems.length, 1);
  const [problem] = problems;
  assert.equal(problem?.severity, 'fatal');
  return problem;
}

describe('parsePlan', () => {
  it('reads bytes, buffers and strings, with and without a byte order mark', () => {
    const withMark = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
    for (const content of [text, `\ufeff${text}`, utf8, withMark, utf8.buffer, Buffer.from(utf8)]) {
      const { plan, problems } = parsePlan(content);
      assert.deepEqual(problems, []);
      assert.equal(plan?.nodes[0]?.title, '項目');
    }
  });

  it('refuses what is not UTF-8 and names the likely encoding', () => {
    assert.equal(fatal(shiftJis).code, 'not-utf8');
    assert.match(fatal(shiftJis).hint.en, /Shift_JIS/);
    for (const bytes of [utf16, utf16WithMark]) {
      assert.equal(fatal(bytes).code, 'not-utf8');
      assert.match(fatal(bytes).message.en, /UTF-16/);
    }
  });

  it('tells a web page, an empty file and a truncated file from broken JSON', () => {
    const saying = (content: string) => {
      const { code, message } = fatal(content);
      assert.equal(code, 'not-json');
      return message.en;
    };
    assert.equal(
      saying('  <!doctype html><title>404</title>'),
      'This is a web page (HTML), not JSON.',
    );
    assert.equal(saying(' \n '), 'The file is empty.');
    assert.equal(saying(''), 'The file is empty.');
    assert.equal(
      saying('{\n  "planJson": "1.0",\n  "id'),
      'The JSON ends too early: line 3, column 6.',
    );
    assert.equal(saying('{\n  "id": 1,\n}'), 'This is not valid JSON: line 3, column 1.');
  });

  it('refuses another major version, whatever else the document says', () => {
    const { code, pointer, message } = fatal(JSON.stringify({ planJson: '2.0', nodes: 'new' }));
    assert.equal(code, 'unsupported-version');
    assert.equal(pointer, '/planJson');
    assert.equal(message.ja, '書式の版 "2.0" には対応していません。');
  });

  it('refuses a file over the limit of bytes before decoding it', () => {
    const { problems } = parsePlan(utf8, { limits: { bytes: 100 } });
    assert.equal(problems[0]?.code, 'too-large');
    assert.match(problems[0].message.en, /^The file is too large: \d+ bytes, the limit is 100\.$/);
  });
});

describe('limits', () => {
  const nodes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `n${index}`, level: 'l', title: 'T' }));

  it('refuse more nodes than allowed, nested ones included', () => {
    const [first, ...children] = nodes(11);
    const nested = { ...document, nodes: [{ ...first, children }] };
    assert.equal(checkPlan(nested, { limits: { nodes: 11 } }).plan?.nodes.length, 11);
    const { plan, problems } = checkPlan(nested, { limits: { nodes: 10 } });
    assert.equal(plan, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-large'],
    );
    assert.equal(problems[0]?.message.en, 'There are too many nodes: the limit is 10.');
  });

  it('refuse more records than allowed', () => {
    const { plan, problems } = checkPlan(
      { ...document, nodes: nodes(20) },
      { limits: { records: 10 } },
    );
    assert.equal(plan, undefined);
    assert.equal(problems[0]?.message.ja, '記録が多すぎます（上限10）。');
  });

  it('leave out a text that is too long and show the rest', () => {
    const long = { ...document, nodes: [{ ...document.nodes[0], body: 'あ'.repeat(101) }] };
    const { plan, problems } = checkPlan(long, { limits: { text: 100 } });
    assert.deepEqual(plan?.nodes, document.nodes);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-long'],
    );
  });

  it('count the problems beyond those that are reported', () => {
    const bad = nodes(50).map((node) => ({ ...node, state: 'doing' }));
    const { plan, problems } = checkPlan({ ...document, nodes: bad }, { limits: { problems: 3 } });
    assert.equal(plan?.nodes.length, 50);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unknown-value', 'unknown-value', 'unknown-value', 'more-problems'],
    );
    assert.equal(problems[3]?.message.en, 'There are 47 more problems.');
  });
});

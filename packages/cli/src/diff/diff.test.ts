import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../main.js';
import type { Terminal } from '../terminal.js';

const plan = {
  planJson: '1.0',
  id: 'city',
  title: '緑市計画',
  levels: [{ id: 'field', title: '分野' }],
  sources: [{ id: 'book', title: '計画書' }],
  nodes: [
    { id: 'a', level: 'field', title: '健康', source: { document: 'book', page: '3' } },
    { id: 'b', level: 'field', title: '公園 <緑>' },
  ],
  indicators: [
    {
      id: 'i',
      title: '受診率',
      unit: '%',
      targets: [{ time: 'FY2027', value: 80, kind: 'final' }],
    },
  ],
};
const later = {
  ...plan,
  nodes: [
    { id: 'a', level: 'field', title: '健康づくり', source: { document: 'book', page: '4' } },
    { id: 'c', level: 'field', title: '文化' },
  ],
  indicators: [
    {
      ...plan.indicators[0],
      observations: [{ time: 'FY2024', value: 51 }],
      targets: [{ time: 'FY2031', value: 75, kind: 'final' }],
    },
  ],
};
const files: Record<string, unknown> = { 'a.json': plan, 'b.json': later };

async function run(line: string, locale = 'ja_JP.UTF-8') {
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    read: (where) =>
      Object.hasOwn(files, where)
        ? Promise.resolve(new TextEncoder().encode(JSON.stringify(files[where])))
        : Promise.reject(new Error('no such file')),
    write: () => Promise.resolve(),
    locale,
  };
  const code = await main(line.split(' '), terminal);
  return { code, stdout, stderr };
}

describe('machiplan diff', () => {
  it('ends with 0 and one sentence when nothing changed', async () => {
    const { code, stdout } = await run('diff a.json a.json');
    assert.deepEqual([code, stdout.split('\n')[1]], [0, '変更はありません。']);
  });

  it('lists each kind of change with both places, and ends with 1', async () => {
    const { code, stdout } = await run('diff a.json b.json', 'en_US');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `Changes from “緑市計画” to “緑市計画”

Entries added (1)
+ 文化

Entries removed (1)
- 公園 <緑>

Entries with another title (1)
- 健康  [page 3]
+ 健康づくり  [page 4]

Targets changed (1)
  受診率
    Target lowered from 80% to 75%, year moved from FY2027 to FY2031.

Figures changed (1)
  受診率
    FY2024 Result: none → 51%
`,
    );
  });

  it('writes data for programs, with the reason of each match', async () => {
    const { stdout } = await run('diff a.json b.json --format json');
    const { changes } = JSON.parse(stdout) as { changes: { type: string; match?: string }[] };
    assert.deepEqual(
      changes.map(({ type, match }) => [type, match]),
      [
        ['added', undefined],
        ['removed', undefined],
        ['renamed', 'id'],
        ['target', 'id'],
        ['figure', 'id'],
      ],
    );
  });

  it('writes HTML in which text of the plans is text', async () => {
    const { stdout } = await run('diff a.json b.json --format html');
    assert.match(stdout, /<li>公園 &lt;緑&gt;<\/li>/);
    assert.match(stdout, /<del>健康<\/del> <small>3ページ<\/small>/);
  });

  it('writes an Atom entry with an id and a time, and says what is missing for one', async () => {
    const page = '--page https://city.example/changes/1 --updated 2026-04-01T09:00:00+09:00';
    const { stdout } = await run(`diff a.json b.json --format atom ${page}`);
    assert.match(stdout, /<id>https:\/\/city\.example\/changes\/1<\/id>/);
    assert.match(stdout, /<updated>2026-04-01T00:00:00\.000Z<\/updated>/);
    const wrong = await run('diff a.json b.json --format atom');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /--page/);
  });

  it('ends with 2 when a file cannot be read or only one is named', async () => {
    assert.equal((await run('diff a.json gone.json')).code, 2);
    assert.equal((await run('diff a.json')).code, 2);
  });
});

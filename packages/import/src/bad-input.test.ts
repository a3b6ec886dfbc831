import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importFiles, type ImportResult } from './import-files.js';
import { writeWorkbook, type WrittenCell } from './template/xlsx-writer.js';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const codes = ({ problems }: ImportResult) => problems.map(({ code }) => code);
const sheet = (name: string, rows: readonly (readonly WrittenCell[])[]) => ({
  name,
  columns: rows[0]!.map((heading) => ({ heading: String(heading ?? ''), width: 10 })),
  rows: rows.slice(1),
});
const workbook = (...sheets: ReturnType<typeof sheet>[]) =>
  file('plan.xlsx', writeWorkbook(sheets));
const shiftJis = Uint8Array.from([0x8e, 0x7b, 0x8d, 0xf4, 0x96, 0xbc]); // 施策名

/** Both languages say something, and say what to do. */
function assertClear({ problems }: ImportResult): void {
  for (const { message, hint } of problems)
    for (const text of [message.ja, message.en, hint.ja, hint.en])
      assert.ok(text.length > 3 && !text.includes('undefined'));
}

describe('files that cannot be read', () => {
  const ole = (marker: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    for (const [at, letter] of [...marker].entries()) bytes[1024 + at * 2] = letter.charCodeAt(0);
    return bytes;
  };
  const cases: readonly (readonly [string, { name: string; bytes: Uint8Array }, string])[] = [
    ['a legacy .xls', file('a.xls', ole('Workbook')), 'legacy-xls'],
    ['an encrypted workbook', file('a.xlsx', ole('EncryptedPackage')), 'encrypted'],
    ['an empty file', file('a.csv', ''), 'empty-file'],
    ['a picture', file('a.png', Uint8Array.from([0x89, 0x50])), 'unknown-format'],
    [
      'half a workbook',
      file('a.xlsx', workbook(sheet('体系', [['施策名']])).bytes.subarray(0, 400)),
      'broken-archive',
    ],
    [
      'a zip without a workbook',
      file('a.xlsx', zipSync({ 'a.txt': strToU8('a') })),
      'broken-archive',
    ],
    [
      'bytes in no encoding',
      file('a.csv', Uint8Array.from([0x81, 0x20, 0xff, 0xfe, 0x0a])),
      'not-text',
    ],
    ['a table without headings that are known', file('a.csv', 'foo,bar\n1,2\n'), 'no-table'],
    ['a sheet without anything', workbook(sheet('空', [[undefined]])), 'no-table'],
  ];
  for (const [what, input, code] of cases)
    it(`${what}: ${code}, in words and with what to do`, () => {
      const result = importFiles([input]);
      assert.equal(result.document, undefined);
      assert.deepEqual(codes(result), [code]);
      assert.equal(result.problems[0]!.severity, 'fatal');
      assert.equal(result.problems[0]!.place.file, input.name);
      assertClear(result);
    });

  it('never throw, whatever their bytes', () => {
    const base = workbook(
      sheet('体系', [
        ['施策番号', '施策名'],
        ['1', '防災'],
      ]),
    ).bytes;
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 300; round++) {
      const bytes = base.slice();
      for (let change = 0; change < 5; change++) bytes[random(bytes.length)] = random(256);
      assertClear(importFiles([file('a.xlsx', bytes)]));
    }
  });
});

describe('large files', () => {
  it('a zip bomb is stopped while it is unpacked, whatever size it claims', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'xl/workbook.xml': new Uint8Array(40_000_000),
    });
    assert.ok(bomb.length < 100_000);
    const before = process.memoryUsage().rss;
    const result = importFiles([file('a.xlsx', bomb)], { limits: { partBytes: 1_000_000 } });
    assert.ok(['too-large', 'xml-broken'].includes(codes(result)[0]!));
    assert.ok(process.memoryUsage().rss - before < 200_000_000);
  });

  it('100,000 rows are imported', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `${at + 1},事業${at + 1},${at}番の事業`,
    );
    const result = importFiles([file('a.csv', `事業番号,事業名,説明\n${rows.join('\n')}\n`)]);
    assert.equal(result.document!.nodes.length, 100_000);
  });

  it('500 columns are imported, and those that are not known are asked about', () => {
    const headings = [
      '施策名',
      ...Array.from(
        { length: 499 },
        (_, at) => `自由欄${'あ'.repeat(at % 7)}${String.fromCharCode(0x4e00 + at)}`,
      ),
    ];
    const result = importFiles([
      file('a.csv', `${headings.join()},指標名\n防災${',記入'.repeat(499)},訓練\n`),
    ]);
    assert.equal(result.document!.nodes.length, 1);
    assert.equal(result.counts['unmapped-column'], 499);
  });

  it('more rows or columns than the limit are refused, and the limit is named', () => {
    const result = importFiles([file('a.csv', `施策名\n${'a\n'.repeat(50)}`)], {
      limits: { rows: 20 },
    });
    assert.deepEqual(codes(result), ['too-large']);
    assert.match(result.problems[0]!.message.ja, /20 rows/);
  });
});

describe('encodings', () => {
  it('Shift_JIS, UTF-8 with and without BOM, and UTF-16 give the same', () => {
    const text = '施策名,指標名\n防災,訓練\n';
    const sjis = Uint8Array.from([
      ...shiftJis,
      0x2c,
      0x8e,
      0x77,
      0x95,
      0x57,
      0x96,
      0xbc,
      0x0a,
      0x96,
      0x68,
      0x8d,
      0xd0,
      0x2c,
      0x8c,
      0x50,
      0x97,
      0xfb,
      0x0a,
    ]);
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer,
    );
    const plans = [
      file('a.csv', text),
      file('a.csv', `\ufeff${text}`),
      file('a.csv', sjis),
      file('a.csv', utf16),
    ].map((input) => importFiles([input]).document);
    for (const plan of plans) assert.deepEqual(plan, plans[0]);
    assert.equal(plans[0]!.nodes[0]!.title, '防災');
  });

  it('lines in both are read one by one, and reported', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('施策名,指標名\n'),
      0x96,
      0x68,
      0x8d,
      0xd0,
      0x2c,
      0x8c,
      0x50,
      0x97,
      0xfb,
      0x0a,
    ]);
    const result = importFiles([file('a.csv', bytes)]);
    assert.equal(result.document!.nodes[0]!.title, '防災');
    assert.equal(result.counts['mixed-encodings'], 1);
  });

  it('garbled text is reported with its line', () => {
    const result = importFiles([file('a.csv', '施策名,指標名\n縺ゅ＞縺�,訓練\n')]);
    assert.equal(result.problems.find(({ code }) => code === 'mojibake')!.place.cell, 'line 2');
  });

  it('semicolons, tabs, quoted commas and line breaks are understood', () => {
    const tsv = importFiles([
      file('a.tsv', '施策名\t説明\t指標名\n"防災\t一"\t"一行目\n二行目"\t訓練\n観光\tb\t客数\n'),
    ]);
    assert.deepEqual(
      tsv.document!.nodes.map(({ title, summary }) => [title, summary]),
      [
        ['防災 一', '一行目\n二行目'],
        ['観光', 'b'],
      ],
    );
    const semicolons = importFiles([file('a.csv', '施策名;指標名;単位\n防災;訓練;人\n')]);
    assert.equal(semicolons.document!.indicators![0]!.unit, '人');
  });
});

describe('sheets with mistakes', () => {
  it('say file, sheet and cell', () => {
    const result = importFiles([
      workbook(
        sheet('体系', [
          ['施策番号', '施策名', '関連SDGs'],
          ['1', '防災', '11、99'],
        ]),
      ),
    ]);
    const problem = result.problems.find(({ code }) => code === 'unreadable-value')!;
    assert.deepEqual(
      [problem.place, problem.read],
      [{ file: 'plan.xlsx', sheet: '体系', cell: 'C2' }, '11、99'],
    );
  });

  it('a code that is used twice is kept apart and reported', () => {
    const result = importFiles([file('a.csv', '施策番号,施策名\n1-1,防災\n1-1,観光\n')]);
    assert.deepEqual(
      result.document!.nodes.map(({ id }) => id),
      ['n-1-1', 'n-1-1-2'],
    );
    assert.equal(result.counts['duplicate-code'], 1);
  });

  it('a circle of parents is cut, and reported', () => {
    const result = importFiles([
      file('a.csv', '施策コード,施策名,上位コード\nA,あ,B\nB,い,A\nC,う,C\n'),
    ]);
    assert.equal(result.counts.cycle, 2);
    assert.deepEqual(result.planProblems, []);
    assert.deepEqual(result.document!.nodes.map(({ id }) => id).sort(), ['n-a', 'n-b', 'n-c']);
  });

  it('two tables on one sheet are both imported', () => {
    const rows = [
      ['政策名', '目指す姿'],
      ['健康', '元気なまち'],
      ['', ''],
      ['施策名', '指標名', '令和6年度実績', '目標値(R9年度)'],
      ['健診', '受診率', '40%', '50%'],
      ['合計', '', '', ''],
    ];
    const result = importFiles([workbook(sheet('表', rows))]);
    assert.deepEqual(
      result.document!.nodes.map(({ title }) => title),
      ['健康', '健診'],
    );
    assert.equal(result.document!.indicators![0]!.targets![0]!.value, 50);
    assert.equal(result.counts['totals-row'], 1);
  });

  it('headings that are printed again on each page are no entries', () => {
    const result = importFiles([
      file('a.csv', '施策名,指標名\n防災,訓練\n施策名,指標名\n観光,客数\n'),
    ]);
    assert.deepEqual(
      result.document!.nodes.map(({ title }) => title),
      ['防災', '観光'],
    );
  });

  it('values that look like years are values, also in the first row', () => {
    const result = importFiles([
      workbook(
        sheet('表', [
          ['施策名', '指標名', '単位', '2022年度実績', '2023年度実績', '2024年度実績'],
          ['防災', '訓練', '人', 2016, 2017.5, 2018],
          ['防災', '備蓄', '食', 2019, 2020, 2021],
        ]),
      ),
    ]);
    assert.deepEqual(
      result.document!.indicators!.map(({ observations }) =>
        observations!.map(({ value }) => value),
      ),
      [
        [2016, 2017.5, 2018],
        [2019, 2020, 2021],
      ],
    );
  });

  it('two different values for one year are not mixed: the first stays, the other is reported', () => {
    const result = importFiles([
      file('a.csv', '施策名,指標名,年度,値\n防災,訓練,令和6年度,5\n防災,訓練,令和6年度,7\n'),
    ]);
    assert.equal(result.counts['duplicate-value'], 1);
    assert.equal(result.document!.indicators![0]!.observations!.length, 1);
  });
});

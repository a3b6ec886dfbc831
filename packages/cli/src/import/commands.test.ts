import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { doctor } from '../doctor/command.js';
import { diagnosePage } from '../doctor/page.js';
import { main } from '../main.js';
import type { Terminal } from '../terminal.js';

const sheets = new URL('../../../import/test/sheets/', import.meta.url);
const data = new URL('../../../../examples/data/', import.meta.url);
const encoded = (text: string) => new TextEncoder().encode(text);

/** A terminal over the sheets of the tests, the example data and files given here. */
function terminal(files: Readonly<Record<string, Uint8Array>> = {}) {
  const result = { stdout: '', stderr: '', written: new Map<string, string | Uint8Array>() };
  const of: Terminal = {
    stdout: (text) => (result.stdout += text),
    stderr: (text) => (result.stderr += text),
    read: (where) => {
      const given = files[where] ?? result.written.get(where);
      if (given !== undefined)
        return Promise.resolve(typeof given === 'string' ? encoded(given) : given);
      for (const folder of [sheets, data])
        try {
          return Promise.resolve(readFileSync(new URL(where, folder)));
        } catch {
          // Not in this folder.
        }
      return Promise.reject(new Error('no such file'));
    },
    write: (path, content) => Promise.resolve(void result.written.set(path, content)),
    locale: 'ja_JP.UTF-8',
  };
  return { of, result };
}

const run = async (line: string, files?: Readonly<Record<string, Uint8Array>>) => {
  const { of, result } = terminal(files);
  return { code: await main(line.split(' '), of), ...result };
};

describe('machiplan import', () => {
  it('writes the plan, and ends with 1 when something must be answered', async () => {
    const { code, written, stderr } = await run(
      'import progress-by-measure.xlsx -o plan.json --title 若葉市総合計画 --save-map map.json',
    );
    assert.equal(code, 1);
    const plan = JSON.parse(written.get('plan.json') as string) as {
      title: string;
      nodes: unknown[];
    };
    assert.equal(plan.title, '若葉市総合計画');
    assert.equal(plan.nodes.length, 7);
    assert.match(stderr, /項目 7、指標 6/);
    assert.match(stderr, /要確認 {2}progress-by-measure\.xlsx 進捗管理!F3\n.*基準値.*\n {4}→ /);
    assert.match(written.get('map.json') as string, /"machiplanMapping": "1\.0"/);
  });

  it('names many columns of unknown meaning in one entry, with the other problems above it', async () => {
    const unknown = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
    const sheet = encoded(
      `施策名,担当課,${unknown.join(',')}\n${['道路', '公園', '緑化'].map((name) => `${name},土木課,${unknown.map(() => 'あ').join(',')}`).join('\n')}\n`,
    );
    const { stderr, written } = await run('import 一覧.csv -o plan.json --title 一覧', {
      '一覧.csv': sheet,
    });
    const [, entry] = stderr.split('要確認');
    assert.equal(stderr.split('要確認').length, 2, stderr);
    assert.match(entry!, /意味の分からない列が 7 あります/);
    for (const heading of unknown) assert.ok(entry!.includes(`「${heading}」`), heading);
    assert.equal(
      (JSON.parse(written.get('plan.json') as string) as { nodes: unknown[] }).nodes.length,
      3,
    );
  });

  it('ends with 0 when nothing is open', async () => {
    const { code, stdout } = await run('import outline-with-merged-cells.ods');
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { nodes: unknown[] }).nodes.length, 10);
  });

  it('ends with 2 for a file that cannot be imported, and says what to do', async () => {
    const { code, stderr } = await run('import old.xls', {
      'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    });
    assert.equal(code, 2);
    assert.match(stderr, /古い Excel 形式/);
    assert.match(stderr, /\.xlsx/);
    assert.equal((await run('import missing.xlsx')).code, 2);
    assert.equal((await run('import')).code, 2);
    assert.equal(
      (await run('import population-by-district.csv --map bad.json', { 'bad.json': encoded('{}') }))
        .code,
      2,
    );
  });

  it('gives programs everything as JSON', async () => {
    const { stdout } = await run('import progress-by-measure.xlsx --json');
    const report = JSON.parse(stdout) as {
      problems: { code: string; place: { cell: string } }[];
      mapping: object;
      document: object;
    };
    assert.deepEqual(
      report.problems.map(({ code }) => code),
      ['totals-row', 'time-unknown', 'hidden-sheet'],
    );
    assert.ok(report.mapping && report.document);
  });
});

describe('machiplan merge', () => {
  const plan = (line: string) => encoded(`施策番号,施策名,指標名,${line}`);

  it('shows the difference, and writes only when told where', async () => {
    const before = await run('import a.csv -o plan.json --title 計画', {
      'a.csv': plan('令和5年度実績\n1,防災,訓練,10\n'),
    });
    const files = {
      'plan.json': encoded(before.written.get('plan.json') as string),
      'b.csv': plan('令和5年度実績,令和6年度実績\n1,防災,訓練,11,12\n'),
    };
    const shown = await run('merge plan.json b.csv', files);
    assert.match(shown.stdout, /追加 1、変更 1、同じ 0/);
    assert.match(shown.stdout, /変更 {2}訓練 \[observations FY2023\]: 10 → 11/);
    assert.equal(shown.written.size, 0);
    const merged = await run('merge plan.json b.csv -o new.json', files);
    assert.match(merged.written.get('new.json') as string, /"FY2024"/);
    assert.equal((await run('merge plan.json')).code, 2);
  });
});

describe('machiplan template and export', () => {
  it('write a workbook that comes back as the same plan', async () => {
    const first = await run('template midori-city-plan.json -o plan.xlsx');
    assert.equal(first.code, 0);
    const back = await run('import plan.xlsx', {
      'plan.xlsx': first.written.get('plan.xlsx') as Uint8Array,
    });
    const wanted = JSON.parse(readFileSync(new URL('midori-city-plan.json', data), 'utf8')) as {
      indicators: { id: string }[];
    };
    assert.deepEqual(
      (JSON.parse(back.stdout) as typeof wanted).indicators.map(({ id }) => id),
      wanted.indicators.map(({ id }) => id),
    );
  });

  it('report what a format does not carry', async () => {
    const { code, stderr, written } = await run('export midori-city-plan.json -o plan.stratml');
    assert.equal(code, 1);
    assert.match(stderr, /この形式に入らなかった内容/);
    assert.match(stderr, /relations: 26/);
    assert.match(written.get('plan.stratml') as string, /<PerformancePlanOrReport /);
    const csv = await run('export setagaya-districts.json -o out --format csv');
    assert.match(csv.written.get('out/地区.csv') as string, /^\ufeffID,上位のID/);
    assert.equal((await run('export midori-city-plan.json -o plan.pdf --format pdf')).code, 2);
  });
});

describe('machiplan doctor', () => {
  const plan = readFileSync(new URL('setagaya-districts.json', data));
  const page = `<!doctype html><script type="module" src="https://cdn.example/@machiplan/widgets@0.1.0/machiplan.js"></script>
<plan-tree src="https://data.example/plan.json"></plan-tree>`;
  const answers = (headers: Record<string, string>) => (address: string | URL) => {
    const isPage = String(address).endsWith('/page');
    const body = isPage ? page : new Uint8Array(plan);
    return Promise.resolve(
      new Response(body, {
        headers: isPage
          ? { 'content-type': 'text/html', ...headers }
          : { 'content-type': 'text/plain' },
      }),
    );
  };
  const examine = async (line: string, headers: Record<string, string> = {}) => {
    const { of, result } = terminal();
    const code = await doctor([...line.split(' '), '--json'], of, answers(headers));
    return {
      code,
      codes: (JSON.parse(result.stdout) as { code: string }[]).map((each) => each.code),
    };
  };

  it('examines a file with its boundaries', async () => {
    const { code, codes } = await examine('setagaya-local-administration-2022.json');
    assert.equal(code, 0);
    assert.ok(codes.includes('plan') && codes.includes('boundary'));
  });

  it('follows a page to its plans, and says what their server lacks', async () => {
    const { code, codes } = await examine('https://city.example/page');
    assert.equal(code, 0);
    for (const expected of [
      'embed',
      'kit',
      'no-cors',
      'content-type',
      'not-compressed',
      'no-cache',
      'plan',
    ])
      assert.ok(codes.includes(expected), expected);
  });

  it('reads the version of the kit from the path of its address, not from an IP address', () => {
    const kitAt = (src: string) =>
      diagnosePage(
        `<script src="${src}"></script><plan-tree></plan-tree>`,
        'https://a.example/',
        null,
      ).found.find(({ code }) => code === 'kit')!.message.en;
    const local = 'http://127.0.0.1:8765/machiplan/machiplan.js';
    assert.ok(kitAt(local).includes(`(${local})`), kitAt(local));
    const versioned = 'https://a.example/machiplan-1.2.3/machiplan.js';
    assert.ok(kitAt(versioned).includes(`(${versioned} 1.2.3)`), kitAt(versioned));
  });

  it('names the directive of a policy that stops the kit or the plan', async () => {
    const blocked = await examine('https://city.example/page', {
      'content-security-policy': "default-src 'self'",
    });
    assert.equal(blocked.code, 1);
    assert.equal(blocked.codes.filter((each) => each === 'csp-blocks').length, 2);
    const allowed = await examine('https://city.example/page', {
      'content-security-policy': "default-src 'self' https://*.example",
    });
    assert.ok(allowed.codes.includes('csp'));
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from './main.js';
import type { Terminal } from './terminal.js';

const plan = {
  planJson: '1.0',
  id: 'p',
  title: '小さな計画',
  publisher: { name: '緑市' },
  levels: [{ id: 'field', title: '分野' }],
  nodes: [{ id: 'f1', level: 'field', title: '公園' }],
};
const withWarning = { ...plan, nodes: [{ ...plan.nodes[0], parent: 'gone' }] };
const catalog = {
  planCatalog: '1.0',
  id: 'c',
  title: '目録',
  plans: [
    { href: 'plan.json', id: 'p', title: '小さな計画' },
    { href: 'missing.json', id: 'q', title: 'ない計画' },
    { href: 'https://elsewhere.example/plan.json', id: 'r', title: 'よその計画' },
  ],
};

const files: Record<string, unknown> = {
  'plan.json': plan,
  'orphan.json': withWarning,
  'noted.json': { ...plan, mayor: '保坂' },
  'misspelt.json': { ...plan, mayor: '保坂', indicators: [{ id: 'i', title: 'I', unti: '人' }] },
  'data/catalog.json': catalog,
  'data/plan.json': plan,
};

/** Runs a command line over the files above; nothing is read or written on the machine. */
async function run(line: string, locale = 'ja_JP.UTF-8') {
  let printed = '';
  let told = '';
  const written = new Map<string, string>();
  const terminal: Terminal = {
    stdout: (text) => (printed += text),
    stderr: (text) => (told += text),
    read: (where) =>
      where === 'broken.json'
        ? Promise.resolve(new TextEncoder().encode('{"planJson": '))
        : Object.hasOwn(files, where)
          ? Promise.resolve(new TextEncoder().encode(JSON.stringify(files[where])))
          : Promise.reject(new Error('no such file')),
    write: (path, content) => Promise.resolve(void written.set(path, String(content))),
    locale,
  };
  const code = await main(line.split(' '), terminal);
  return { code, printed, told, written };
}

describe('machiplan check', () => {
  it('ends with 0 when nothing has to be repaired', async () => {
    const { code, printed } = await run('check plan.json');
    assert.equal(code, 0);
    assert.equal(printed, 'plan.json：問題はありません（計画データ）。\n');
  });

  it('ends with 1 and says what and where it is, and what to do', async () => {
    const { code, printed } = await run('check orphan.json');
    assert.equal(code, 1);
    assert.match(
      printed,
      /^orphan\.json：誤り 1 件、注意 0 件（計画データ）\n {2}誤り {2}1:\d+ {2}\/nodes\/0/,
    );
    assert.match(printed, /\n {4}→ /);
  });

  it('says it in English where the system is not Japanese, or when asked', async () => {
    assert.match((await run('check orphan.json', 'de_DE')).printed, /1 error, 0 warnings \(plan\)/);
    assert.match((await run('check orphan.json --lang en')).printed, /1 error/);
  });

  it('ends with 2 for a file that cannot be read', async () => {
    const { code, printed } = await run('check none.json');
    assert.equal(code, 2);
    assert.match(printed, /none\.json：読み取れませんでした（no such file）/);
  });

  it('checks a file that is not JSON without falling over it', async () => {
    const { code, printed } = await run('check broken.json');
    assert.equal(code, 1);
    assert.match(printed, /表示不可/);
  });

  it('follows a catalog to the files beside it, and leaves other hosts alone', async () => {
    const { code, printed } = await run('check data/catalog.json');
    assert.equal(code, 2);
    assert.match(printed, /data\/catalog\.json：問題はありません（目録）/);
    assert.match(printed, /data\/plan\.json：問題はありません/);
    assert.match(printed, /data\/missing\.json：読み取れませんでした/);
    assert.doesNotMatch(printed, /elsewhere/);
    assert.equal((await run('check data/catalog.json --no-follow')).code, 0);
  });

  it('warns of misspelt properties, and with --strict gives notes that are no failure', async () => {
    const plain = await run('check misspelt.json --lang en');
    assert.equal(plain.code, 0);
    assert.match(plain.printed, /warning {2}1:\d+ {2}\/indicators\/0\/unti/);
    assert.match(plain.printed, /Did you mean `unit`\?/);
    assert.doesNotMatch(plain.printed, /mayor/);
    const strict = await run('check misspelt.json --lang en --strict');
    assert.equal(strict.code, 1);
    assert.match(strict.printed, /note {2}1:\d+ {2}\/mayor/);
    const noted = await run('check noted.json --lang en --strict');
    assert.equal(noted.code, 0);
    assert.match(noted.printed, /note {2}1:\d+ {2}\/mayor/);
  });

  it('gives programs the same as JSON', async () => {
    const { printed } = await run('check orphan.json --json');
    const [report, ...others] = JSON.parse(printed) as [
      { file: string; kind: string; problems: { severity: string; pointer: string }[] },
    ];
    assert.deepEqual(others, []);
    assert.equal(report.file, 'orphan.json');
    assert.equal(report.kind, 'plan');
    assert.equal(report.problems[0]!.severity, 'error');
    assert.match(report.problems[0]!.pointer, /^\/nodes\/0/);
  });
});

describe('machiplan render', () => {
  it('prints the content to put inside the tag', async () => {
    const { code, printed } = await run('render plan.json');
    assert.equal(code, 0);
    assert.match(printed, /<ul>\n<li>公園<\/li>\n<\/ul>/);
    assert.doesNotMatch(printed, /<(script|style|html)|style=/);
  });

  it('puts it into the element or its div with the same options', async () => {
    const element = await run('render plan.json --form element --src /data/plan.json --root f1');
    assert.match(element.printed, /^<plan-tree src="\/data\/plan\.json" root="f1">\n/);
    assert.match(element.printed, /<\/plan-tree>\n$/);
    const div = await run('render plan.json --form div --src /data/plan.json --root f1');
    assert.match(
      div.printed,
      /^<div data-machiplan="plan-tree" data-machiplan-src="\/data\/plan\.json" data-machiplan-root="f1">\n/,
    );
  });

  it('writes a page to a file', async () => {
    const { printed, written } = await run('render plan.json --form page --src a.json -o out.html');
    assert.equal(printed, '');
    assert.match(written.get('out.html')!, /^<!doctype html>\n<html lang="ja">/);
  });

  it('names the language of the page as the one its messages are written in', async () => {
    const { written } = await run(
      'render plan.json --form page --src a.json --lang fr -o out.html',
    );
    assert.match(written.get('out.html')!, /^<!doctype html>\n<html lang="en">/);
  });

  it('ends with 1 when there is no plan, and says why', async () => {
    const { code, printed, told } = await run('render broken.json');
    assert.equal(code, 1);
    assert.equal(printed, '');
    assert.match(told, /broken\.json/);
  });

  it('ends with 2 for options it does not know, naming those it does', async () => {
    const { code, told } = await run('render plan.json --element plan-pie', 'en');
    assert.equal(code, 2);
    assert.match(told, /--element cannot be plan-pie\. It can be plan-tree, kpi-gauge/);
    assert.equal((await run('render plan.json --colour red')).code, 2);
    assert.equal((await run('render plan.json --root gone')).code, 2);
    const typo = await run('render plan.json --element kpi-gauge --indicator gone', 'en');
    assert.equal(typo.code, 2);
    assert.equal(typo.printed, '');
    assert.match(typo.told, /There is no indicator gone in this plan/);
    assert.equal((await run('render data/catalog.json')).code, 2);
  });
});

describe('machiplan oembed', () => {
  const addresses =
    '--page https://city.example/plan/ --embed https://city.example/embed.html --src https://city.example/plan.json';

  it('writes a page and the answer that the page points to', async () => {
    const { code, written } = await run(`oembed plan.json ${addresses} -o out`);
    assert.equal(code, 0);
    const page = written.get('out/index.html')!;
    assert.ok(
      page.includes(
        '<link rel="alternate" type="application/json+oembed" href="https://city.example/plan/oembed.json" title="小さな計画">',
      ),
    );
    assert.match(page, /<plan-tree src="https:\/\/city\.example\/plan\.json">/);
    assert.match(page, /<li>公園<\/li>/);
    assert.deepEqual(JSON.parse(written.get('out/oembed.json')!), {
      version: '1.0',
      type: 'rich',
      title: '小さな計画',
      provider_name: '緑市',
      width: 600,
      height: 600,
      html:
        '<blockquote><a href="https://city.example/plan/">小さな計画</a></blockquote>' +
        '<iframe src="https://city.example/embed.html?widget=plan-tree&amp;src=https%3A%2F%2Fcity.example%2Fplan.json&amp;lang=ja" title="小さな計画" width="600" height="600"></iframe>',
    });
  });

  it('asks for the addresses it needs', async () => {
    const { code, told } = await run('oembed plan.json --page /plan/', 'en');
    assert.equal(code, 2);
    assert.match(told, /--page an address that begins with https/);
  });
});

describe('machiplan', () => {
  it('has its command in the repository, where npm links it before the first build', () => {
    const folder = new URL('../', import.meta.url);
    const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
      bin: { machiplan: string };
    };
    const path = new URL(bin.machiplan, folder);
    assert.match(readFileSync(path, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.ok(statSync(path).mode & 0o100, 'executable');
    const ignored = spawnSync('git', ['check-ignore', '-q', fileURLToPath(path)]);
    assert.equal(ignored.status, 1, 'not among the ignored files of a build');
  });

  it('explains itself, and ends with 2 for a command it does not know', async () => {
    assert.match((await run('--help')).printed, /^使い方：/);
    const { code, told } = await run('paint', 'en');
    assert.equal(code, 2);
    assert.match(told, /^Usage:/);
  });
});

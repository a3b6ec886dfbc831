import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { checkContent } from '../check/check-content.js';
import { main } from '../main.js';
import type { Terminal } from '../terminal.js';
import { fileNameOf } from './file-name.js';
import type { Publication } from './publication.js';

const plan = {
  planJson: '1.0',
  id: 'city',
  title: '緑市計画',
  license: 'CC BY 4.0',
  publisher: { name: '緑市' },
  levels: [{ id: 'field', title: '分野' }],
  sources: [{ id: 'book', title: '計画書', href: 'files/book.pdf' }],
  nodes: [
    {
      id: 'a',
      level: 'field',
      title: '健康 <b>',
      summary: '</script><script>alert(1)</script>',
      sdgs: [{ goal: 3 }],
      districts: ['east'],
      source: { document: 'book', page: '3' },
    },
    { id: 'a1', level: 'field', parent: 'a', title: '健診' },
    { id: '緑 1', level: 'field', title: '公園' },
  ],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [{ id: 'east', level: 'area', name: '東地区' }],
  indicators: [
    {
      id: 'K/1',
      title: '受診率',
      unit: '%',
      nodes: ['a1'],
      baseline: { time: 'FY2023', value: 40 },
      observations: [{ time: 'FY2024', value: 51, district: 'east' }],
      targets: [{ time: 'FY2027', value: 80, kind: 'final' }],
    },
  ],
};
const later = { ...plan, title: '緑市計画（改定）', nodes: plan.nodes.slice(0, 2) };
const base = 'https://city.example/plan/';

interface Run {
  readonly code: number;
  readonly stderr: string;
}

async function run(line: string, files: Record<string, unknown>): Promise<Run> {
  let stderr = '';
  const terminal: Terminal = {
    stdout: () => undefined,
    stderr: (text) => (stderr += text),
    read: (where) =>
      Object.hasOwn(files, where)
        ? Promise.resolve(new TextEncoder().encode(JSON.stringify(files[where])))
        : Promise.reject(new Error('no such file')),
    write: () => Promise.reject(new Error('publish writes by itself')),
    locale: 'en_US',
  };
  const code = await main(line.split(' '), terminal);
  return { code, stderr };
}

/** Path and time of change of every file in a folder. */
async function timesIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const times = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), (await stat(path)).mtimeMs] as const;
  });
  return Object.fromEntries((await Promise.all(times)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

describe('machiplan publish', () => {
  let out = '';
  const publish = (document: unknown, date = '2026-04-01', more = '') =>
    run(`publish p.json -o ${out} --base ${base} --date ${date}${more}`, { 'p.json': document });
  const read = (path: string) => readFile(join(out, path), 'utf8');
  const list = async () => JSON.parse(await read('publication.json')) as Publication;
  before(async () => {
    out = await mkdtemp(join(tmpdir(), 'publish-'));
  });
  after(() => rm(out, { recursive: true }));

  it('writes the plan, its slices and a page for each record', async () => {
    assert.equal((await publish(plan)).code, 0);
    const paths = Object.keys((await list()).files);
    for (const path of [
      'index.html',
      'catalog.json',
      'catalog.dcat.json',
      'sitemap.xml',
      'headers/apache.txt',
      'city/index.html',
      'city/plan.json',
      'city/feed.atom',
      'city/entries/a1/index.html',
      `city/entries/${fileNameOf('緑 1')}/index.html`,
      `city/indicators/${fileNameOf('K/1')}/index.html`,
      `city/indicators/${fileNameOf('K/1')}/picture.svg`,
      'city/districts/east/index.html',
      'city/goals/3/index.html',
      'city/versions/2026-04-01/plan.json',
    ])
      assert.ok(paths.includes(path), path);
    const { slices } = (await list()).plans.city!;
    assert.equal(slices.length, 6);
    for (const path of slices) {
      const text = await read(`city/${path}`);
      assert.ok(path.endsWith(`.${sha(text).slice(0, 32)}.json`), path);
      const { plan: slice, problems } = await checkContent(Buffer.from(text));
      assert.ok(slice);
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'note'),
        [],
      );
    }
  });

  it('lists the integrity of each file, and compressed copies have the same content', async () => {
    const { files } = await list();
    for (const [path, integrity] of Object.entries(files)) {
      const bytes = await readFile(join(out, path));
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      if (bytes.length < 512) continue;
      assert.deepEqual(brotliDecompressSync(await readFile(join(out, `${path}.br`))), bytes);
      assert.deepEqual(gunzipSync(await readFile(join(out, `${path}.gz`))), bytes);
    }
  });

  it('writes PNG pictures for link previews where asked to, the same ones again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'publish-png-'));
    const line = `publish p.json -o ${folder} --base ${base} --date 2026-04-01 --png`;
    assert.equal((await run(line, { 'p.json': plan })).code, 0);
    const path = `city/indicators/${fileNameOf('K/1')}/`;
    const png = await readFile(join(folder, path, 'picture.png'));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 675]);
    const page = await readFile(join(folder, path, 'index.html'), 'utf8');
    assert.ok(page.includes(`<meta property="og:image" content="${base}${path}picture.png">`));
    assert.match(page, /<meta property="og:image:width" content="1200">/);
    assert.match(page, /<meta name="twitter:card" content="summary_large_image">/);
    for (const folderPath of ['city/', 'city/entries/a/', 'city/districts/east/'])
      await stat(join(folder, folderPath, 'picture.png'));
    const times = await timesIn(folder);
    assert.equal((await run(line, { 'p.json': plan })).code, 0);
    assert.deepEqual(await timesIn(folder), times);
    await rm(folder, { recursive: true });
  });

  it('writes pages in which text of the plan is text, with address, preview and description', async () => {
    const page = await read('city/entries/a/index.html');
    assert.match(page, /<h1>健康 &lt;b&gt;<\/h1>/);
    assert.doesNotMatch(page, /<script>/);
    assert.match(
      page,
      /<link rel="canonical" href="https:\/\/city\.example\/plan\/city\/entries\/a\/">/,
    );
    assert.match(page, /<meta property="og:title" content="健康 &lt;b&gt;">/);
    const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const [subject, way] = blocks.map(([, json]) => JSON.parse(json!) as Record<string, unknown>);
    assert.equal(subject!.description, plan.nodes[0]!.summary);
    assert.equal((way!.itemListElement as unknown[]).length, 3);
  });

  it('makes addresses that the plan writes relative absolute', async () => {
    const { sources } = JSON.parse(await read('city/plan.json')) as typeof plan;
    assert.equal(sources[0]!.href, `${base}city/files/book.pdf`);
  });

  it('links only to files that are there', async () => {
    const { files } = await list();
    const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
    const links = await Promise.all(
      pages.map(async (path) => {
        const text = await read(path);
        return [...text.matchAll(/(?:href|src|content)="(https:\/\/city\.example\/plan\/[^"]*)"/g)];
      }),
    );
    const targets = links.flat().map(([, href]) => href!.slice(base.length));
    assert.ok(targets.length > 50);
    const missing = targets
      .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
      .filter((path) => !(path in files) && path !== 'city/files/book.pdf');
    assert.deepEqual(missing, []);
  });

  it('writes nothing when nothing changed, on another day too', async () => {
    const times = await timesIn(out);
    const { code, stderr } = await publish(plan, '2026-05-01');
    assert.equal(code, 0);
    assert.match(stderr, /: 0 of/);
    assert.deepEqual(await timesIn(out), times);
  });

  it('writes a file again that was lost or damaged', async () => {
    await rm(join(out, 'city/plan.json.br'));
    await writeFile(join(out, 'city/index.html'), 'damaged');
    await publish(plan, '2026-05-01');
    assert.match(await read('city/index.html'), /<h1>緑市計画<\/h1>/);
    await stat(join(out, 'city/plan.json.br'));
  });

  it('leaves the folder as it was when a later plan cannot be read', async () => {
    const times = await timesIn(out);
    const { code } = await run(
      `publish p.json gone.json -o ${out} --base ${base} --date 2026-06-01`,
      { 'p.json': later },
    );
    assert.equal(code, 1);
    assert.deepEqual(await timesIn(out), times);
  });

  it('finishes at the next run what an interrupted one left', async () => {
    const interrupted = join(out, '.machiplan-staging');
    await writeFile(interrupted, 'rest of an interrupted run');
    assert.equal((await publish(plan)).code, 0);
    await assert.rejects(stat(interrupted));
  });

  it('keeps the dated copy and the slices of the version before, and tells what changed', async () => {
    const first = await list();
    const copy = await read('city/versions/2026-04-01/index.html');
    assert.equal((await publish(later, '2026-07-01')).code, 0);
    const second = await list();
    assert.deepEqual(second.plans.city!.snapshots, ['2026-04-01', '2026-07-01']);
    assert.equal(await read('city/versions/2026-04-01/index.html'), copy);
    for (const path of first.plans.city!.slices) await stat(join(out, 'city', path));
    await assert.rejects(stat(join(out, `city/entries/${fileNameOf('緑 1')}/index.html`)));
    const feed = await read('city/feed.atom');
    assert.match(feed, /<id>https:\/\/city\.example\/plan\/city\/versions\/2026-07-01\/<\/id>/);
    assert.match(feed, /公園/);
    const { items } = JSON.parse(await read('city/feed.json')) as { items: { id: string }[] };
    assert.equal(items.length, 2);
    assert.match(await read('city/versions/2026-07-01/index.html'), /なくなった項目/);
  });

  it('numbers a second version of the same day', async () => {
    await publish(plan, '2026-07-01');
    assert.deepEqual((await list()).plans.city!.snapshots.at(-1), '2026-07-01-2');
  });

  it('keeps the plans of the folder that the command line does not name', async () => {
    await publish({ ...plan, id: 'second' }, '2026-08-01');
    const { plans, files } = await list();
    assert.deepEqual(Object.keys(plans), ['city', 'second']);
    for (const path of ['city/plan.json', 'second/plan.json']) {
      assert.ok(path in files);
      await stat(join(out, path));
    }
  });

  it('puts elements around the content, and writes embed page and oEmbed, with a script', async () => {
    await publish(plan, '2026-08-01', ' --script https://city.example/m/machiplan.js');
    const page = await read(`city/indicators/${fileNameOf('K/1')}/index.html`);
    assert.match(
      page,
      /<kpi-gauge src="https:\/\/city\.example\/plan\/city\/slices\/indicator-[^"]*\.[0-9a-f]{32}\.json" indicator="K\/1" lang="ja" defer-hydration><template shadowrootmode="open">/,
    );
    const [, sheet] =
      /<link rel="stylesheet" href="https:\/\/city\.example\/plan\/(styles\/kpi-gauge\.[0-9a-f]{32}\.css)">/.exec(
        page,
      )!;
    assert.match(await read(sheet!), /:host/);
    const [, slice, text] =
      /data-plan-src="https:\/\/city\.example\/plan\/([^"]*)"[^>]*>(.*?)<\/script>/s.exec(page)!;
    assert.equal(text, await read(slice!));
    assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=/);
    assert.match(page, /src="https:\/\/city\.example\/m\/machiplan\.js"/);
    assert.match(await read('embed.html'), /https:\/\/city\.example\/m\/embed\.js/);
    const { html } = JSON.parse(await read('city/oembed.json')) as { html: string };
    assert.match(html, /https:\/\/city\.example\/plan\/embed\.html\?widget=plan-tree/);
  });

  it('completes what was interrupted while files were moved into place', async () => {
    const path = join(out, 'publication.json');
    const old = await readFile(path);
    await publish(later, '2026-09-01');
    await writeFile(path, old); // the list is written last
    await publish(later, '2026-09-01');
    const { plans, files } = await list();
    assert.equal(plans.city!.snapshots.at(-1), '2026-09-01');
    for (const [file, integrity] of Object.entries(files)) {
      const bytes = await readFile(join(out, file));
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
  });

  it('refuses a folder with other files, and tells what is missing', async () => {
    const other = await mkdtemp(join(tmpdir(), 'publish-'));
    await writeFile(join(other, 'index.html'), 'mine');
    const taken = await run(`publish p.json -o ${other} --base ${base}`, { 'p.json': plan });
    assert.equal(taken.code, 2);
    assert.equal(await readFile(join(other, 'index.html'), 'utf8'), 'mine');
    await rm(other, { recursive: true });
    assert.match((await run(`publish p.json -o ${out}`, { 'p.json': plan })).stderr, /--base/);
    const wrong = await publish(plan, '2026-13-40');
    assert.match(wrong.stderr, /--date/);
  });
});

describe('fileNameOf(id)', () => {
  it('gives two ids never the same name, on file systems without case too', () => {
    const ids = ['a', 'A', 'a b', 'a-b', 'con', '..', '緑', '', 'x'.repeat(99), 'x'.repeat(98)];
    const names = ids.map(fileNameOf);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, ids.length);
    for (const name of names) assert.match(name, /^[a-z0-9_][a-z0-9._-]*$/);
  });
});

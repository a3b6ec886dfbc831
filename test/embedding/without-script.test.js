/** Pages without JavaScript: the rendered page in a text browser, in print, and in Hugo. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forms } from '../../examples/builder/snippets.js';
import { commandOrReason } from './installed-command.js';
import { drawn, visit } from './open-page.js';
import { startPageServer } from './page-server.js';
import { DATA, script } from './widgets.js';
import { siteFor } from '../setup/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Output of `machiplan …` from the sources. */
function machiplan(...words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['packages/cli/bin.js', ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json`, LANG: 'ja_JP.UTF-8' },
    },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

const renderPage = (widget, ...words) =>
  machiplan(
    'render',
    'examples/data/midori-city-plan.json',
    '--form=page',
    `--src=${DATA}`,
    `--element=${widget}`,
    ...words,
  );

describe('a page without JavaScript', () => {
  const w3m = commandOrReason('w3m');

  it(
    'is read by a text browser, with outline, figures, goals and sources',
    { skip: w3m.reason },
    () => {
      // Wide enough for the table of figures: in a narrow one w3m breaks names in two.
      const { stdout } = spawnSync('w3m', ['-dump', '-T', 'text/html', '-cols', '160'], {
        input: renderPage('all'),
        encoding: 'utf8',
        env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      });
      for (const words of [
        'みどり市基本計画（見本）',
        '見本（架空）',
        '健診と相談の充実',
        '健診受診率',
        '順調',
        '公表されていません',
        'SDGsの目標との関係',
        '地区の一覧',
        '出典',
      ])
        assert.ok(stdout.replace(/\s/g, '').includes(words), `nothing about ${words}`);
      assert.doesNotMatch(stdout, /undefined|NaN|\[object/);
    },
  );

  describe('in a browser', () => {
    const site = siteFor(startPageServer);

    it('prints on paper what the plan says', async () => {
      site.server.set('/print.html', renderPage('plan-tree'));
      const page = await site.browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.server.url}/print.html`);
      const pdf = await page.pdf();
      assert.equal(Buffer.from(pdf.slice(0, 5)).toString(), '%PDF-');
      const text = await page.$eval('main', (main) => main.innerText);
      assert.match(text, /1-1-1 休日・夜間の健診/);
      await page.close();
    });

    for (const widget of ['plan-tree', 'kpi-board', 'sdg-matrix', 'district-map'])
      it(`fits a phone with the content of <${widget}>`, async () => {
        site.server.set('/phone.html', renderPage(widget));
        const page = await site.browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.setViewport({ width: 360, height: 800 });
        await page.goto(`${site.server.url}/phone.html`);
        assert.equal(await page.$eval('html', ({ scrollWidth }) => scrollWidth), 360);
        await page.close();
      });

    for (const widget of ['plan-tree', 'kpi-board', 'sdg-matrix'])
      it(`is taken over by <${widget}> without a jump of what is in sight`, async () => {
        const content = renderPage(widget).replace('</main>', '<p id="below">below</p></main>');
        site.server.set('/takeover.html', content.replace('</head>', `${script()}</head>`));
        const { page, faults, close } = await visit(
          site.browser,
          `${site.server.url}/takeover.html`,
          {
            prepare: () => {
              globalThis.shift = 0;
              new PerformanceObserver((list) => {
                for (const { value } of list.getEntries()) globalThis.shift += value;
              }).observe({ type: 'layout-shift', buffered: true });
            },
          },
        );
        await drawn(page, widget);
        await new Promise((done) => setTimeout(done, 500));
        assert.equal(await page.evaluate(() => globalThis.shift), 0);
        assert.deepEqual(faults, []);
        await close();
      });
  });
});

describe('Hugo in safe mode', () => {
  const hugo = commandOrReason('hugo');
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hugo-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it(
    'makes the same place from the shortcode and from block attributes',
    { skip: hugo.reason },
    () => {
      const src = 'https://www.example.lg.jp/a.json?x=1&y=2';
      const choice = {
        widget: 'plan-tree',
        options: new Map([
          ['src', src],
          ['depth', '2'],
          ['no-search', ''],
        ]),
        title: '緑の計画',
        kit: 'https://www.example.lg.jp/machiplan/',
        embed: 'https://www.example.lg.jp/embed.html',
      };
      const [once, shortcode, use] = forms.hugo.steps(choice);
      write('layouts/_default/single.html', `<html><head>${once.code}</head>{{ .Content }}</html>`);
      write('layouts/shortcodes/machiplan.html', shortcode.code);
      write(
        'config.toml',
        'baseURL = "https://www.example.lg.jp/"\n[markup.goldmark.parser.attribute]\nblock = true\n[markup.goldmark.renderer]\nunsafe = false\n',
      );
      write('content/shortcode.md', `---\ntitle: a\n---\n${use.code}\n`);
      write(
        'content/blocks.md',
        `---\ntitle: b\n---\n> [緑の計画（計画データ）](${src})\n{data-machiplan="plan-tree" data-machiplan-src="${src}" data-machiplan-depth="2"}\n`,
      );
      const { status, stdout, stderr } = spawnSync('hugo', ['--quiet'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
      const read = (path) => readFileSync(join(folder, 'public', path, 'index.html'), 'utf8');
      const made = read('shortcode');
      const [tag] = made.match(/<div[^>]*>/);
      for (const attribute of [
        'data-machiplan="plan-tree"',
        'data-machiplan-src="https://www.example.lg.jp/a.json?x=1&amp;y=2"',
        'data-machiplan-depth="2"',
        'data-machiplan-no-search="true"',
      ])
        assert.ok(tag.includes(attribute), `${attribute} is not in ${tag}`);
      assert.match(made, /<a href="https:\/\/www\.example\.lg\.jp\/a\.json\?x=1&amp;y=2">緑の計画/);
      assert.match(read('blocks'), /<blockquote[^>]* data-machiplan="?plan-tree"?/);
    },
  );
});

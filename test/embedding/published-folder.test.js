/** A folder of `machiplan publish` on a plain static server: what readers get, and what they load. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from '../setup/launch-browser.js';
import { drawn, visit } from './open-page.js';
import { kitFolder } from './page-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves files as they are: no rewriting, no compression. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [base, path] = pathname.startsWith('/machiplan/')
      ? [kitFolder, pathname.slice('/machiplan'.length)]
      : [folder, pathname];
    const file = join(base, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const content = readFileSync(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
    } catch {
      response.writeHead(404).end('not here');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

describe('a published folder', () => {
  let folder, server, url, browser, indicators;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'published-'));
    ({ server, url } = await serve(folder));
    const words = ['publish', 'examples/data/midori-city-plan.json', '-o', folder];
    const script = ['--base', url, '--script', `${url}machiplan/machiplan.js`];
    const { status, stderr } = spawnSync(
      process.execPath,
      ['packages/cli/bin.js', ...words, ...script],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const plan = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')).plans[0].href;
    url = new URL('.', plan).href;
    indicators = readdirSync(join(folder, new URL(url).pathname, 'indicators'));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true });
  });

  it('shows an indicator with the slice in the page: neither it, the whole plan nor the check is fetched', async () => {
    const { page, faults, requests, close } = await visit(
      browser,
      `${url}indicators/${indicators[0]}/`,
    );
    await drawn(page, 'kpi-gauge');
    await page.hover('kpi-gauge');
    await page.waitForFunction(
      () => !document.querySelector('kpi-gauge').hasAttribute('defer-hydration'),
    );
    await new Promise((done) => setTimeout(done, 500));
    const paths = requests.map((request) => new URL(request).pathname);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      paths.filter(
        (path) =>
          path.includes('/slices/') || path.endsWith('plan.json') || path.includes('fetch-plan'),
      ),
      [],
    );
    await close();
  });

  it('is read with JavaScript off: each page has its content and the way to it', async () => {
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    for (const path of ['', `indicators/${indicators[0]}/`]) {
      await page.goto(url + path, { waitUntil: 'load' });
      const text = await page.evaluate(() =>
        [document.body, ...document.querySelectorAll('*')]
          .map((each) => (each === document.body ? each.innerText : each.shadowRoot?.textContent))
          .join(''),
      );
      assert.ok(text.length > 200, text);
      assert.ok((await page.$$('nav a')).length > 0);
    }
    await page.close();
  });

  it('has a slice per indicator that is a small part of the plan', () => {
    const own = join(folder, new URL(url).pathname);
    const whole = statSync(join(own, 'plan.json.br')).size;
    const slices = readdirSync(join(own, 'slices')).filter((name) =>
      /^indicator.*\.br$/.test(name),
    );
    assert.equal(slices.length, indicators.length);
    for (const name of slices)
      assert.ok(statSync(join(own, 'slices', name)).size < whole / 3, name);
  });
});

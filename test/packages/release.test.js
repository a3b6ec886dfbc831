/** The download for people without npm. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { refusedComponents } from '../../release/bill-of-materials.js';
import { filesBelow } from '../../release/zip-folder.js';
import { openPage } from '../setup/launch-browser.js';
import { siteFor } from '../setup/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
const folder = join(root, `dist/release/machiplan-${version}`);
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

function build() {
  const { status, stderr } = spawnSync(process.execPath, ['release/build.js'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return sha256(`${folder}.zip`);
}

describe('the download', () => {
  const first = build();
  const site = siteFor(() => startServer({ port: 0, mounts: [{ at: '/', folder }] }));

  it('is the same zip when it is built again', () => assert.equal(build(), first));

  it('has few files to understand, no source maps, and the right checksums', () => {
    assert.ok(readdirSync(folder).length <= 12);
    const paths = filesBelow(folder);
    assert.ok(paths.filter((path) => !path.startsWith('machiplan/')).length <= 20);
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.map')),
      [],
    );
    const sums = readFileSync(join(folder, 'CHECKSUMS.txt'), 'utf8').trim().split('\n');
    assert.equal(sums.length, paths.length - 1);
    for (const line of sums) {
      const [sum, path] = line.split('  ');
      assert.equal(sha256(join(folder, path)), sum, path);
    }
  });

  it('lists the software inside, with licences that are allowed only', () => {
    const list = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
    assert.equal(list.bomFormat, 'CycloneDX');
    assert.ok(list.components.some(({ name }) => name === 'lit'));
    assert.deepEqual(refusedComponents(list.components), []);
    const copyleft = { name: 'x', version: '1', licenses: [{ license: { id: 'AGPL-3.0-only' } }] };
    assert.deepEqual(refusedComponents([copyleft]), ['x@1 (AGPL-3.0-only)']);
  });

  it('shows an indicator on its start page, and the builder works', async () => {
    const { page } = await openPage(site.browser);
    const failed = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('favicon.ico'))
        failed.push(response.url());
    });
    await page.goto(`${site.server.url}/index.html`);
    await page.waitForFunction(
      () => document.querySelector('kpi-gauge').shadowRoot?.textContent.includes('健診受診率'),
      { polling: 100 },
    );
    await page.goto(`${site.server.url}/builder/index.html`);
    await page.waitForSelector('body[data-ready]');
    const links = await page.$$eval('header a, footer a', (all) => all.map(({ href }) => href));
    for (const href of links) assert.ok((await fetch(href)).ok, href);
    assert.deepEqual(failed, []);
    await page.close();
  });
});

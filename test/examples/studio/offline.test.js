/**
 * The studio without a network: after the first visit it works from what the browser stored, also as
 * a folder below others on an intranet.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startServer } from '../../../examples/serve.js';
import { openFile, press, previewShows, root, sheet, step, studioSite } from './studio-page.js';

/** Folder on the server that holds the two folders of the studio. */
const below = '/gyosei/keikaku/';
const mounts = [
  { at: `${below}machiplan/`, folder: join(root, 'dist/cdn') },
  { at: `${below}studio/`, folder: join(root, 'dist/studio') },
];

describe('the studio without a network', { timeout: 300_000 }, () => {
  const { visit, download } = studioSite();

  const isStored = (page) =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active !== null;
    });

  it('leads from a sheet to the zip, in a folder below others', async () => {
    const server = await startServer({ port: 0, mounts });
    const address = `${server.url}${below}studio/`;
    const { page, context, close } = await visit({ address });
    assert.equal(await isStored(page), true);
    await page.close();
    await server.close();

    const { page: later, faults } = await visit({ address, context });
    await openFile(later, sheet('progress-by-measure.xlsx'));
    await previewShows(later, 'kpi-board', '自主防災組織の訓練参加者数');
    await step(later, 'take');
    await later.waitForSelector('.code-steps pre');
    const zip = await download('.zip', () => press(later, 'サイト用の zip を保存'));
    assert.ok(zip.length > 100_000);
    // The list of examples belongs to the site, not to the studio.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('/data/catalog.json')),
      [],
    );
    await close();
  });

  it('is removed by “forget everything”', async () => {
    const { page, close } = await visit();
    assert.equal(await isStored(page), true);
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForSelector('.figures');
    await press(page, 'すべて消して最初から');
    await page.waitForSelector('.drop');
    await page.waitForFunction(async () => (await caches.keys()).length === 0);
    const left = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return databases.length;
    });
    assert.equal(left, 0);
    await close();
  });

  it('offers a new version, and opens it when asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'studio-versions-'));
    cpSync(join(root, 'dist/studio'), folder, { recursive: true });
    const server = await startServer({
      port: 0,
      mounts: [mounts[0], { at: `${below}studio/`, folder }],
    });
    const address = `${server.url}${below}studio/`;
    const { page, close } = await visit({ address });
    assert.equal(await isStored(page), true);
    const worker = join(folder, 'service-worker.js');
    const [code, page2] = ['service-worker.js', 'index.html'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    writeFileSync(worker, code.replace(/"version":"[^"]+"/, '"version":"another"'));
    writeFileSync(join(folder, 'index.html'), page2.replace('<body ', '<body data-version="2" '));
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    assert.equal(await page.$('body[data-version]'), null, 'no page mixes two versions');
    await press(page, '新しい版のスタジオを開く');
    await page.waitForSelector('body[data-version="2"][data-ready]');
    await close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('works with a network where there are no service workers, as over http', async () => {
    const { page, faults, close } = await visit({
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          delete Navigator.prototype.serviceWorker;
        }),
    });
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForSelector('.figures');
    await press(page, 'すべて消して最初から');
    await page.waitForSelector('.drop');
    assert.deepEqual(faults, []);
    await close();
  });
});

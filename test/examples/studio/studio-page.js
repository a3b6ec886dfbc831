/** Set-up that the tests of the studio share: the page in a browser context of its own, and its files. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { startServer } from '../../../examples/serve.js';
import { openPage } from '../../setup/launch-browser.js';
import { collectFaults } from '../../setup/page-faults.js';
import { siteFor } from '../../setup/site.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A sheet as a municipality publishes it. */
export const sheet = (name) => join(root, 'packages/import/test/sheets', name);

/** The studio for the tests of a `describe`. */
export function studioSite() {
  const site = siteFor(() => startServer({ port: 0 }));
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'studio-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /**
   * Opens the studio. Nothing is kept from another test.
   *
   * @param context a context to go on with, instead of a new one
   * @param prepare called with the page before it loads
   * @param address of the studio, with a slash at its end
   */
  async function visit({
    width = 1280,
    height = width < 600 ? 740 : 900,
    query = '?lang=ja',
    context,
    prepare,
    address = `${site.server.url}/studio/`,
  } = {}) {
    const own = context ?? (await site.browser.createBrowserContext());
    const { page, cdp } = await openPage(own);
    page.setDefaultTimeout(15_000);
    await page.setViewport({ width, height });
    const faults = collectFaults(page, new URL(address).origin);
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: own.id,
    });
    await prepare?.(page);
    await page.goto(address + query);
    await page.waitForSelector('body[data-ready]');
    return { page, cdp, faults, context: own, close: () => own.close() };
  }

  /** Writes a file to open; resolves to its path. */
  function fileOf(name, content) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** The bytes of the file that is saved while `act` runs. */
  async function download(ending, act) {
    const found = () =>
      readdirSync(folder).find((name) => name.endsWith(ending) && !name.startsWith('.'));
    for (let old = found(); old; old = found()) rmSync(join(folder, old));
    await act();
    for (let waited = 0; waited < 30_000; waited += 100) {
      if (found()) return readFileSync(join(folder, found()));
      await new Promise((done) => setTimeout(done, 100));
    }
    return assert.fail(`no ${ending} was saved`);
  }

  return { site, visit, fileOf, download, published: (zip) => published(site.browser, zip) };
}

/** Opens files by the field for them. */
export async function openFile(page, ...files) {
  const field = await page.waitForSelector('input[type=file]:not([webkitdirectory])');
  await field.uploadFile(...files);
}

/** The button with a text, once it can be pressed. */
export const button = (page, text) =>
  page.waitForSelector(`xpath///button[contains(normalize-space(), "${text}")][not(@disabled)]`);

export const press = async (page, text) => (await button(page, text)).click();

export const step = async (page, name) => {
  await page.click(`.steps button[data-step="${name}"]`);
  await page.waitForSelector(`body[data-step="${name}"]`);
};

export const alertSays = (page, words) =>
  page.waitForFunction(
    (text) => document.querySelector('[role=alert]').textContent.includes(text),
    {},
    words,
  );

/** Waits until an element of a page, or of the preview, shows words. */
export const shows = (frame, tag, words) =>
  frame.waitForFunction(
    (name, text) => document.querySelector(name)?.shadowRoot?.textContent.includes(text),
    { timeout: 20_000 },
    tag,
    words,
  );

export async function previewShows(page, tag, words) {
  const handle = await page.waitForSelector('.preview-frame');
  await shows(await handle.contentFrame(), tag, words);
}

/** The codes of the last step, without their explanations. */
export const codeOf = (page) =>
  page.$$eval('.code-steps pre', (blocks) => blocks.map((block) => block.textContent));

/** Address that the code names, unless another one is written. */
export const usualSite = 'https://www.city.example.lg.jp/plan/';

/**
 * Puts an unpacked zip on a server of its own, as a ward would.
 *
 * `write` adds a page, in which the usual address of the site is this server; `open` opens one and
 * waits until its element shows words, without any fault.
 */
async function published(browser, zip) {
  const folder = mkdtempSync(join(tmpdir(), 'studio-site-'));
  const write = (name, content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const files = unzipSync(zip);
  for (const [name, bytes] of Object.entries(files)) write(name, bytes);
  const server = await startServer({ port: 0, mounts: [{ at: '/', folder }] });
  return {
    files,
    write: (name, content) =>
      write(
        name,
        content
          .replaceAll(usualSite, `${server.url}/`)
          .replaceAll(encodeURIComponent(usualSite), encodeURIComponent(`${server.url}/`)),
      ),
    async open(path, tag, words) {
      const { page } = await openPage(browser);
      try {
        const faults = collectFaults(page, server.url);
        await page.goto(`${server.url}/${path}`);
        const frame = await page.$('iframe');
        const target = frame ? await frame.contentFrame() : page;
        await shows(target, tag, words).catch(async (error) => {
          const text = await target.evaluate(() => document.body.outerHTML);
          throw new Error(`${path} does not show ${words}: ${text} ${faults.join()}`, {
            cause: error,
          });
        });
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
      }
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

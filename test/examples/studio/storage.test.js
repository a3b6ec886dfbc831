/**
 * Unsaved work after the page ends in the middle, and if the browser refuses to store it.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFile, press, sheet, step, studioSite } from './studio-page.js';

describe('the work that is kept', { timeout: 300_000 }, () => {
  const { visit } = studioSite();

  const keep = async (page) => {
    const box = await page.waitForSelector('input[name="keep"]');
    await box.click();
  };
  const isKept = (page) =>
    page.waitForFunction(() => document.querySelector('input[name="keep"]')?.checked);

  async function answerQuestion(page) {
    await step(page, 'mapping');
    const time = await page.waitForSelector('tr.asked label.field input');
    await time.type('令和4年度');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.querySelector('tr.asked'));
  }

  it('is there again after the tab was closed in the middle, and is forgotten in one click', async () => {
    const { page, context, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForSelector('.figures');
    await keep(page);
    await isKept(page);
    await answerQuestion(page);
    // No moment to save: the tab ends right after the change has shown.
    await page.close();

    const { page: later } = await visit({ context });
    await later.waitForSelector('.figures');
    assert.match(
      await later.$eval('.message[role=status]', ({ textContent }) => textContent),
      /残していた作業/,
    );
    await step(later, 'mapping');
    await later.waitForSelector('table.columns');
    assert.equal(await later.$('tr.asked'), null);
    await press(later, 'すべて消して最初から');
    await later.waitForSelector('.drop');
    await later.close();

    const { page: last } = await visit({ context });
    assert.notEqual(await last.$('.drop'), null);
    const left = await last.evaluate(async () => ({
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    assert.equal(left.cookies, '');
    await close();
  });

  it('is there again after the page crashed', async () => {
    const { page, cdp, context, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForSelector('.figures');
    await keep(page);
    await isKept(page);
    await answerQuestion(page);
    page.on('error', () => undefined);
    cdp.send('Page.crash').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 500));

    const { page: later } = await visit({ context });
    await later.waitForSelector('.figures');
    await step(later, 'mapping');
    await later.waitForSelector('table.columns');
    assert.equal(await later.$('tr.asked'), null);
    await close();
  });

  it('is asked about before the tab closes when it is not kept', async () => {
    const { page, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForSelector('.figures');
    await page.click('h1');
    const [dialog] = await Promise.all([
      new Promise((resolve) => page.once('dialog', resolve)),
      page.close({ runBeforeUnload: true }),
    ]);
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    assert.notEqual(await page.$('.figures'), null);
    await close();
  });

  for (const [how, refuse] of [
    [
      'is full',
      async ({ page, cdp }) =>
        cdp.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(page.url()).origin,
          quotaSize: 1,
        }),
    ],
    [
      'is refused',
      async ({ page }) => {
        const [worker] = page.workers();
        await worker.evaluate(() => {
          indexedDB.open = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        });
      },
    ],
  ])
    it(`stays in the page, with a clear word, when the storage ${how}`, async () => {
      const visited = await visit();
      const { page, close } = visited;
      await openFile(page, sheet('progress-by-measure.xlsx'));
      await page.waitForSelector('.figures');
      await refuse(visited);
      await keep(page);
      await page.waitForFunction(() =>
        document.querySelector('.work').textContent.includes('作業を残せませんでした'),
      );
      assert.equal(await page.$eval('input[name="keep"]', ({ checked }) => checked), false);
      assert.notEqual(await page.$('.figures'), null);
      await answerQuestion(page);
      await close();
    });
});

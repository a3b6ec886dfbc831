/** Steps of an author to put a gauge into a post, with a picture of each. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { canvasOf, drawnIn, waitForText } from '../editor.js';

const pictures = fileURLToPath(new URL('../../../dist/wordpress/steps/', import.meta.url));

export function authorSuite(site) {
  describe('an author', () => {
    it('places a gauge without HTML in six steps', async () => {
      const page = await site.pageAs('author');
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('machiplan/plan'));
      await page.waitForSelector(
        '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
      );
      await page.evaluate(() =>
        globalThis.wp.data.dispatch('core/editor').editPost({ title: '健診' }),
      );
      let steps = 0;
      const step = async (name, act) => {
        await act();
        steps += 1;
        const folder = join(pictures, site.version);
        mkdirSync(folder, { recursive: true });
        await new Promise((done) => setTimeout(done, 400));
        await page.screenshot({ path: join(folder, `${steps}-${name}.png`) });
      };
      const click = async (selector) => {
        const button = await page.waitForSelector(selector);
        await page.waitForFunction(
          (each) => each.getAttribute('aria-disabled') !== 'true',
          {},
          button,
        );
        await button.evaluate((each) => each.click());
      };

      await step('open-inserter', () =>
        click(
          '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
        ),
      );
      await step('search', async () => {
        await page.waitForSelector('.block-editor-inserter__search input');
        await page.type('.block-editor-inserter__search input', '指標ひとつ');
        await page.waitForSelector('[class*="machiplan-plan/kpi-gauge"]');
      });
      await step('choose-block', () => click('[class*="machiplan-plan/kpi-gauge"]'));
      await step('choose-indicator', async () => {
        const canvas = await canvasOf(page);
        await canvas.waitForSelector('.machiplan-choices [role="combobox"]', { timeout: 20_000 });
        await canvas.focus('.machiplan-choices [role="combobox"]');
        await page.keyboard.type('健診受診率');
        await waitForText(canvas, '[role="option"]', '健診受診率');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await drawnIn(canvas, 'kpi-gauge');
      });
      await step('publish', () => click('.editor-post-publish-panel__toggle'));
      await step('confirm', () => click('.editor-post-publish-panel .editor-post-publish-button'));
      await page.waitForFunction(
        () =>
          globalThis.wp.data.select('core/editor').getCurrentPostAttribute('status') === 'publish',
      );
      assert.equal(steps, 6);

      const id = await page.evaluate(() =>
        globalThis.wp.data.select('core/editor').getCurrentPostId(),
      );
      const stored = site.php(`return get_post( ${id} )->post_content;`);
      assert.match(stored, /<div[^>]* data-machiplan="kpi-gauge"/);
      assert.match(
        stored,
        /<a href="[^"]+plan\.json">健診受診率|<a href="[^"]+plan\.json">[^<]*健診受診率/,
      );
      await page.close();
      const visit = await site.pageAs(undefined);
      await visit.goto(`${site.url}/?p=${id}`);
      await drawnIn(visit, 'kpi-gauge');
      assert.match(
        await visit.$eval('kpi-gauge', (gauge) => gauge.shadowRoot.textContent),
        /健診受診率/,
      );
      await visit.close();
    });
  });
}

/** The frame that WordPress makes of an oEmbed page of another site: shown in each of 20 loads. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

const loads = 20;
const paragraphs = '<p>　</p>\n'.repeat(80);

const places = {
  'in sight': { around: (address) => `${address}\n` },
  'below the fold': { around: (address) => `${paragraphs}\n${address}\n` },
  'in closed details that are opened': {
    around: (address) => `<details><summary>more</summary>\n\n${address}\n\n</details>`,
    open: true,
  },
};

export function oembedSuite(site) {
  describe('an oEmbed address of another site', () => {
    const posts = {};
    before(() => {
      for (const [place, { around }] of Object.entries(places)) {
        const content = around(site.embedHost.page);
        posts[place] = site.php(
          `return wp_insert_post( array( 'post_title' => 'oEmbed', 'post_status' => 'publish', 'post_author' => 1,
             'post_content' => ${JSON.stringify(content)} ) );`,
        );
      }
    });

    for (const [place, { open }] of Object.entries(places))
      it(`is shown in ${loads} of ${loads} loads ${place}`, async () => {
        let shown = 0;
        for (let load = 0; load < loads; load += 1) {
          const page = await site.pageAs(undefined);
          await page.goto(`${site.url}/?p=${posts[place]}`, { waitUntil: 'domcontentloaded' });
          assert.ok(await page.$('iframe.wp-embedded-content'), 'WordPress made no frame');
          if (open) await page.$eval('details', (details) => (details.open = true));
          const isShown = await page
            .waitForFunction(
              () => {
                const frame = document.querySelector('iframe.wp-embedded-content');
                return !frame.hasAttribute('style') && Number(frame.height) > 200;
              },
              { timeout: 20_000, polling: 50 },
            )
            .then(
              () => true,
              () => false,
            );
          if (isShown) shown += 1;
          await page.close();
        }
        assert.equal(shown, loads);
      });
  });
}

/**
 * examples/themes.html: one style sheet restyles all elements, in light and dark, and nothing in
 * them becomes hard to read. Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { siteFor } from '../setup/site.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ward = new URL('../../examples/themes/ward.css', import.meta.url);

/** The accent of each theme, as its style sheet says, and as a browser computes it. */
const ACCENTS = {
  ward: { light: 'rgb(0, 89, 74)', dark: 'rgb(127, 214, 200)' },
  none: { light: 'rgb(0, 23, 193)', dark: 'rgb(157, 183, 249)' },
  'digital-agency': { light: 'rgb(0, 23, 193)', dark: 'rgb(157, 183, 249)' },
  'high-contrast': { light: 'rgb(0, 17, 143)', dark: 'rgb(255, 212, 61)' },
};

/** Part of each element that shows the accent. */
const USES_ACCENT = {
  'plan-tree': '.export-row button',
  'kpi-gauge': '.export-row button',
  'kpi-board': '.select',
  'district-map': '.export-row button',
  'sdg-matrix': '.export-row button',
};

describe('examples/themes.html', { timeout: 180_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;
  let faults;

  before(async () => {
    ({ page } = await openPage(site.browser));
    await page.setViewport({ width: 1280, height: 900 });
    faults = collectFaults(page, site.server.url);
    await page.goto(`${site.server.url}/themes.html`, { waitUntil: 'load' });
    await page.waitForFunction(
      (places) =>
        Object.entries(places).every(([tag, selector]) =>
          document.querySelector(tag).shadowRoot?.querySelector(selector),
        ),
      { timeout: 30_000 },
      USES_ACCENT,
    );
    // The policy of the page refuses inline scripts, as it should; this goes past it.
    await page.evaluate(await readFile(axePath, 'utf8'));
  });

  /** The colour of the accent where each element shows it. */
  const accents = () =>
    page.evaluate(
      (places) =>
        Object.entries(places).map(
          ([tag, selector]) =>
            getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(selector)).color,
        ),
      USES_ACCENT,
    );

  it("needs ten lines for a ward's colours", async () => {
    const lines = (await readFile(ward, 'utf8')).split('\n').filter((line) => /^[^/]/.test(line));
    assert.ok(lines.length <= 10, `${lines.length} lines`);
  });

  for (const [theme, colours] of Object.entries(ACCENTS))
    for (const [scheme, accent] of Object.entries(colours))
      it(`shows ${theme}, ${scheme}, in every element, and axe finds no fault`, async () => {
        await page.select('#theme', theme);
        await page.select('#scheme', scheme);
        await page.waitForFunction(
          (places, wanted) =>
            Object.entries(places).every(([tag, selector]) => {
              const place = document.querySelector(tag).shadowRoot.querySelector(selector);
              return getComputedStyle(place).color === wanted;
            }),
          { timeout: 5000 },
          USES_ACCENT,
          accent,
        );
        assert.deepEqual([...new Set(await accents())], [accent]);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`);
        assert.deepEqual(found, []);
      });

  it('follows the system when no scheme is chosen', async () => {
    await page.select('#theme', 'ward');
    await page.select('#scheme', 'light dark');
    for (const scheme of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual([...new Set(await accents())], [ACCENTS.ward[scheme]]);
    }
  });

  it('lets the map follow the ward, and logs nothing', async () => {
    const colour = await page.$eval('district-map', ({ shadowRoot }) => {
      const swatch = shadowRoot.querySelector('.swatch.sequential-1');
      return getComputedStyle(swatch).backgroundColor;
    });
    assert.equal(colour, 'rgb(225, 243, 238)');
    assert.deepEqual(faults, []);
  });
});

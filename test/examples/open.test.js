/**
 * Every page under examples/ opens under the policy of the example server, registers all elements
 * that stand in it, shows a plan in each that was given one, and leaves the console empty.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { siteFor } from '../setup/site.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const pages = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !path.includes('node_modules/'));

/** Waits in the page until its elements are there. Returns what each of them is. */
async function elementsOf() {
  const custom = () => [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-'));
  const isWaiting = (element) =>
    !customElements.get(element.localName) ||
    (element.shadowRoot?.querySelector('[aria-busy="true"]') ?? undefined) !== undefined;
  for (let waited = 0; waited < 15_000; waited += 50) {
    if (document.readyState === 'complete' && !custom().some(isWaiting)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return custom().map((element) => ({
    tag: element.localName,
    isRegistered: customElements.get(element.localName) !== undefined,
    isWaiting: isWaiting(element),
    alert: element.shadowRoot?.querySelector('[role="alert"]')?.textContent.trim(),
  }));
}

describe('examples/', () => {
  const site = siteFor(() => startServer({ port: 0 }));

  it('has pages', () => assert.ok(pages.length > 0));

  for (const path of pages) {
    it(`${path} registers its elements, shows their plans and logs nothing`, async () => {
      const { page } = await openPage(site.browser);
      try {
        const faults = collectFaults(page, site.server.url);
        await page.goto(`${site.server.url}/${path}`, { waitUntil: 'load' });
        const elements = await page.evaluate(elementsOf);
        assert.deepEqual(
          elements.filter(
            ({ isRegistered, isWaiting, alert }) => !isRegistered || isWaiting || alert,
          ),
          [],
          'elements without code, without plan, or with a message of failure',
        );
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
      }
    });
  }
});

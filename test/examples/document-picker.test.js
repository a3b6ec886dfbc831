/**
 * examples/plan.html with every document of the catalog, and with one of a quite different shape.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { siteFor } from '../setup/site.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { plans } = read('examples/data/catalog.json');
const harbour = read('test/fixtures/two-level-plan.json');

/** Titles of the roots of the document's first tree, as a Japanese reader sees them. */
function rootTitles({ nodes, trees }) {
  const [tree] = trees ?? [];
  return nodes
    .filter(({ parent, tree: own }) => parent === undefined && (!tree || own === tree.id))
    .map(({ title }) => (typeof title === 'string' ? title : title.ja));
}

/** True if the rows on the first level of the tree on the page have these titles. */
const hasRoots = (wanted) => {
  const rows = document
    .querySelector('plan-tree')
    .shadowRoot?.querySelectorAll('[part~="row"][data-level="1"] .title');
  const shown = [...(rows ?? [])].map(({ textContent }) => textContent);
  return JSON.stringify(shown) === JSON.stringify(wanted);
};

describe('examples/plan.html', { timeout: 120_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;
  let faults;

  before(async () => {
    ({ page } = await openPage(site.browser));
    faults = collectFaults(page, site.server.url);
    await page.goto(`${site.server.url}/plan.html`, { waitUntil: 'load' });
    await page.waitForFunction(
      (count) => document.querySelector('select[name=plan]').options.length === count,
      {},
      plans.length,
    );
  });

  const showsRoots = (titles) => page.waitForFunction(hasRoots, { timeout: 10_000 }, titles);

  for (const { id, href } of plans) {
    it(`shows ${id} when it is picked, and keeps the choice in the address`, async () => {
      await page.select('select[name=plan]', `${site.server.url}/data/${href}`);
      await showsRoots(rootTitles(read(`examples/data/${href}`)));
      assert.equal(new URL(page.url()).searchParams.get('plan'), id);
    });
  }

  it('shows a document with two levels that are named otherwise', async () => {
    await page.$eval(
      'plan-source',
      (source, plan) => {
        source.plan = plan;
      },
      harbour,
    );
    await showsRoots(['海をきれいに', '歩ける港']);
    const level = await page.$eval('plan-tree >>> .level', ({ textContent }) => textContent);
    assert.equal(level, 'やくそく');
  });

  it('leaves the console empty and asks no other host', () => assert.deepEqual(faults, []));
});

/**
 * Contract of all pages under examples/: one navigation, a title and a source that follow
 * the plan, a made-up city that is set apart, room for what is on its way, and no sideways scroll.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { SMALLEST_TEXT, findSmallText } from '../setup/small-text.js';
import { siteFor } from '../setup/site.js';

const folder = new URL('../../examples/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');

/** Pages for readers; embed.html is the inside of a frame. */
const pages = [
  ...readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'embed.html'),
  'builder/index.html',
];
const { plans } = JSON.parse(read('data/catalog.json'));
const NAVIGATION = [
  ['計画を読む', '/plan.html'],
  ['どこまで進んだ？', '/indicators.html'],
  ['わたしの地区では？', '/districts.html'],
  ['SDGsとの関係', '/sdgs.html'],
  ['計画を作る', '/studio/'],
  ['自分のサイトに載せる', '/builder/'],
];

/** As slow as a phone on a poor line. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

/** Waits in the page until the height of the page has not changed for a second. */
async function settled() {
  let height;
  let since = performance.now();
  while (performance.now() - since < 1000 && performance.now() < 30_000) {
    await new Promise((done) => setTimeout(done, 100));
    const isBusy = [...document.querySelectorAll('*')].some(
      (element) =>
        (element.localName.includes('-') && !customElements.get(element.localName)) ||
        element.shadowRoot?.querySelector('[aria-busy="true"]'),
    );
    const now = document.documentElement.scrollHeight;
    if (isBusy || now !== height) since = performance.now();
    height = now;
  }
}

describe('the example pages', { timeout: 600_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));

  async function visit(path, { width = 1280, isSlow = false } = {}) {
    const { page, cdp } = await openPage(site.browser);
    await page.setViewport({ width, height: width < 600 ? 740 : 900 });
    if (isSlow) await cdp.send('Network.emulateNetworkConditions', SLOW);
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      const nameOf = (node) =>
        node ? `${node.localName ?? node.nodeName}.${node.className ?? ''}` : '';
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries())
          if (!hadRecentInput)
            globalThis.shifts.push({
              value: Number(value.toFixed(4)),
              moved: sources.map(
                ({ node, previousRect, currentRect }) =>
                  `${nameOf(node)} ${previousRect.y}+${previousRect.height} > ${currentRect.y}+${currentRect.height}`,
              ),
            });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.server.url}/${path}`, { waitUntil: 'load', timeout: 60_000 });
    return page;
  }

  for (const path of pages) {
    it(`${path} has the navigation, marks its own place in it, and says what it is when shared`, async () => {
      const page = await visit(path);
      const { links, current, meta, title, pathname } = await page.evaluate(() => {
        const all = [...document.querySelectorAll('nav.pages a')];
        return {
          links: all.map((link) => [link.textContent.trim(), new URL(link.href).pathname]),
          current: all
            .filter((link) => link.getAttribute('aria-current') === 'page')
            .map((link) => new URL(link.href).pathname),
          meta: ['og:title', 'og:description', 'og:type', 'og:site_name'].map(
            (name) => document.querySelector(`meta[property="${name}"]`)?.content ?? '',
          ),
          title: document.title,
          pathname: location.pathname.replace(/index\.html$/, ''),
        };
      });
      assert.deepEqual(links, NAVIGATION);
      const isQuestion = NAVIGATION.some(([, href]) => href === pathname);
      assert.deepEqual(current, isQuestion ? [pathname] : []);
      assert.ok(meta.every(Boolean), meta.join());
      assert.ok(title.length > 5);
      await page.close();
    });

    for (const width of [1280, 360])
      it(`${path} moves none of its elements while it loads on a slow line at ${width} px`, async () => {
        const page = await visit(path, { width, isSlow: true });
        await page.evaluate(settled);
        const shifts = await page.evaluate(() => globalThis.shifts);
        // A move inside of an element has no name here: its own tests are for that.
        assert.deepEqual(
          shifts.filter(({ moved }) => moved.some((one) => !one.startsWith(' '))),
          [],
        );
        await page.close();
      });

    it(`${path} is not wider than a screen of 320 px, and has no text below 14 px`, async () => {
      const page = await visit(path, { width: 320 });
      await page.evaluate(settled);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, 320);
      assert.deepEqual(await page.evaluate(findSmallText, SMALLEST_TEXT), []);
      await page.close();
    });
  }

  for (const path of ['index.html', 'plan.html', 'indicators.html', 'districts.html', 'sdgs.html'])
    for (const { id, title, publisher, origin } of plans)
      it(`${path} names ${id} in its title, its heading and its source, and sets a sample apart`, async () => {
        const page = await visit(`${path}?plan=${id}&plan-node=gone`);
        const name = title.ja;
        await page.waitForFunction((text) => document.title.includes(text), {}, name);
        const { source, notice, nav } = await page.evaluate(() => ({
          source: document.querySelector('.page-footer p').textContent,
          notice: document.querySelector('.notice').dataset.origin,
          nav: [...document.querySelectorAll('nav.pages a[data-keeps-plan]')].map(({ search }) =>
            new URLSearchParams(search).get('plan'),
          ),
        }));
        assert.ok(source.includes(name) && source.includes(publisher.name.ja), source);
        assert.equal(notice, origin ?? 'published');
        assert.deepEqual([...new Set(nav)], [id]);
        await page.waitForFunction(
          (text) => {
            const summary = document.querySelector('plan-summary')?.shadowRoot;
            const heading = (summary ?? document).querySelector('h1, [role="heading"]');
            return heading?.textContent.includes(text);
          },
          {},
          name,
        );
        await page.close();
      });

  it('drops what was selected in one plan when another is chosen', async () => {
    const page = await visit('plan.html?plan=setagaya-basic-plan-2024&plan-node=f1');
    await page.waitForFunction(
      () => document.querySelector('select[name=plan]').options.length > 1,
    );
    await page.waitForFunction(() => document.querySelector('plan-tree').selectedNode === 'f1');
    await page.select('select[name=plan]', `${site.server.url}/data/midori-city-plan.json`);
    await page.waitForFunction(() =>
      /健やかに暮らす/.test(document.querySelector('plan-tree').shadowRoot.textContent),
    );
    assert.equal(await page.$eval('plan-tree', ({ selectedNode }) => selectedNode), undefined);
    const { searchParams } = new URL(page.url());
    assert.deepEqual([...searchParams], [['plan', 'midori-city-plan']]);
    await page.close();
  });

  it('data.html lists every plan of the catalog', () => {
    const text = read('data.html');
    for (const { id, href } of plans) {
      assert.match(text, new RegExp(`plan\\.html\\?plan=${id}"`));
      assert.ok(text.includes(`data/${href}`));
    }
  });
});

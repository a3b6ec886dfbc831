/**
 * <district-map> in a page of its own: that nothing moves while it comes, that the map engine takes
 * over with the same picture, and whom it asks for backgrounds and tiles.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CONTENT_POLICY, startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { siteFor } from '../setup/site.js';

const gsi = 'https://cyberjapandata.gsi.go.jp';

/** Policy that allows the engine and a background. */
const ENGINE_POLICY = CONTENT_POLICY.replace("img-src 'self' data:", `img-src 'self' data: blob:`);

const midori = 'src="/data/midori-city-plan.json"';
const maps = {
  'one map with years': `<district-map ${midori} indicator="green-ratio"></district-map>`,
  'a map of a file of shapes':
    '<district-map src="/data/setagaya-districts.json" indicator="density"></district-map>',
  'two maps': `<district-map ${midori} indicator="waiting-children" compare="2022-04-01"></district-map>`,
  'a map with facilities and an offer to locate': `<district-map ${midori} indicator="green-ratio" facilities locate></district-map>`,
};

describe('<district-map> in a page', { timeout: 240_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;
  let asked;
  let ranges;

  beforeEach(async () => {
    ({ page } = await openPage(site.browser));
    asked = new Set();
    ranges = [];
  });
  afterEach(() => page.close());

  /** A page with this markup and what follows it; tiles of the Geospatial Authority are made here. */
  async function open(markup, { policy = ENGINE_POLICY, tile } = {}) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== 'null') asked.add(origin);
      if (request.headers().range) ranges.push(pathname);
      if (pathname === '/map-page.html')
        return request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': policy },
          body: `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width">
            <link rel="stylesheet" href="/machiplan/machiplan.css">
            <script type="module" src="/machiplan/district-map.js"></script>
            ${markup}<p>What follows.</p></html>`,
        });
      if (origin === site.server.url) return request.continue();
      return tile && origin === gsi
        ? request.respond({
            contentType: 'image/png',
            body: tile,
            headers: { 'Access-Control-Allow-Origin': '*' },
          })
        : request.abort();
    });
    await page.evaluateOnNewDocument(() => {
      window.moved = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.moved.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.server.url}/map-page.html`);
  }

  const waitFor = (read) =>
    page.waitForFunction(`(${read})(document.querySelector('district-map')?.shadowRoot)`, {
      timeout: 30_000,
    });
  const tools = () => waitFor((root) => root?.querySelector('.lens select'));
  const engine = () => waitFor((root) => root?.querySelector('.engine.on:not(.moving)'));
  const settle = () => new Promise((done) => setTimeout(done, 600));

  for (const width of [1280, 360])
    for (const [what, markup] of Object.entries(maps))
      it(`moves nothing while ${what} comes, ${width} pixels wide`, async () => {
        await page.setViewport({ width, height: width > 600 ? 1400 : 800 });
        await open(markup);
        await tools();
        await settle();
        const moved = await page.evaluate(() => window.moved);
        assert.deepEqual(
          moved.filter((value) => value > 0.0005),
          [],
        );
      });

  it('shows the same picture when the engine has taken over, and no gap between', async () => {
    await page.setViewport({ width: 1280, height: 1000 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open(maps['one map with years']);
    await tools();
    await settle();
    const clip = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('district-map');
      const canvas = shadowRoot.querySelector('.canvas');
      const { x, y, width, height } = canvas.getBoundingClientRect();
      return { x, y, width, height };
    });
    // Beyond the viewport the browser would resize the page, and everything would move.
    const shot = () => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
    const drawn = await shot();
    await page.evaluate(() => {
      const root = document.querySelector('district-map').shadowRoot;
      window.gaps = 0;
      const look = () => {
        const drawing = getComputedStyle(root.querySelector('.drawing')).visibility === 'visible';
        if (!drawing && !root.querySelector('.engine.on')) window.gaps += 1;
        requestAnimationFrame(look);
      };
      look();
      root
        .querySelector('.canvas')
        .dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -1, cancelable: true }));
    });
    await engine();
    await waitFor((root) => root.querySelector('.zoom').children.length === 3);
    await page.evaluate(() =>
      document.querySelector('district-map').shadowRoot.querySelectorAll('.zoom button')[2].click(),
    );
    await waitFor((root) => root.querySelector('.zoom').children.length === 2);
    await engine();
    await settle();
    const taken = await shot();
    const { unlike, colours } = await page.evaluate(compare, drawn, taken);
    assert.ok(colours >= 5, `${colours} colours in the picture: too few to compare`);
    assert.ok(unlike < 0.02, `${(unlike * 100).toFixed(1)} % of the picture changed`);
    assert.equal(await page.evaluate(() => window.gaps), 0);
    assert.deepEqual(
      (await page.evaluate(() => window.moved)).filter((value) => value > 0.0005),
      [],
    );
  });

  for (const basemap of ['gsi-pale', 'gsi-std'])
    it(`asks the Geospatial Information Authority alone for ${basemap}, and names it`, async () => {
      const tile = Buffer.from(await page.evaluate(onePixel), 'base64');
      const policy = ENGINE_POLICY.replace(/(img|connect)-src 'self'/g, `$& ${gsi}`);
      await page.setViewport({ width: 1280, height: 1000 });
      await open(maps['one map with years'].replace('>', ` basemap="${basemap}">`), {
        policy,
        tile,
      });
      await engine();
      assert.deepEqual(asked, new Set([site.server.url, gsi]));
      const { text, href } = await page.evaluate(() => {
        const { textContent, href } = document
          .querySelector('district-map')
          .shadowRoot.querySelector('.attribution a');
        return { text: textContent, href };
      });
      assert.equal(text, '地理院タイル（国土地理院）');
      assert.equal(href, 'https://maps.gsi.go.jp/development/ichiran.html');
    });

  it('asks its own server alone for parts of a PMTiles file, under a strict policy', async () => {
    await page.setViewport({ width: 1280, height: 1000 });
    await open(
      `<district-map src="/data/setagaya-local-administration-2022.json" node="item-1-1-1"
        boundary-src="/data/setagaya-districts-approximate.pmtiles" boundary-property="id"
      ></district-map>`,
    );
    await engine();
    assert.deepEqual(asked, new Set([site.server.url]));
    assert.ok(ranges.includes('/data/setagaya-districts-approximate.pmtiles'));
  });

  it('keeps the drawing under a policy that refuses the worker of the engine', async () => {
    await page.setViewport({ width: 1280, height: 1000 });
    await open(maps['one map with years'], {
      policy: `${CONTENT_POLICY}; worker-src 'none'`,
    });
    await tools();
    await page.evaluate(() =>
      document
        .querySelector('district-map')
        .shadowRoot.querySelector('.canvas')
        .dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -1, cancelable: true })),
    );
    await waitFor((root) =>
      /図をそのまま拡大/.test(root.querySelector('.map-message').textContent),
    );
    assert.equal(
      await page.evaluate(() => {
        const root = document.querySelector('district-map').shadowRoot;
        return getComputedStyle(root.querySelector('.drawing')).visibility;
      }),
      'visible',
    );
  });
});

/**
 * Runs in the page: which share of the points of two pictures differ, and how many colours there
 * are. Points within two pixels of another colour are left out: lines are drawn differently.
 */
async function compare(...pictures) {
  const read = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [first, second] = await Promise.all(pictures.map(read));
  const { width, height } = first;
  const differ = (a, i, b, j) =>
    Math.max(...[0, 1, 2].map((k) => Math.abs(a.data[i + k] - b.data[j + k]))) > 12;
  const at = (x, y) => (y * width + x) * 4;
  const seen = new Map();
  let points = 0;
  let unlike = 0;
  for (let y = 8; y < height - 8; y += 7)
    for (let x = 8; x < width - 8; x += 7) {
      const here = at(x, y);
      const isFlat = [-2, 0, 2].every((dy) =>
        [-2, 0, 2].every((dx) => !differ(first, here, first, at(x + dx, y + dy))),
      );
      if (!isFlat) continue;
      const colour = first.data.slice(here, here + 3).join();
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
      points += 1;
      if (differ(first, here, second, here)) unlike += 1;
    }
  const colours = [...seen.values()].filter((count) => count > 20).length;
  return { unlike: unlike / points, colours };
}

/** Runs in the page: a picture of one pixel, as base64. */
function onePixel() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  canvas.getContext('2d').fillRect(0, 0, 1, 1);
  return canvas.toDataURL('image/png').split(',')[1];
}

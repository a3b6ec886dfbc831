/** Every element under the strictest policy that the documentation promises, with no violation. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn, visit } from './open-page.js';
import { startPageServer } from './page-server.js';
import { element, page as html, script, WIDGETS } from './widgets.js';
import { siteFor } from '../setup/site.js';

/** Policy that the documentation asks of a page. No style-src: the elements bring no style markup. */
const TREE = WIDGETS.find(({ tag }) => tag === 'plan-tree');

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  'report-uri /report',
].join('; ');

/**
 * Opens every disclosure and presses every button but those that leave the page, and those that ask
 * for the map engine. Runs in the page.
 */
async function exercise(tag) {
  globalThis.print = () => undefined;
  const seen = new Set();
  const step = () => new Promise((done) => setTimeout(done, 30));
  const root = document.querySelector(tag).shadowRoot;
  for (let round = 0; round < 3; round += 1) {
    for (const control of root.querySelectorAll('summary, button, select, input')) {
      if (seen.has(control) || seen.size > 60 || control.closest('.export-menu, .zoom')) continue;
      seen.add(control);
      if (control.localName === 'select') {
        control.selectedIndex = control.options.length - 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else control.click();
      if (control.isConnected && control.localName === 'input') {
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await step();
    }
  }
  await new Promise((done) => setTimeout(done, 500));
  return seen.size;
}

describe('under a strict content policy', () => {
  const site = siteFor(startPageServer);

  for (const widget of WIDGETS)
    it(`<${widget.tag}> draws and answers without a violation, a cookie or a foreign request`, async () => {
      const path = `/${widget.tag}.html`;
      site.server.set(path, html(element(widget), script()), { 'Content-Security-Policy': POLICY });
      site.server.reports.length = 0;
      const { page, faults, requests, close } = await visit(site.browser, site.server.url + path, {
        // A violation while the page is left is still one.
        prepare: () => {
          globalThis.violations = [];
          addEventListener('securitypolicyviolation', (event) =>
            globalThis.violations.push(
              `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
            ),
          );
        },
      });
      await drawn(page, widget.tag);
      if (widget.tag !== 'plan-summary') {
        // Lists and toolbars follow the first picture.
        await page.waitForFunction(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('button, select'),
          { timeout: 20_000 },
          widget.tag,
        );
        assert.ok((await page.evaluate(exercise, widget.tag)) > 0, 'nothing to press');
      }
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(site.server.reports, []);
      assert.deepEqual(faults, []);
      const hosts = new Set(
        requests.filter((each) => /^http/.test(each)).map((each) => new URL(each).origin),
      );
      assert.deepEqual([...hosts], [site.server.url]);
      const kept = await page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
      ]);
      assert.deepEqual(kept, ['', 0, 0]);
      await close();
    });

  it('keeps the SVG map, and throws nothing, where the policy refuses the map engine', async () => {
    // A map with tiles asks for the engine by itself.
    const map = { tag: 'district-map', attributes: 'basemap="/tiles/{z}/{x}/{y}.png"' };
    site.server.set('/zoom.html', html(element(map), script()), {
      'Content-Security-Policy': POLICY,
    });
    const { page, faults, close } = await visit(site.browser, `${site.server.url}/zoom.html`, {
      expected: /Trusted|Content Security Policy/,
    });
    await drawn(page, map.tag);
    const shapes = () =>
      page.evaluate(
        () => document.querySelector('district-map').shadowRoot.querySelectorAll('svg path').length,
      );
    const before = await shapes();
    assert.ok(before > 0);
    await new Promise((done) => setTimeout(done, 3000));
    assert.equal(await shapes(), before);
    assert.deepEqual(faults, []);
    await close();
  });

  it('takes the elements from another host that allows it, with integrity for each file', async () => {
    const cdn = await startPageServer();
    const { files } = await (await fetch(`${cdn.url}/machiplan/integrity.json`)).json();
    const map = JSON.stringify({
      integrity: Object.fromEntries(
        Object.entries(files)
          .filter(([name]) => /\.js$/.test(name))
          .map(([name, hash]) => [`${cdn.url}/machiplan/${name}`, hash]),
      ),
    });
    const content = element(TREE);
    site.server.set(
      '/other-host.html',
      html(
        content,
        `<script type="importmap">${map}</script>
         <script type="module" src="${cdn.url}/machiplan/machiplan.js" crossorigin integrity="${files['machiplan.js']}"></script>`,
      ),
    );
    const { page, faults, close } = await visit(site.browser, `${site.server.url}/other-host.html`);
    await drawn(page, TREE.tag);
    assert.deepEqual(faults, []);
    await close();
    await cdn.close();
  });

  it('keeps what the author wrote when a file is not the one that was published', async () => {
    const cdn = await startPageServer({
      change: (path, text) => (/plan-tree\.js$/.test(path) ? `${text}\n//changed` : text),
    });
    const { files } = await (await fetch(`${cdn.url}/machiplan/integrity.json`)).json();
    const map = JSON.stringify({
      integrity: { [`${cdn.url}/machiplan/plan-tree.js`]: files['plan-tree.js'] },
    });
    site.server.set(
      '/tampered.html',
      html(
        element(TREE),
        `<script type="importmap">${map}</script>
         <script type="module" src="${cdn.url}/machiplan/machiplan.js"></script>`,
      ),
    );
    const { page, messages, close } = await visit(
      site.browser,
      `${site.server.url}/tampered.html`,
      {
        expected: /./,
      },
    );
    for (
      let waited = 0;
      waited < 10_000 && !messages.some((text) => /Machiplan/.test(text));
      waited += 50
    )
      await new Promise((done) => setTimeout(done, 50));
    assert.ok(messages.some((text) => /the code of <plan-tree> could not be loaded/.test(text)));
    assert.ok(await page.$eval('.fallback', (fallback) => fallback.checkVisibility()));
    await close();
    await cdn.close();
  });
});

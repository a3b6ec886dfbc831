/** A page opened from the disk (file://), where modules and fetch are refused. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../setup/launch-browser.js';
import { drawn, visit } from './open-page.js';
import { kitFolder } from './page-server.js';
import { LIGHT, page as html } from './widgets.js';

const data = fileURLToPath(new URL('../../examples/data/midori-city-plan.json', import.meta.url));

describe('a page opened from the disk', () => {
  let browser;
  let folder;

  before(async () => {
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'machiplan-'));
    copyFileSync(join(kitFolder, 'machiplan.classic.js'), join(folder, 'machiplan.classic.js'));
    writeFileSync(
      join(folder, 'plan-data.js'),
      `for (const each of document.querySelectorAll('.plan')) each.plan = ${readFileSync(data, 'utf8')};`,
    );
    const elements = LIGHT.map(
      ({ tag, attributes }) => `<${tag} class="plan" ${attributes}></${tag}>`,
    );
    const place = '<div data-machiplan="plan-language"></div>';
    const scripts =
      '<script src="machiplan.classic.js" defer></script><script src="plan-data.js" defer></script>';
    writeFileSync(join(folder, 'page.html'), html(elements.join('') + place, scripts));
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('shows the light elements from one classic script, with nothing left in the global scope', async () => {
    const address = pathToFileURL(join(folder, 'page.html')).href;
    const { page, faults, requests, close } = await visit(browser, address, {
      prepare: () => {
        globalThis.known = new Set(Object.getOwnPropertyNames(globalThis));
      },
    });
    for (const { tag } of LIGHT) await drawn(page, tag);
    await page.waitForSelector('[data-machiplan] > plan-language');
    assert.deepEqual(faults, []);
    assert.equal(requests.length, 3);
    const added = await page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.known.has(name)),
    );
    // Those of Lit itself, by which it knows when it is loaded twice, and those of the test.
    assert.deepEqual(
      added.filter(
        (name) =>
          !/^(known|machiplan_\w+Versions|litPropertyMetadata|\w*ariaQuerySelector\w*)$/.test(name),
      ),
      [],
    );
    await close();
  });
});

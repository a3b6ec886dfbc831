/**
 * examples/dashboard.html as a reader uses it: four elements that stand apart act as one, by mouse
 * and by keyboard, in the address, in another language, on paper and in saved files.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { siteFor } from '../setup/site.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ready = ['plan-tree', 'kpi-board', 'district-map', 'sdg-matrix'];

/** Finds in the page what `read` gives, once it is not empty. */
async function eventually(page, read, what, ...values) {
  try {
    await page.waitForFunction(read, { timeout: 10_000 }, ...values);
  } catch (error) {
    throw new Error(`${what} did not come about`, { cause: error });
  }
}

/** The name of a file with this ending that was not there before. */
async function newFile(folder, ending, seen) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const names = await readdir(folder);
    const fresh = names.find((name) => name.endsWith(`.${ending}`) && !seen.has(name));
    if (fresh) return fresh;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no ${ending} was saved`);
}

const selectedInTree = (page) =>
  page.$eval('plan-tree', (tree) => ({
    node: tree.selectedNode,
    heading: tree.shadowRoot.querySelector('[part~="details"]')?.textContent ?? '',
  }));

const addressNode = (page) => new URL(page.url()).searchParams.get('plan-node');

/** True if every element shows that it knows of the pick of measure 1-1. */
const allFollow = () => {
  const inside = (tag) => document.querySelector(tag).shadowRoot;
  const board = inside('kpi-board').querySelectorAll('kpi-gauge, [part~="gauge"], .card').length;
  const row = inside('sdg-matrix').querySelector('.selected-entry');
  return (
    document.querySelector('plan-tree').selectedNode === 'm1-1' &&
    board > 0 &&
    /健診と相談の充実/.test(row?.textContent ?? '') &&
    /健診/.test(inside('plan-tree').querySelector('[part~="details"]')?.textContent ?? '')
  );
};

describe('examples/dashboard.html', { timeout: 180_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;
  let faults;

  beforeEach(async () => {
    ({ page } = await openPage(site.browser));
    await page.setViewport({ width: 1280, height: 900 });
    faults = collectFaults(page, site.server.url);
    await page.goto(`${site.server.url}/dashboard.html`, { waitUntil: 'load' });
    await allReady();
  });
  afterEach(async () => {
    assert.deepEqual(faults, []);
    await page.close();
  });

  async function allReady() {
    for (const tag of ready) {
      await page.waitForFunction(
        (name) => {
          const root = document.querySelector(name)?.shadowRoot;
          return root?.querySelector('.root') && !root.querySelector('[aria-busy="true"]');
        },
        { timeout: 15_000 },
        tag,
      );
    }
  }

  async function openBranch(code) {
    const toggle = await page.waitForSelector(`plan-tree >>> button[aria-label*="${code}"]`);
    await toggle.click();
  }

  it('asks for the document of its four elements once', async () => {
    const count = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('midori-city-plan.json')).length,
    );
    assert.equal(count, 1);
  });

  it('lets a pick by mouse in the tree show in all elements, in the address, and after a reload', async () => {
    await openBranch('健やかに暮らす');
    await openBranch('健康づくり');
    const link = await page.waitForSelector('plan-tree >>> a.name[href$="plan-node=m1-1"]');
    await link.click();
    await eventually(page, allFollow, 'the pick in all elements');
    assert.equal(addressNode(page), 'm1-1');

    await page.reload({ waitUntil: 'load' });
    await allReady();
    await eventually(page, allFollow, 'the pick after a reload');
  });

  it('goes back and forward with the browser', async () => {
    await page.$eval('plan-tree', (tree) => (tree.selectedNode = 'm1-1'));
    await page.$eval('plan-tree', (tree) => (tree.selectedNode = 'm1-2'));
    await page.goBack();
    await eventually(
      page,
      () => document.querySelector('plan-tree').selectedNode === 'm1-1',
      'm1-1',
    );
    await page.goForward();
    await eventually(
      page,
      () => document.querySelector('plan-tree').selectedNode === 'm1-2',
      'm1-2',
    );
  });

  it('filters all elements from the tree, keeps that in the address, and undoes it with the browser', async () => {
    const rows = () =>
      page.$eval('sdg-matrix', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.goal-count')].reduce(
          (sum, { textContent }) => sum + parseInt(textContent, 10),
          0,
        ),
      );
    const all = await rows();
    const button = await page.waitForSelector('plan-tree >>> .panel-button');
    await button.click();
    await eventually(
      page,
      () => document.querySelector('plan-tree').shadowRoot.querySelector('.filters select'),
      'the choice of conditions',
    );
    await page.$eval('plan-tree', ({ shadowRoot }) => {
      const selects = [...shadowRoot.querySelectorAll('.filters select')];
      const goals = selects.find(({ options }) => /^13 /.test(options[13]?.text ?? ''));
      goals.value = '13';
      goals.dispatchEvent(new Event('change'));
    });
    const filtered = () =>
      ['plan-tree', 'kpi-board', 'sdg-matrix'].every((tag) =>
        document.querySelector(tag).shadowRoot.querySelector('.chosen-one'),
      );
    await eventually(page, filtered, 'the condition in all elements');
    assert.equal(new URL(page.url()).searchParams.get('plan-filters'), 'goal:13');
    assert.match(page.url(), /plan-filters=goal:13$/);
    const few = await rows();
    assert.ok(few > 0 && few < all, `${few} of ${all} entries`);

    await page.reload({ waitUntil: 'load' });
    await allReady();
    await eventually(page, filtered, 'the condition after a reload');
    assert.equal(await rows(), few);
    await page.goBack();
    await eventually(
      page,
      () => !document.querySelector('sdg-matrix').shadowRoot.querySelector('.chosen-one'),
      'no condition',
    );
    assert.equal(await rows(), all);
  });

  it('speaks a further language that one file brings', async () => {
    await page.evaluate(async (address) => {
      const { addLanguage } = await import(address);
      addLanguage('fr', {
        name: 'Français',
        'plan-language': { label: 'Langue', furigana: 'Furigana' },
      });
    }, '/machiplan/plan-language.js');
    await eventually(
      page,
      () => /Français/.test(document.querySelector('plan-language').shadowRoot.textContent),
      'Français',
    );
    const radios = await page.$$('plan-language >>> input[type=radio]');
    await radios.at(-1).click();
    await eventually(
      page,
      () => /Langue/.test(document.querySelector('plan-language').shadowRoot.textContent),
      'the words of the file',
    );
  });

  it('can be used by keyboard alone', async () => {
    const focus = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.getAttribute('aria-label') ?? ''}${element?.textContent ?? ''}`.trim();
      });
    const tabTo = async (words) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        if ((await focus()).includes(words)) return;
      }
      assert.fail(`Tab never came to ${words}`);
    };
    await tabTo('「健やかに暮らす」');
    await page.keyboard.press('Enter');
    await tabTo('「健康づくり」');
    await page.keyboard.press('Enter');
    await tabTo('健診と相談の充実');
    await tabTo('健診と相談の充実');
    await page.keyboard.press('Enter');
    await eventually(page, allFollow, 'the pick in all elements');
    assert.equal(addressNode(page), 'm1-1');
  });

  it('lets the page veto what the reader picks', async () => {
    await page.evaluate(() =>
      document.addEventListener('plan-node-select', (event) => event.preventDefault()),
    );
    const link = await page.waitForSelector('plan-tree >>> a.name');
    await link.click();
    assert.equal((await selectedInTree(page)).node, undefined);
    assert.equal(addressNode(page), null);
  });

  it('changes the language of all elements at once, and puts readings over words', async () => {
    const radios = await page.$$('plan-language >>> input[type=radio]');
    await radios[1].click();
    await eventually(
      page,
      () =>
        [...document.querySelectorAll('plan-tree, kpi-board, district-map, sdg-matrix')].every(
          ({ shadowRoot }) => shadowRoot.querySelector('.root').lang === 'en',
        ) &&
        /Living in good health|Health/i.test(
          document.querySelector('plan-tree').shadowRoot.textContent,
        ),
      'English in all elements',
    );
    assert.equal(await page.$eval('html', (root) => root.lang), 'ja');
    await radios[0].click();
    await page.$eval('plan-tree', (tree) => (tree.selectedNode = 'm1-1'));
    const box = await page.$('plan-language >>> input[type=checkbox]');
    await box.click();
    await eventually(
      page,
      () =>
        ['plan-tree', 'sdg-matrix'].every((tag) =>
          document.querySelector(tag).shadowRoot.querySelector('ruby rt'),
        ),
      'furigana',
    );
  });

  it('saves a table that opens in Excel, and pictures that stand by themselves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'machiplan-'));
    const seen = new Set();
    try {
      const cdp = await page.createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        browserContextId: undefined,
      });
      for (const tag of ['sdg-matrix', 'district-map', 'kpi-board']) {
        const summary = await page.waitForSelector(`${tag} >>> .export-row button`);
        // Not by a click at a place: elements above are still being drawn.
        await summary.evaluate((button) => button.click());
        for (const kind of ['CSV', 'SVG', 'PNG']) {
          await eventually(
            page,
            (name, text) => {
              const { shadowRoot } = document.querySelector(name);
              const found = [...shadowRoot.querySelectorAll('.export-panel button')].find(
                ({ textContent }) => textContent.includes(text),
              );
              found?.click();
              return found !== undefined;
            },
            `${kind} of ${tag}`,
            tag,
            kind,
          );
          seen.add(await newFile(folder, kind.toLowerCase(), seen));
        }
      }
      for (const name of await readdir(folder)) {
        const content = await readFile(join(folder, name));
        if (name.endsWith('.csv')) {
          assert.deepEqual([...content.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'byte order mark');
          assert.match(content.toString(), /,.*\r\n/);
        } else if (name.endsWith('.svg')) {
          assert.match(content.toString(), /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
          assert.doesNotMatch(content.toString(), /class=|style=/);
        } else {
          assert.deepEqual(content.subarray(0, 4).toString('latin1'), '\u0089PNG');
        }
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('prints with footnotes for its links, without controls, and with the marks that mean something', async () => {
    await page.$eval('plan-tree', (tree) => (tree.selectedNode = 'm1-1'));
    await eventually(page, allFollow, 'the pick in all elements');
    await page.emulateMediaType('print');
    await eventually(
      page,
      () => {
        globalThis.dispatchEvent(new Event('beforeprint'));
        return ['plan-tree', 'sdg-matrix'].every((tag) =>
          document.querySelector(tag).shadowRoot.querySelector('.footnotes li'),
        );
      },
      'footnotes',
    );
    const paper = await page.evaluate(() => {
      const shown = (selector) =>
        [...document.querySelectorAll('plan-tree, kpi-board, district-map, sdg-matrix')]
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)])
          .filter((element) => element.checkVisibility());
      const inTree = document.querySelector('plan-tree').shadowRoot;
      return {
        controls: shown('select, input, .export-menu, .zoom, .toggle').map(
          ({ localName, className }) => `${localName}.${className}`,
        ),
        address: inTree.querySelector('.footnotes li').textContent,
        number: getComputedStyle(inTree.querySelector('a[data-note]'), '::after').content,
        marks: getComputedStyle(shown('.goal-bar')[0]).printColorAdjust,
        cutRows: shown('tbody tr').filter((row) => getComputedStyle(row).breakInside !== 'avoid')
          .length,
      };
    });
    assert.deepEqual(paper, {
      controls: [],
      address: 'https://example.jp/keikaku',
      number: '"[1]"',
      marks: 'exact',
      cutRows: 0,
    });
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g).length;
    assert.ok(sheets >= 3 && sheets <= 8, `${sheets} sheets`);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility fault that axe knows, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.$eval('plan-tree', (tree) => (tree.selectedNode = 'm1-1'));
      // The policy of the page refuses inline scripts, as it should; this goes past it.
      await page.evaluate(await readFile(axePath, 'utf8'));
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`);
      assert.deepEqual(found, []);
    });
  }
});

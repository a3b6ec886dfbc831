/**
 * The tasks of readers, played as they would: how many steps from the page to the answer? A step is a
 * click, a choice in a control, a word typed, a key, or a scroll of a screen. Prints the steps of each.
 * The district of a resident is in my-district.test.js.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { siteFor } from '../setup/site.js';

/** The most steps to an answer with a pointer. */
const mostSteps = 4;
/** The most keys to an answer: with Tab through everything before it. */
const mostKeys = 30;

const SAMPLE = '?plan=data/midori-city-plan.json';

/** Plays a reader at a page and counts the steps. */
class Reader {
  steps = 0;
  /** Each step in words, for the message of a failure. */
  log = [];

  constructor(page) {
    this.page = page;
  }

  #count(what, steps = 1) {
    this.steps += steps;
    if (steps > 0) this.log.push(steps === 1 ? what : `${what} (${steps})`);
  }

  /** Waits for an element that shows; `selector` may pierce shadow roots with `>>>`. */
  async find(selector) {
    return this.page.waitForSelector(selector, { visible: true, timeout: 15_000 });
  }

  /** Scrolls as far as a reader has to, each screen a step. */
  async scrollTo(selector) {
    const element = await this.find(selector);
    const screens = await element.evaluate((target) => {
      const { top, bottom } = target.getBoundingClientRect();
      const isSeen = top >= 0 && Math.min(bottom, top + 60) <= innerHeight;
      if (!isSeen) target.scrollIntoView({ block: 'center' });
      return isSeen ? 0 : Math.max(1, Math.ceil((Math.abs(top) - innerHeight) / innerHeight));
    });
    this.#count(`scroll to ${selector}`, screens);
    return element;
  }

  async click(selector) {
    const element = await this.scrollTo(selector);
    await element.click();
    this.#count(`click ${selector}`);
  }

  async choose(selector, value) {
    const element = await this.scrollTo(selector);
    await element.select(value);
    this.#count(`choose in ${selector}`);
  }

  async type(selector, words) {
    const element = await this.scrollTo(selector);
    await element.type(words);
    this.#count(`type ${words}`);
  }

  async key(name) {
    await this.page.keyboard.press(name);
    this.#count(name);
  }

  /** Types a word; its keys count as one step. */
  async write(words) {
    await this.page.keyboard.type(words);
    this.#count(`type ${words}`);
  }

  /** Tab until the focus is on what has the words. */
  async tabTo(words) {
    const from = this.steps;
    for (let key = 0; key < mostKeys; key += 1) {
      await this.page.keyboard.press('Tab');
      this.steps += 1;
      if ((await this.focused()).includes(words)) {
        this.log.push(`Tab to ${words} (${this.steps - from})`);
        return;
      }
    }
    assert.fail(`no ${words} within ${mostKeys} Tab keys; ${this.log.join(', ')}`);
  }

  /** Name and text of what has the focus. */
  focused() {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? '';
      // A region or a dialog that has the focus contains the words of everything in it.
      const text = element?.matches('a, button, summary') ? element.textContent : '';
      return `${name} ${text}`.replaceAll(/\s+/g, ' ').trim();
    });
  }

  /** Reads until the words show on the screen. */
  async read(selector, ...words) {
    for (const each of words)
      await this.page
        .waitForSelector(`${selector} ::-p-text(${each})`, { visible: true, timeout: 15_000 })
        .catch(() => assert.fail(`no ${each} in ${selector}; ${this.log.join(', ')}`));
    await this.scrollTo(`${selector} ::-p-text(${words.at(-1)})`);
  }
}

describe('readers reach their answer in few steps', { timeout: 240_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let page;

  before(async () => {
    ({ page } = await openPage(site.browser));
    await page.evaluateOnNewDocument(() => {
      globalThis.copied = [];
      globalThis.saved = [];
      navigator.clipboard.writeText = async (text) => void globalThis.copied.push(text);
      URL.createObjectURL = (blob) => {
        globalThis.saved.push(blob.type);
        return 'blob:none';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
  });

  /** Plays a task at both widths. */
  const task = (name, path, most, play) => {
    for (const width of [1280, 360])
      it(`${name}, ${width} pixels wide`, async (test) => {
        await page.setViewport({ width, height: width > 600 ? 900 : 740 });
        await page.goto(site.server.url + path, { waitUntil: 'networkidle0' });
        const reader = new Reader(page);
        await play(reader, width);
        test.diagnostic(`${name}, ${width} px: ${reader.steps} steps: ${reader.log.join(', ')}`);
        assert.ok(reader.steps <= most, `${reader.steps} steps: ${reader.log.join(', ')}`);
      });
  };
  const pointerTask = (name, path, play) => task(`${name}, by pointer`, path, mostSteps, play);
  const keyTask = (name, path, play) => task(`${name}, by keyboard`, path, mostKeys, play);

  const details = 'plan-tree >>> [part="details"]';

  pointerTask('a resident reads what is promised for children', '/index.html', async (reader) => {
    await reader.click('main a[href^="plan.html"]');
    await reader.click('plan-tree >>> a.name ::-p-text(子ども・若者)');
    await reader.click(`${details} a ::-p-text(子ども一人ひとりが)`);
    await reader.read(details, '目指す姿');
  });

  keyTask('a resident reads what is promised for children', '/plan.html', async (reader) => {
    await reader.tabTo('本文へ');
    await reader.key('Enter');
    await reader.tabTo('子ども・若者');
    await reader.tabTo('子ども・若者');
    await reader.key('Enter');
    await reader.read(details, '安心して子育て');
    await reader.tabTo('子ども一人ひとりが');
    await reader.key('Enter');
    await reader.read(details, '目指す姿');
  });

  const search = 'plan-tree >>> input[type="search"]';

  pointerTask('a resident finds how far a nursery is', '/dashboard.html', async (reader) => {
    await reader.type(search, '桜台');
    await reader.read('plan-tree >>> .passage', '1園を開設');
    await reader.click('plan-tree >>> a.name ::-p-text(小規模保育所の整備)');
    await reader.read(details, '桜台地区に1園を開設');
    await reader.read(details, '遅れ');
  });

  const board = 'kpi-board >>> .details';
  const isQuoted = () =>
    globalThis.copied.some((text) => text.includes('ごみの量') && /ページ|計画/.test(text));

  pointerTask(
    'a reporter quotes an indicator that is behind',
    `/indicators.html${SAMPLE}`,
    async (reader) => {
      await reader.read('kpi-board >>> .card', '後退');
      await reader.click('kpi-board >>> .card .select ::-p-text(ごみの量)');
      await reader.click(`${board} .export-row button ::-p-text(画像・データ)`);
      await reader.click(`${board} .export-panel button ::-p-text(出典をコピー)`);
      await reader.page.waitForFunction(isQuoted);
    },
  );

  pointerTask('a reporter takes its picture', `/indicators.html${SAMPLE}`, async (reader) => {
    await reader.click('kpi-board >>> .card .select ::-p-text(ごみの量)');
    await reader.click(`${board} .export-row button ::-p-text(画像・データ)`);
    await reader.click(`${board} .export-panel button ::-p-text(PNG)`);
    await reader.page.waitForFunction(() => globalThis.saved.includes('image/png'));
  });

  keyTask(
    'a reporter quotes an indicator that is behind',
    `/indicators.html${SAMPLE}`,
    async (reader) => {
      await reader.tabTo('本文へ');
      await reader.key('Enter');
      await reader.tabTo('ごみの量');
      await reader.key('Enter');
      await reader.read(board, '画像・データ');
      await reader.tabTo('画像・データ');
      await reader.key('Enter');
      await reader.read(`${board} .export-panel`, '出典をコピー');
      await reader.tabTo('出典をコピー');
      await reader.key('Enter');
      await reader.page.waitForFunction(isQuoted);
    },
  );

  pointerTask('an editor takes the code of an indicator', '/builder/', async (reader) => {
    const midori = `${site.server.url}/data/midori-city-plan.json`;
    await reader.choose('[name="sample"]', midori);
    await reader.click('.widgets label ::-p-text(指標ひとつ)');
    await reader.click('.copy-code');
    await reader.page.waitForFunction(() =>
      globalThis.copied.some((text) => /data-machiplan-indicator="[\w-]+"/.test(text)),
    );
  });

  keyTask('an editor takes the code of an indicator', '/builder/', async (reader) => {
    await reader.tabTo('本文へ');
    await reader.key('Enter');
    await reader.tabTo('見本から選ぶ');
    await reader.write('みどり');
    await reader.tabTo('計画の階層');
    await reader.key('ArrowDown');
    await reader.tabTo('コードをコピー');
    await reader.key('Enter');
    await reader.page.waitForFunction(() =>
      globalThis.copied.some((text) => /data-machiplan-indicator="[\w-]+"/.test(text)),
    );
  });
});

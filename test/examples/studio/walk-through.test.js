/**
 * The studio, as an editor of a ward uses it: from a spreadsheet to an embed that shows, by mouse and by
 * keyboard, at the width of a desk and of a phone. Counts clicks and time.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { startServer } from '../../examples/serve.js';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { SMALLEST_TEXT, findSmallText } from '../setup/small-text.js';
import { siteFor } from '../setup/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sheet = (name) => join(root, 'packages/import/test/sheets', name);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Aims for a template that is filled in: clicks, and seconds that the page itself takes. */
const MOST_CLICKS = 10;
const MOST_SECONDS = 60;

/**
 * Milliseconds of one task of the page. On an idle machine none is above 50; tests share theirs. Reading
 * the sheet takes seconds, so one that happened on the page would show.
 */
const LONGEST_TASK = 300;

const STEPS = ['data', 'mapping', 'plan', 'preview', 'take'];

describe('the studio', { timeout: 600_000 }, () => {
  const site = siteFor(() => startServer({ port: 0 }));
  let downloads;

  before(() => {
    downloads = mkdtempSync(join(tmpdir(), 'studio-'));
  });
  after(() => rmSync(downloads, { recursive: true, force: true }));

  /** The studio in a browser context of its own, so that nothing is kept from another test. */
  async function visit({ width = 1280, height = 900, query = '?lang=ja', context } = {}) {
    const own = context ?? (await site.browser.createBrowserContext());
    const { page, cdp } = await openPage(own);
    page.setDefaultTimeout(15_000);
    await page.setViewport({ width, height });
    const faults = collectFaults(page, site.server.url);
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: own.id,
    });
    await page.goto(`${site.server.url}/studio/${query}`);
    await page.waitForSelector('body[data-ready]');
    return { page, cdp, faults, context: own, close: () => own.close() };
  }

  async function openFile(page, ...files) {
    const field = await page.waitForSelector('input[type=file]');
    await field.uploadFile(...files);
  }

  /** Opens text as a file, without a file on the disk. */
  function fileOf(name, content) {
    const path = join(downloads, name);
    writeFileSync(path, content);
    return path;
  }

  const button = (page, text) =>
    page.waitForSelector(`xpath///button[contains(normalize-space(), "${text}")][not(@disabled)]`);

  async function download(ending, act) {
    for (const name of readdirSync(downloads))
      if (name.endsWith(ending)) rmSync(join(downloads, name));
    await act();
    for (let waited = 0; waited < 30_000; waited += 100) {
      const found = readdirSync(downloads).find((name) => name.endsWith(ending));
      if (found) return readFileSync(join(downloads, found));
      await new Promise((done) => setTimeout(done, 100));
    }
    assert.fail(`no ${ending} was saved`);
  }

  /** Writes into the cell that has the focus, by keys alone. */
  async function writeCell(page, text) {
    await page.keyboard.press('F2');
    await page.waitForSelector('.editor');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  /** The board of the preview, once it shows an indicator. */
  async function previewShows(page, tag, text) {
    const handle = await page.waitForSelector('.preview-frame');
    const frame = await handle.contentFrame();
    await frame.waitForFunction(
      (name, words) => document.querySelector(name)?.shadowRoot?.textContent.includes(words),
      { timeout: 15_000 },
      tag,
      text,
    );
  }

  /** Unpacks a saved zip and opens a page of it, or a page with the code, from another server. */
  async function showSite(zip, code, tag, text) {
    const folder = mkdtempSync(join(tmpdir(), 'studio-site-'));
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      const path = join(folder, name);
      await import('node:fs/promises').then(({ mkdir }) =>
        mkdir(join(path, '..'), { recursive: true }),
      );
      writeFileSync(path, bytes);
    }
    const server = await startServer({ port: 0, mounts: [{ at: '/', folder }] });
    const { page } = await openPage(site.browser);
    try {
      const faults = collectFaults(page, server.url);
      if (code) {
        const own = code.map((part) =>
          part.replaceAll('https://www.city.example.lg.jp/plan/', '/'),
        );
        writeFileSync(
          join(folder, 'article.html'),
          `<!doctype html><html lang="ja"><title>x</title>${own.join('\n')}</html>`,
        );
      }
      await page.goto(`${server.url}/${code ? 'article.html' : 'index.html'}`);
      await page.waitForFunction(
        (name, words) => document.querySelector(name)?.shadowRoot?.textContent.includes(words),
        { timeout: 15_000 },
        tag,
        text,
      );
      assert.deepEqual(faults, []);
    } finally {
      await page.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const codeOf = (page) =>
    page.$$eval('.code-steps pre', (blocks) =>
      blocks.slice(0, 2).map((block) => block.textContent),
    );

  for (const width of [1280, 360])
    it(`leads from a spreadsheet to an embed that shows, by mouse at ${width} px`, async () => {
      const { page, faults, close } = await visit({ width, height: width < 600 ? 740 : 900 });
      const start = performance.now();
      let clicks = 0;
      const click = async (text) => {
        const found = await button(page, text);
        clicks += 1;
        await found.click();
      };
      clicks += 2; // The button, and the file in the browser's own list.
      await openFile(page, sheet('progress-by-measure.xlsx'));
      await previewShows(page, 'kpi-board', '自主防災組織の訓練参加者数');
      await click('次へ：対応付けを確かめる');
      // The question of this sheet: the year of its baselines.
      const time = await page.waitForSelector('tr.asked label.field input');
      clicks += 1;
      await time.type('令和4年度');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => !document.querySelector('tr.asked'));
      await click('次へ：計画を整える');
      await click('次へ：見え方を確かめる');
      await click('次へ：受け取る');
      await page.waitForSelector('.code-steps pre');
      let zip;
      await download('.zip', () => click('サイト用の zip を保存')).then((bytes) => (zip = bytes));
      const code = await codeOf(page);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
      assert.ok(seconds <= MOST_SECONDS, `${seconds} s`);
      assert.deepEqual(faults, []);
      await close();
      const { baseline } = JSON.parse(new TextDecoder().decode(unzipSync(zip)['plan.json']))
        .indicators[0];
      assert.equal(baseline.time, 'FY2022');
      await showSite(zip, undefined, 'plan-tree', '地域防災の推進');
      await showSite(zip, code, 'kpi-board', '備蓄品の充足率');
    });

  for (const [language, file] of [
    ['ja', 'from-excel.ja.md'],
    ['en', 'from-excel.md'],
  ])
    it(`has every button that ${file} names, in its order`, async () => {
      const text = readFileSync(join(root, 'packages/import/docs', file), 'utf8');
      const [choose, ...labels] = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, label]) => label);
      const { page, close } = await visit({ query: `?lang=${language}` });
      await page.waitForSelector(`xpath///label[contains(., "${choose}")]`);
      await openFile(page, sheet('progress-by-measure.xlsx'));
      for (const label of labels) await (await button(page, label)).click();
      assert.equal(labels.length, 6);
      await close();
    });

  it('leads from a spreadsheet to the code by keyboard alone', async () => {
    const { page, faults, close } = await visit();
    /** Presses Tab until the element with the words has the focus. */
    const tabTo = async (words) => {
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.closest('label')?.textContent ?? activeElement?.textContent ?? '';
        });
        if (text.includes(words)) return;
      }
      assert.fail(`no way by Tab to ${words}`);
    };
    await tabTo('ファイルを選ぶ');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Space')]);
    await chooser.accept([sheet('indicators-by-year.xlsx')]);
    await button(page, '次へ：対応付けを確かめる');
    for (const words of ['次へ：対応付け', '次へ：計画', '次へ：見え方', '次へ：受け取る']) {
      await tabTo(words);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (label) => !document.querySelector('main').textContent.includes(label),
        {},
        words,
      );
    }
    await page.waitForSelector('.code-steps pre');
    await tabTo('コードをコピー');
    assert.deepEqual(faults, []);
    await close();
  });

  it('edits entries like a spreadsheet, and takes every change back', async () => {
    const { page, faults, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await (await button(page, '次へ：対応付けを確かめる')).click();
    await (await button(page, '次へ：計画を整える')).click();
    await (await button(page, '体系')).click();
    const cell = (row, column) =>
      page.$eval(`[role=grid] tbody tr:nth-child(${row}) td:nth-child(${column})`, (found) =>
        found.textContent.trim(),
      );
    await page.waitForSelector('[role=grid]');
    assert.equal(await cell(2, 3), '地域防災の推進');
    await page.focus('[role=gridcell][tabindex="0"]');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await writeCell(page, '防災');
    const isIn = (row, column, text) =>
      page.waitForFunction(
        (path, words) => document.querySelector(path)?.textContent.trim() === words,
        {},
        `[role=grid] tbody tr:nth-child(${row}) td:nth-child(${column})`,
        text,
      );
    await isIn(2, 3, '防災');
    // A block of a spreadsheet, pasted from the cell that has the focus now.
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '防犯\t\t安全なまち\r\n交通\t\t事故のないまち');
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await isIn(3, 3, '防犯');
    await isIn(4, 5, '事故のないまち');
    await (await button(page, '行を加える')).click();
    await page.waitForFunction(
      () => document.querySelector('[role=grid]').getAttribute('aria-rowcount') === '9',
    );
    for (let step = 0; step < 3; step += 1) await (await button(page, '元に戻す')).click();
    await isIn(2, 3, '地域防災の推進');
    assert.equal(await cell(3, 3), '防犯のまちづくり');
    await (await button(page, 'SDGs')).click();
    await page.waitForSelector('.goals');
    await page.click('.goals tbody tr:nth-child(2) td:nth-child(4)');
    await isIn(2, 4, '○');
    await page.keyboard.press('Space');
    await isIn(2, 4, '◎');
    await previewShows(page, 'kpi-board', '自主防災組織');
    assert.deepEqual(faults, []);
    await close();
  });

  it('writes figures as they are printed, and refuses what is no time', async () => {
    const { page, close } = await visit();
    await openFile(page, sheet('indicators-by-year.xlsx'));
    await (await button(page, '次へ：対応付けを確かめる')).click();
    await (await button(page, '次へ：計画を整える')).click();
    await (await button(page, '数値')).click();
    await page.waitForSelector('[role=grid]');
    await page.type('input[name=time]', 'いつか');
    await (await button(page, '列を加える')).click();
    assert.equal(
      await page.$eval('input[name=time]', ({ validity }) => validity.customError),
      true,
    );
    await page.$eval('input[name=time]', (field) => (field.value = ''));
    await page.type('input[name=time]', '令和12年度');
    await (await button(page, '列を加える')).click();
    const column = await page.waitForFunction(() => {
      const heads = [...document.querySelectorAll('[role=grid] th')];
      return heads.findIndex(({ textContent }) => textContent.includes('実績 2030年度')) + 1;
    });
    const at = await column.jsonValue();
    await page.click(`[role=grid] tbody tr:first-child td:nth-child(${at})`);
    await writeCell(page, '約41万人');
    await (await button(page, '受け取る')).click();
    const json = await download('.json', async () => (await button(page, '計画（JSON）')).click());
    const { observations } = JSON.parse(json).indicators[0];
    assert.deepEqual(
      observations.find(({ time }) => time === 'FY2030'),
      {
        time: 'FY2030',
        value: 410_000,
        approximate: true,
        printedMultiplier: 4,
        printed: '約41万人',
      },
    );
    await close();
  });

  it('keeps the work in the browser when asked to, and forgets it in one click', async () => {
    const { page, context, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await (await button(page, '次へ：対応付けを確かめる')).click();
    await page.click('footer input[type=checkbox]');
    await page.waitForFunction(() => document.querySelector('footer input').checked);
    const time = await page.waitForSelector('tr.asked label.field input');
    await time.type('令和4年度');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.querySelector('tr.asked'));
    await new Promise((done) => setTimeout(done, 1000));
    await page.close();

    const { page: later } = await visit({ context });
    await later.waitForSelector('.figures');
    await (await button(later, '対応付け')).click();
    await later.waitForSelector('table.columns');
    assert.equal(await later.$('tr.asked'), null);
    await (await button(later, 'すべて消して最初から')).click();
    await later.waitForSelector('.drop');
    await later.close();

    const { page: last } = await visit({ context });
    assert.notEqual(await last.$('.drop'), null);
    await close();
  });

  it('says what is wrong with files that it cannot read, and stays as it was', async () => {
    const { page, faults, close } = await visit();
    const legacy = fileOf('古い.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'));
    const alertSays = (words) =>
      page.waitForFunction(
        (text) => document.querySelector('[role=alert]').textContent.includes(text),
        {},
        words,
      );
    await openFile(page, legacy);
    await alertSays('古い Excel 形式');
    await openFile(page, fileOf('壊れた.xlsx', 'PK\u0003\u0004 and nothing else'));
    await alertSays('壊れています');
    await openFile(page, fileOf('空.csv', ''));
    await alertSays('空です');
    assert.deepEqual(faults, []);
    await close();
  });

  it('opens a file once when it is dropped twice, and tells sheets of the same name apart', async () => {
    const { page, close } = await visit();
    const first = fileOf('施策A.csv', '施策番号,施策名,担当課\n1,道を直す,土木課\n');
    const second = fileOf('施策B.csv', '施策番号,施策名,担当課\n2,橋を直す,土木課\n');
    await openFile(page, first, first, second);
    await page.waitForSelector('.figures');
    assert.match(
      await page.$eval('.message[role=status]', (found) => found.textContent),
      /同じ内容/,
    );
    assert.equal((await page.$$('.files li')).length, 2);
    assert.equal(await page.$eval('.figures dd', (found) => found.textContent), '2');
    await close();
  });

  it('puts the figures of a new sheet into a plan, and says what it changed', async () => {
    const { page, close } = await visit();
    const { plan } = JSON.parse(readFileSync(sheet('progress-by-measure.json'), 'utf8'));
    plan.title = '手で直した名称';
    plan.indicators[0].observations[0].value = 1;
    await openFile(page, fileOf('去年.json', JSON.stringify(plan)));
    await page.waitForSelector('.figures');
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await page.waitForFunction(() =>
      /計画との違い:\s+変更 1/.test(document.querySelector('.work').textContent),
    );
    const json = await download('.json', async () => {
      await (await button(page, '受け取る')).click();
      await (await button(page, '計画（JSON）')).click();
    });
    assert.equal(JSON.parse(json).title, '手で直した名称');
    assert.match(
      await page.$eval('.work', ({ textContent }) => textContent),
      /開いた計画からの変更/,
    );
    await close();
  });

  it('never holds up the page while it reads a sheet of 10,000 rows', async () => {
    const { page, close } = await visit();
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `${at + 1},施策${at + 1},課${at % 40},${at * 3},${at * 4}`,
    );
    const head = '施策番号,施策名,担当課,実績（令和5年度）,実績（令和6年度）';
    const large = fileOf('large.csv', `${head}\n${lines.join('\n')}\n`);
    await page.evaluate(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => {
        // Tasks of the frame are the work of the elements, which have tests of their own.
        for (const { name, duration } of list.getEntries())
          if (name === 'self') globalThis.longTasks.push(Math.round(duration));
      }).observe({ type: 'longtask' });
    });
    await openFile(page, large);
    await page.waitForSelector('.figures', { timeout: 60_000 });
    for (const step of ['対応付け', '計画', '受け取る']) await (await button(page, step)).click();
    await page.waitForSelector('.code-steps pre');
    const tasks = await page.evaluate(() => globalThis.longTasks);
    assert.deepEqual(
      tasks.filter((duration) => duration > LONGEST_TASK),
      [],
    );
    await close();
  });

  for (const [name, width, features] of [
    ['in light', 1280, []],
    ['in dark', 1280, [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['in forced colours', 1280, [{ name: 'forced-colors', value: 'active' }]],
    ['at 320 px', 320, []],
  ])
    it(`has no fault that axe finds in any step, ${name}`, async () => {
      const { page, cdp, close } = await visit({ width, height: 800 });
      await cdp.send('Emulation.setEmulatedMedia', { features });
      await page.evaluateOnNewDocument(axe);
      const check = async (step) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { iframes: false, resultTypes: ['violations'] }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${step}: ${id} ${nodes[0].html}`),
          [],
        );
        assert.deepEqual(await page.evaluate(findSmallText, SMALLEST_TEXT), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${step} is ${wide} px wide`);
      };
      await check('start');
      await openFile(page, sheet('progress-by-measure.xlsx'));
      await page.waitForSelector('.figures');
      for (const [at, step] of STEPS.entries()) {
        await page.click(`.steps li:nth-child(${at + 1}) button`);
        await page.waitForSelector(`body[data-step="${step}"]`);
        await new Promise((done) => setTimeout(done, 300));
        await check(step);
        if (step !== 'plan') continue;
        for (const part of ['体系', '数値', 'SDGs']) {
          await (await button(page, part)).click();
          await page.waitForSelector('[role=grid]');
          await check(`${step} ${part}`);
        }
      }
      await close();
    });
});

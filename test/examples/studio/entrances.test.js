/**
 * Every way into the studio: files of each format, a folder, the clipboard, an address, an example,
 * and the template.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { toStratml } from '@machiplan/import';
import { parsePlan } from '@machiplan/schema';
import { strToU8, zipSync } from 'fflate';
import { openFile, press, previewShows, root, sheet, step, studioSite } from './studio-page.js';

const expected = JSON.parse(readFileSync(sheet('progress-by-measure.json'), 'utf8')).plan;
const { plan } = parsePlan(JSON.stringify(expected));
const indicator = '自主防災組織の訓練参加者数';

/** An Open SDG repository in small. */
const openSdg = {
  'site/data/indicator_1-1-1.csv': 'Year,Value\n2020,12\n2021,11\n',
  'site/meta/1-1-1.yml':
    'indicator_name: Children in poverty\ncomputation_units: percent\ngoal_name: No poverty\n',
  'site/README.md': '# A site\n',
  'site/.git/config': '[core]\n',
};

const decidim =
  'id;category/id;scope/name;title/en;description/en;start_date;end_date;status/name/en;progress\n' +
  '1;3;City;Repair roads;<p>All of them</p>;2024-01-01;2026-12-31;Ongoing;40\n';

describe('the ways into the studio', { timeout: 300_000 }, () => {
  const { visit, fileOf, download } = studioSite();

  /** Opens the studio, goes one way in, and tells what was found. */
  async function entered(enter) {
    const visited = await visit();
    await enter(visited.page);
    await visited.page.waitForSelector('.figures');
    const figures = await visited.page.$$eval('.figures div', (all) =>
      all.map((each) => each.querySelector('dt').textContent),
    );
    assert.deepEqual(visited.faults, []);
    return { ...visited, figures };
  }

  for (const [what, files] of [
    ['Excel', () => [sheet('progress-by-measure.xlsx')]],
    ['ODS', () => [sheet('outline-with-merged-cells.ods')]],
    ['CSV', () => [sheet('population-by-district.csv')]],
    ['Plan JSON', () => [fileOf('plan.json', JSON.stringify(expected))]],
    ['StratML', () => [fileOf('plan.xml', toStratml(plan).text)]],
    ['CSV of Decidim', () => [fileOf('results.csv', decidim)]],
    [
      'a zip of Open SDG',
      () => [
        fileOf(
          'site.zip',
          zipSync(
            Object.fromEntries(
              Object.entries(openSdg).map(([name, text]) => [name, strToU8(text)]),
            ),
          ),
        ),
      ],
    ],
  ])
    it(`opens ${what}`, async () => {
      const { close } = await entered((page) => openFile(page, ...files()));
      await close();
    });

  it('opens a folder of Open SDG, without its other files', async () => {
    const paths = Object.entries(openSdg).map(([name, text]) => fileOf(name, text));
    const folder = dirname(paths[2]);
    const { page, close } = await entered(async (page) => {
      const field = await page.waitForSelector('input[webkitdirectory]');
      await field.uploadFile(folder);
    });
    const names = await page.$$eval('.files li', (all) => all.map((each) => each.textContent));
    assert.equal(names.filter((name) => name.includes('.git')).length, 0);
    await close();
  });

  it('opens cells that were copied in a spreadsheet, on the page and in the field', async () => {
    const copied = '施策番号\t施策名\t担当課\r\n1\t道を直す\t土木課\r\n2\t橋を直す\t土木課\r\n';
    const onPage = await entered((page) =>
      page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, copied),
    );
    assert.equal(await onPage.page.$eval('.figures dd', (each) => each.textContent), '2');
    await onPage.close();
    const inField = await entered(async (page) => {
      await page.$eval('textarea', (field, text) => (field.value = text), copied);
      await press(page, '貼った表を開く');
    });
    assert.equal(await inField.page.$eval('.figures dd', (each) => each.textContent), '2');
    await inField.close();
  });

  it('opens an address of this site, and says what to do about another one', async () => {
    const { page, close } = await visit();
    const field = await page.waitForSelector('input[name=value][type=url]');
    await field.type('https://example.invalid/plan.csv');
    await press(page, 'このアドレスを開く');
    await page.waitForFunction(() =>
      document.querySelector('[role=alert]').textContent.includes('読み込めません'),
    );
    await page.evaluate(async () => {
      const { plans } = await (await fetch('../data/catalog.json')).json();
      document.querySelector('input[name=value][type=url]').value = new URL(
        plans[0].href,
        new URL('../data/', location.href),
      ).href;
    });
    await press(page, 'このアドレスを開く');
    await page.waitForSelector('.figures');
    await close();
  });

  it('opens an example', async () => {
    const { close } = await entered((page) => press(page, '例を開く'));
    await close();
  });

  it('hands out a template, and reads it without any mapping', async () => {
    const { page, close } = await visit();
    const template = await download('.xlsx', () => press(page, 'ひな形を保存'));
    assert.ok(template.length > 5_000);
    await openFile(page, fileOf('plan.json', JSON.stringify(expected)));
    await step(page, 'take');
    const filled = await download('.xlsx', () => press(page, '計画の Excel'));
    await close();
    const again = await entered((later) => openFile(later, fileOf('記入済み.xlsx', filled)));
    assert.equal(await again.page.$('.problems'), null);
    await previewShows(again.page, 'kpi-board', indicator);
    await press(again.page, '次へ：計画を整える');
    await again.close();
  });

  it('says that a folder has nothing to read', async () => {
    const { page, close } = await visit();
    const field = await page.waitForSelector('input[webkitdirectory]');
    await field.uploadFile(join(root, 'docs/pictures'));
    await page.waitForFunction(() =>
      document.querySelector('[role=alert]').textContent.includes('読み込めるファイルがありません'),
    );
    await close();
  });
});

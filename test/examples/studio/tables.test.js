/**
 * The editor of the studio: tables like a spreadsheet, by keys and by mouse, and every change taken
 * back.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openFile, press, previewShows, sheet, studioSite } from './studio-page.js';

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

describe('the tables of the studio', { timeout: 300_000 }, () => {
  const { visit, fileOf, download } = studioSite();

  it('edits entries like a spreadsheet, and takes every change back', async () => {
    const { page, faults, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await press(page, '次へ：対応付けを確かめる');
    await press(page, '次へ：計画を整える');
    await press(page, '体系');
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
    await press(page, '行を加える');
    await page.waitForFunction(
      () => document.querySelector('[role=grid]').getAttribute('aria-rowcount') === '9',
    );
    for (let step = 0; step < 3; step += 1) await press(page, '元に戻す');
    await isIn(2, 3, '地域防災の推進');
    assert.equal(await cell(3, 3), '防犯のまちづくり');
    await press(page, 'SDGs');
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
    await press(page, '次へ：対応付けを確かめる');
    await press(page, '次へ：計画を整える');
    await press(page, '数値');
    await page.waitForSelector('[role=grid]');
    await page.type('input[name=time]', 'いつか');
    await press(page, '列を加える');
    assert.equal(
      await page.$eval('input[name=time]', ({ validity }) => validity.customError),
      true,
    );
    await page.$eval('input[name=time]', (field) => (field.value = ''));
    await page.type('input[name=time]', '令和12年度');
    await press(page, '列を加える');
    const column = await page.waitForFunction(() => {
      const heads = [...document.querySelectorAll('[role=grid] th')];
      return heads.findIndex(({ textContent }) => textContent.includes('実績 2030年度')) + 1;
    });
    const at = await column.jsonValue();
    await page.click(`[role=grid] tbody tr:first-child td:nth-child(${at})`);
    await writeCell(page, '約41万人');
    await press(page, '受け取る');
    const json = await download('.json', () => press(page, '計画（JSON）'));
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
      await press(page, '受け取る');
      await press(page, '計画（JSON）');
    });
    assert.equal(JSON.parse(json).title, '手で直した名称');
    assert.match(
      await page.$eval('.work', ({ textContent }) => textContent),
      /開いた計画からの変更/,
    );
    await close();
  });

  it('has every part that a sheet rarely has: levels, districts, sources, readings, translations', async () => {
    const { page, faults, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await press(page, '次へ：対応付けを確かめる');
    await press(page, '次へ：計画を整える');
    const languages = await page.waitForSelector('xpath///label[contains(., "言語（例")]//input');
    await languages.evaluate((field) => (field.value = ''));
    await languages.type('ja, en, ja-x-easy');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.body.textContent.includes('計画の名称 (en)'));
    /** Shows a part, pastes cells below its last row, and waits until they are there. */
    const paste = async (part, text, expected) => {
      await page.evaluate((name) => {
        [...document.querySelectorAll('.parts button')]
          .find(({ textContent }) => textContent.includes(name))
          .click();
      }, part);
      await page.waitForFunction(
        (name) => document.querySelector('[role=grid]')?.getAttribute('aria-label') === name,
        {},
        part,
      );
      await page.evaluate((cells) => {
        const rows = document.querySelectorAll('[role=grid] tbody tr');
        rows[rows.length - 1]?.querySelector('td').click();
        const target = document.querySelector('.grid-scroll');
        const data = new DataTransfer();
        data.setData('text/plain', cells);
        (rows.length > 0 ? rows[rows.length - 1].querySelector('td') : target).dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, text);
      await page.waitForFunction(
        (words) => document.querySelector('[role=grid]').textContent.includes(words),
        {},
        expected,
      );
    };
    await paste('地区', '01\t北地区\tNorth\r\n02\t南地区\tSouth\r\n', 'South');
    await paste('出典', '計画書\tPlan\tけいかく\t市\tCity\t\t令和6年4月\r\n', '2024-04');
    await paste('段階', '施策の柱\tPillar\tはしら\r\n', 'Pillar');
    await paste('読み方', '備蓄品\tびちくひん\r\n', 'びちくひん');
    await paste('体系', '9\t施策\t新しい施策\tNew measure\r\n', 'New measure');
    await press(page, '受け取る');
    const plan = JSON.parse(await download('.json', () => press(page, '計画（JSON）')));
    assert.deepEqual(plan.languages, ['ja', 'en', 'ja-x-easy']);
    assert.deepEqual(
      plan.districts.map(({ code, name }) => [code, name]),
      [
        ['01', { ja: '北地区', en: 'North' }],
        ['02', { ja: '南地区', en: 'South' }],
      ],
    );
    assert.equal(plan.sources.at(-1).issued, '2024-04');
    assert.equal(plan.levels.at(-1).title.en, 'Pillar');
    assert.equal(plan.readings['備蓄品'], 'びちくひん');
    assert.equal(plan.nodes.at(-1).title.en, 'New measure');
    assert.deepEqual(faults, []);
    await close();
  });

  it('adds, moves and removes rows, by the keys of the grid pattern', async () => {
    const { page, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await press(page, '次へ：対応付けを確かめる');
    await press(page, '次へ：計画を整える');
    await press(page, '体系');
    await page.waitForSelector('[role=grid]');
    const titles = () =>
      page.$$eval('[role=grid] tbody tr td:nth-child(3)', (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
    const before = await titles();
    const active = () =>
      page.$eval('[role=gridcell][tabindex="0"]', (cell) => [
        cell.parentElement.sectionRowIndex,
        cell.cellIndex,
      ]);
    const key = async (...names) => {
      for (const name of names.slice(0, -1)) await page.keyboard.down(name);
      await page.keyboard.press(names.at(-1));
      for (const name of names.slice(0, -1)) await page.keyboard.up(name);
    };
    await page.focus('[role=gridcell][tabindex="0"]');
    assert.equal((await page.$$('[role=gridcell][tabindex="0"]')).length, 1);
    await key('Control', 'End');
    const [lastRow, lastColumn] = await active();
    assert.equal(lastRow, before.length - 1);
    await key('Home');
    assert.deepEqual(await active(), [lastRow, 0]);
    await key('Control', 'Home');
    assert.deepEqual(await active(), [0, 0]);
    await key('End');
    assert.deepEqual(await active(), [0, lastColumn]);
    await key('PageDown');
    assert.equal((await active())[0], lastRow);
    await key('Control', 'Home');
    await key('ArrowDown');
    await press(page, '下へ');
    await page.waitForFunction(
      (title) =>
        document
          .querySelector('[role=grid] tbody tr:nth-child(3) td:nth-child(3)')
          .textContent.trim() === title,
      {},
      before[1],
    );
    await press(page, '元に戻す');
    await page.waitForFunction(
      (title) =>
        document
          .querySelector('[role=grid] tbody tr:nth-child(2) td:nth-child(3)')
          .textContent.trim() === title,
      {},
      before[1],
    );
    const name = await page.$eval('xpath///button[contains(., "行を消す")]', (found) =>
      found.getAttribute('aria-label'),
    );
    assert.ok(
      before.some((title) => name === `行を消す: ${title}`),
      name,
    );
    await press(page, '行を消す');
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role=grid] tbody tr').length < count,
      {},
      before.length,
    );
    await close();
  });
});

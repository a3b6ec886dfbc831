/**
 * The studio, as an editor of a ward uses it: from a spreadsheet to an embed that shows on a page of
 * its own, by mouse and by keyboard alone, at the width of a desk and of a phone. Prints what it took.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeTemplate } from '@machiplan/import';
import { parsePlan } from '@machiplan/schema';
import { dataRows, foreignSheet } from './foreign-sheet.js';
import {
  button,
  codeOf,
  openFile,
  press,
  previewShows,
  root,
  sheet,
  step,
  studioSite,
} from './studio-page.js';

/** Limits of the walk: clicks, and seconds that the page itself takes. */
const aims = {
  template: { clicks: 10, seconds: 60 },
  foreign: { clicks: 25, seconds: 90 },
};

/** Presses of Tab, arrows and keys that choose, until the focus is where it is wanted. */
const mostKeys = 200;

/** Does what a person does with a mouse, and counts. */
function mouse(page) {
  const counts = { clicks: 0, keys: 0 };
  return {
    counts,
    async choose(path) {
      counts.clicks += 2; // The button, and the file in the browser's own list.
      await openFile(page, path);
    },
    async activate(words) {
      counts.clicks += 1;
      await press(page, words);
    },
    async write(label, text) {
      const field = await page.waitForSelector(`xpath///label[contains(., "${label}")]//input`);
      counts.clicks += 1;
      await field.click();
      counts.keys += text.length;
      await field.type(text);
      await page.keyboard.press('Tab');
    },
    async goal(row, goal) {
      counts.clicks += 1;
      await page.click(`.goals tbody tr:nth-child(${row}) td:nth-child(${goal + 1})`);
    },
  };
}

/** Does the same by keys alone. */
function keyboard(page) {
  const counts = { clicks: 0, keys: 0 };
  const key = async (name) => {
    counts.keys += 1;
    await page.keyboard.press(name);
  };
  const tabTo = async (words) => {
    for (let presses = 0; presses < mostKeys; presses += 1) {
      await key('Tab');
      const text = await page.evaluate(() => {
        const { activeElement } = document;
        const found = activeElement?.closest('label') ?? activeElement;
        return found?.textContent.trim() ?? '';
      });
      if (text.startsWith(words)) return;
    }
    assert.fail(`no way by Tab to ${words}`);
  };
  return {
    counts,
    async choose(path) {
      await tabTo('ファイルを選ぶ');
      const [chooser] = await Promise.all([page.waitForFileChooser(), key('Space')]);
      await chooser.accept([path]);
    },
    async activate(words) {
      await button(page, words);
      await tabTo(words);
      await key('Enter');
    },
    async write(label, text) {
      await tabTo(label);
      counts.keys += text.length;
      await page.keyboard.type(text);
    },
    async goal(row, goal) {
      await page.evaluate(() => document.activeElement.blur());
      await tabTo('');
      for (;;) {
        const isIn = await page.evaluate(() => document.activeElement.matches('[role=gridcell]'));
        if (isIn) break;
        await key('Tab');
      }
      for (let down = 1; down < row; down += 1) await key('ArrowDown');
      for (let right = 0; right < goal; right += 1) await key('ArrowRight');
      await key('Space');
    },
  };
}

const drivers = { mouse, keyboard };

describe('the way from a spreadsheet to an embed', { timeout: 600_000 }, () => {
  const { visit, fileOf, download, published } = studioSite();

  /** Opens the zip and the codes of the last step on a server of their own. */
  async function showPublished({ zip, code, frameCode }, { entry, indicator }) {
    const ward = await published(zip);
    const page = (parts) =>
      `<!doctype html><html lang="ja"><meta charset="utf-8"><title>x</title>${parts.join('\n')}</html>`;
    ward.write('article.html', page(code.slice(0, 2)));
    ward.write('frame.html', page(frameCode.slice(0, 1)));
    await ward.open('index.html', 'plan-tree', entry);
    await ward.open('article.html', 'kpi-board', indicator);
    await ward.open('frame.html', 'kpi-board', indicator);
    await ward.close();
    return ward.files;
  }

  async function takeAll(page, driver) {
    await page.waitForSelector('.code-steps pre');
    const zip = await download('.zip', () => driver.activate('サイト用の zip を保存'));
    const code = await codeOf(page);
    const forms = await page.waitForSelector('xpath///label[contains(., "貼る先")]//select');
    await forms.select('iframe');
    await page.waitForFunction(() =>
      document.querySelector('.code-steps pre').textContent.includes('<iframe'),
    );
    return { zip, code, frameCode: await codeOf(page) };
  }

  for (const [name, width] of [
    ['mouse', 1280],
    ['mouse', 360],
    ['keyboard', 1280],
    ['keyboard', 360],
  ]) {
    it(`is short for the template, by ${name} at ${width} px`, async (t) => {
      const { page, faults, close } = await visit({ width });
      const expected = readFileSync(sheet('progress-by-measure.json'), 'utf8');
      const { plan } = parsePlan(JSON.stringify(JSON.parse(expected).plan));
      const path = fileOf('ひな形.xlsx', writeTemplate(plan));
      const driver = drivers[name](page);
      const start = performance.now();
      await driver.choose(path);
      await driver.activate('次へ：計画を整える');
      await driver.activate('次へ：見え方を確かめる');
      await previewShows(page, 'kpi-board', '自主防災組織の訓練参加者数');
      await driver.activate('次へ：受け取る');
      const taken = await takeAll(page, driver);
      const seconds = (performance.now() - start) / 1000;
      const { clicks, keys } = driver.counts;
      t.diagnostic(
        `template, ${name}, ${width} px: ${clicks} clicks, ${keys} keys, ${seconds.toFixed(1)} s`,
      );
      assert.ok(clicks <= aims.template.clicks, `${clicks} clicks`);
      assert.ok(seconds <= aims.template.seconds, `${seconds} s`);
      assert.deepEqual(faults, []);
      await close();
      await showPublished(taken, {
        entry: '地域防災の推進',
        indicator: '自主防災組織の訓練参加者数',
      });
    });

    it(`leads from a sheet that nobody made for it, by ${name} at ${width} px`, async (t) => {
      const { page, faults, close } = await visit({ width });
      const path = fileOf('進捗管理シート.xlsx', foreignSheet());
      const driver = drivers[name](page);
      const start = performance.now();
      await driver.choose(path);
      await driver.activate('次へ：対応付けを確かめる');
      await driver.activate('次へ：計画を整える');
      await driver.write('発行者', '○○市');
      await driver.write('計画期間の初め', '令和6年度');
      await page.keyboard.press('Tab');
      await driver.activate('SDGs');
      await page.waitForSelector('.goals tbody');
      await driver.goal(2, 11);
      await page.waitForFunction(() =>
        document.querySelector('.goals tbody tr:nth-child(2)').textContent.includes('○'),
      );
      await page.evaluate(() => document.activeElement.blur());
      await driver.activate('次へ：見え方を確かめる');
      await previewShows(page, 'kpi-board', '地域の防災の指標1');
      await driver.activate('次へ：受け取る');
      const taken = await takeAll(page, driver);
      const seconds = (performance.now() - start) / 1000;
      const { clicks, keys } = driver.counts;
      t.diagnostic(
        `foreign sheet, ${name}, ${width} px: ${clicks} clicks, ${keys} keys, ${seconds.toFixed(1)} s`,
      );
      assert.ok(clicks <= aims.foreign.clicks, `${clicks} clicks`);
      assert.ok(seconds <= aims.foreign.seconds, `${seconds} s`);
      assert.deepEqual(faults, []);
      await close();
      const files = await showPublished(taken, {
        entry: '地域の防災1',
        indicator: '地域の防災の指標1',
      });
      const plan = JSON.parse(new TextDecoder().decode(files['plan.json']));
      assert.equal(plan.indicators.length, dataRows);
      assert.equal(plan.publisher.name, '○○市');
      assert.equal(plan.period.start, 'FY2024');
      assert.deepEqual(plan.nodes[1].sdgs, [{ goal: 11, strength: 'secondary' }]);
      const [first, , third] = plan.indicators;
      assert.deepEqual(
        [first.baseline, ...first.observations, ...first.targets].map(({ time, value }) => [
          time,
          value,
        ]),
        [
          ['FY2022', 40.5],
          ['FY2023', 41],
          ['FY2024', 42.4],
          ['FY2027', 90],
        ],
      );
      assert.equal(third.unit, '人', 'a mark such as 〃 repeats the cell above');
      assert.equal(plan.nodes.filter(({ title }) => title.startsWith('※')).length, 0);
    });
  }

  it('asks for what the headings do not say, and uses the answer', async () => {
    const { page, faults, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    await press(page, '次へ：対応付けを確かめる');
    // The question of this sheet: the year of its baselines.
    const time = await page.waitForSelector('tr.asked label.field input');
    await time.type('令和4年度');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.querySelector('tr.asked'));
    await step(page, 'take');
    const json = await download('.json', () => press(page, '計画（JSON）'));
    assert.equal(JSON.parse(json).indicators[0].baseline.time, 'FY2022');
    assert.deepEqual(faults, []);
    await close();
  });

  it('leads through a sheet that is not recognised, by hand', async () => {
    const { page, faults, close } = await visit();
    await openFile(
      page,
      fileOf(
        '課の表.csv',
        '土木課のしごと\n,,\nなまえ,どこ,かず\n道を直す,土木課,12\n橋を直す,土木課,3\n',
      ),
    );
    await press(page, '次へ：自分で対応付ける');
    await press(page, 'この表を読む');
    await page.waitForSelector('table.columns');
    const choose = async (row, ...values) => {
      for (const [at, value] of values.entries()) {
        const path = `table.columns tbody tr:nth-child(${row}) select`;
        await page.waitForFunction(
          (selector, index) => document.querySelectorAll(selector)[index],
          {},
          path,
          at,
        );
        await (await page.$$(path))[at].select(value);
      }
    };
    await choose(1, 'title');
    await choose(2, 'node', 'department');
    await page.waitForSelector('.figures, .preview-frame');
    await step(page, 'take');
    const json = await download('.json', () => press(page, '計画（JSON）'));
    const { nodes } = JSON.parse(json);
    assert.deepEqual(
      nodes.map(({ title, department }) => [title, department]),
      [
        ['道を直す', '土木課'],
        ['橋を直す', '土木課'],
      ],
    );
    assert.deepEqual(faults, []);
    await close();
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
      for (const label of labels) await press(page, label);
      assert.equal(labels.length, 6);
      await close();
    });
});

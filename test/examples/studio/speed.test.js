/**
 * The page of the studio never waits: with 10,000 rows no task of its main thread is long, in any
 * step. Run it alone for figures: npm run test:examples -- test/examples/studio/speed.test.js
 * Needs a build.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longTasks } from './main-thread.js';
import { openFile, press, previewShows, step, studioSite } from './studio-page.js';

/** Milliseconds of processor time that a task of the page may take. */
const longest = 50;

/** The same for a sheet of 500 columns, each with its menus. */
const longestOfWide = 150;

const rows = 10_000;

/** Rows of measures, each with an indicator of two years. */
function largeTable() {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at + 1},施策${at + 1},課${at % 40},指標${at + 1},件,${at * 3},${at * 4}`,
  );
  const head = '施策番号,施策名,担当課,指標名,単位,実績（令和5年度）,実績（令和6年度）';
  return `${head}\n${lines.join('\n')}\n`;
}

describe('the studio with 10,000 rows', { timeout: 600_000 }, () => {
  const { visit, fileOf } = studioSite();

  it('holds up the page in no step', async (t) => {
    const path = fileOf('large.csv', largeTable());
    const { page, close } = await visit();
    const found = [];
    const during = async (what, act) => {
      const tasks = await longTasks(page, 16, act);
      t.diagnostic(
        `${what}: ${
          tasks
            .sort((one, other) => other - one)
            .slice(0, 3)
            .join(', ') || '16 at most'
        } ms`,
      );
      if (tasks.some((time) => time > longest)) found.push(`${what}: ${tasks.join()}`);
    };
    await during('open', async () => {
      await openFile(page, path);
      await page.waitForSelector('.figures', { timeout: 120_000 });
    });
    await during('mapping', () => step(page, 'mapping'));
    await during('rows of the sheet', async () => {
      await press(page, '次の行');
      await page.waitForFunction(() => document.body.textContent.includes('21–40'));
    });
    await during('plan', () => step(page, 'plan'));
    for (const part of ['体系', '指標', '数値', 'SDGs'])
      await during(part, async () => {
        await page.evaluate((text) => {
          [...document.querySelectorAll('.parts button')]
            .find(({ textContent }) => textContent.includes(text))
            .click();
        }, part);
        await page.waitForFunction(
          (text) => document.querySelector('[role=grid]')?.getAttribute('aria-label') === text,
          {},
          part,
        );
      });
    await during('an edit', async () => {
      await page.focus('[role=gridcell][tabindex="0"]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.waitForFunction(() =>
        document.querySelector('.goals tbody').textContent.includes('○'),
      );
    });
    await during('a filter', async () => {
      await page.type('input[type=search]', '施策9999');
      await page.waitForFunction(() => document.body.textContent.includes('施策9999'));
    });
    await during('take', async () => {
      await step(page, 'take');
      await page.waitForSelector('.code-steps pre');
    });
    assert.deepEqual(found, []);
    // Drawing the elements is their own work: it is done when it is asked for, and only then.
    const drawn = await longTasks(page, longest, async () => {
      await step(page, 'preview');
      await previewShows(page, 'plan-tree', '施策1');
    });
    t.diagnostic(`the preview, when asked for: ${drawn.join(', ') || '-'} ms`);
    await close();
  });

  it('draws 500 columns some at a time', async (t) => {
    const names = Array.from({ length: 500 }, (_, at) => `項目${at + 1}`);
    const line = names.map((_, at) => at).join();
    const { page, close } = await visit();
    const tasks = await longTasks(page, longest, async () => {
      await openFile(page, fileOf('wide.csv', `施策名,${names.join()}\n道を直す,${line}\n`));
      await page.waitForSelector('.figures');
      await step(page, 'mapping');
      await press(page, '次の列');
      await page.waitForFunction(() => document.body.textContent.includes('51–100 / 501'));
    });
    t.diagnostic(`500 columns: ${tasks.join() || 'none above 50'} ms`);
    assert.deepEqual(
      tasks.filter((time) => time > longestOfWide),
      [],
    );
    await close();
  });
});

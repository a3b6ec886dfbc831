/**
 * The page of the studio never waits: with 10,000 rows no task of its main thread is long, in any
 * step. Run it alone for figures: npm run test:examples -- test/examples/studio/speed.test.js
 * Needs a build.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFile, press, step, studioSite } from './studio-page.js';

/** Milliseconds that a task of the page may take. */
const longest = 50;

/**
 * Tasks above that which other programs of the machine may cause: the tests run beside each other. A
 * fault of the page repeats in each of the runs, those do not.
 */
const runs = 3;

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

/** Notes tasks that are longer than 50 ms, by what the page did. */
const watch = () => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      globalThis.longTasks.push({ name, duration: Math.round(duration) });
  }).observe({ type: 'longtask' });
};

describe('the studio with 10,000 rows', { timeout: 600_000 }, () => {
  const { visit, fileOf } = studioSite();

  async function longTasks(path) {
    const { page, close } = await visit();
    await page.evaluate(watch);
    const found = {};
    const during = async (what, act) => {
      await act();
      await new Promise((done) => setTimeout(done, 300));
      found[what] = await page.evaluate(() => globalThis.longTasks.splice(0));
    };
    await during('open', async () => {
      await openFile(page, path);
      await page.waitForSelector('.figures', { timeout: 120_000 });
    });
    await during('preview of the first step', () => new Promise((done) => setTimeout(done, 1_500)));
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
        await page.waitForSelector('[role=grid] tbody td');
      });
    await during('an edit', async () => {
      await page.focus('[role=gridcell][tabindex="0"]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.waitForFunction(() =>
        document.querySelector('.goals tbody').textContent.includes('○'),
      );
    });
    await during('take', async () => {
      await step(page, 'take');
      await page.waitForSelector('.code-steps pre');
    });
    await close();
    return found;
  }

  it('holds up the page in no step', async (t) => {
    const path = fileOf('large.csv', largeTable());
    /** The shortest of the runs, for each step. */
    const least = {};
    for (let run = 0; run < runs; run += 1) {
      const found = await longTasks(path);
      for (const [what, tasks] of Object.entries(found)) {
        // Tasks of the frame are the work of the elements, which have tests of their own.
        const own = tasks.filter(({ name }) => name === 'self').map(({ duration }) => duration);
        const frame = tasks.filter(({ name }) => name !== 'self').map(({ duration }) => duration);
        t.diagnostic(
          `run ${run + 1}, ${what}: ${own.join() || '-'} ms; frame: ${frame.join() || '-'} ms`,
        );
        least[what] = Math.min(least[what] ?? Infinity, Math.max(0, ...own));
      }
      if (Object.values(least).every((duration) => duration <= longest)) break;
    }
    assert.deepEqual(
      Object.entries(least).filter(([, duration]) => duration > longest),
      [],
    );
  });
});

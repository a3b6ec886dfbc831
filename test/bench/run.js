/**
 * Measures elements beside a limit and peers, in one run.
 *
 *   npm run bench                       all benchmarks
 *   npm run bench -- tree --rounds=15   those whose file or name contains "tree"
 *
 * Absolute times mean nothing on a shared machine. So each contestant of a benchmark is measured in
 * a fresh page, the contestants take turns within a round, the order turns with the rounds, the
 * first round is thrown away, and what counts is the ratio of the medians.
 *
 * To add one, write test/bench/<subject>.bench.js:
 *
 *   export default [
 *     {
 *       name: 'tree, 5,000 nodes expanded',
 *       unit: 'ms',                  // unless it is ms
 *       aim: 0.05,                   // ours divided by limit, at most
 *       contestants: {
 *         ours: async (page, url) => {
 *           await page.goto(`${url}/examples/blank.html`);
 *           return page.evaluate(async () => { ...; return milliseconds; });
 *         },
 *         limit: async (page, url) => ...,     // the same as plain HTML or SVG by innerHTML
 *         'some peer': async (page, url) => ...,
 *       },
 *     },
 *   ];
 *
 * `page` is a puppeteer page that counts as being in front. `url` serves test/bench at /, examples/
 * at /examples/ and the built widgets at /machiplan/. A contestant returns its figure; one that
 * throws is shown as failed and does not stop the others. A peer that is not installed should be
 * left out of `contestants`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { launchBrowser, openPage } from '../setup/launch-browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = join(root, 'test/bench');

const words = process.argv.slice(2);
const rounds = Number(words.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 7);
const parts = words.filter((word) => !word.startsWith('-'));

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function load() {
  const files = readdirSync(here).filter((name) => name.endsWith('.bench.js'));
  const rows = [];
  for (const file of files.sort()) {
    const { default: benchmarks } = await import(pathToFileURL(join(here, file)).href);
    for (const benchmark of benchmarks)
      if (parts.length === 0 || parts.some((part) => `${file} ${benchmark.name}`.includes(part)))
        rows.push(benchmark);
  }
  return rows;
}

async function once(browser, url, contestant) {
  const { page } = await openPage(browser);
  try {
    return await contestant(page, url);
  } finally {
    await page.close();
  }
}

/** Medians by contestant; an error in place of the number for one that threw. */
async function measure(browser, url, { contestants }) {
  const names = Object.keys(contestants);
  const figures = new Map(names.map((name) => [name, []]));
  const failures = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      if (failures.has(name)) continue;
      try {
        const figure = await once(browser, url, contestants[name]);
        if (round > 0) figures.get(name).push(figure);
      } catch (error) {
        failures.set(name, error);
      }
    }
  }
  return names.map((name) => ({
    name,
    failure: failures.get(name),
    figure: failures.has(name) ? undefined : median(figures.get(name)),
  }));
}

function print({ name, unit = 'ms', aim }, results) {
  const limit = results.find((result) => result.name === 'limit')?.figure;
  console.log(`\n${name}${aim === undefined ? '' : `   (aim: at most ${aim} of the limit)`}`);
  for (const { name: who, figure, failure } of results) {
    if (failure) {
      console.log(`  ${who.padEnd(20)} failed: ${failure.message}`);
      continue;
    }
    const ratio = limit ? `${(figure / limit).toFixed(2).padStart(8)} x limit` : '';
    const verdict =
      who === 'ours' && limit && aim !== undefined
        ? figure / limit <= aim
          ? '  met'
          : '  MISSED'
        : '';
    console.log(`  ${who.padEnd(20)} ${figure.toFixed(1).padStart(10)} ${unit}${ratio}${verdict}`);
  }
}

const benchmarks = await load();
if (benchmarks.length === 0) {
  console.log('No benchmark matches, or none is written yet (test/bench/*.bench.js).');
} else {
  if (!existsSync(join(root, 'dist/cdn/files.json')))
    console.log('Note: the widgets are not built; run npx rollup -c first.');
  const server = await startServer({
    port: 0,
    mounts: [
      { at: '/machiplan/', folder: join(root, 'dist/cdn') },
      { at: '/examples/', folder: join(root, 'examples') },
      { at: '/', folder: here },
    ],
    policy: '', // Peers bring inline styles.
  });
  const browser = await launchBrowser();
  console.log(`Medians of ${rounds} rounds after a first one that does not count`);
  for (const benchmark of benchmarks)
    print(benchmark, await measure(browser, server.url, benchmark));
  await browser.close();
  await server.close();
}

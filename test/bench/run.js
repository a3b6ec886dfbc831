/**
 * Measures elements beside a limit and peers, in one run: `npm run bench -- --help`.
 *
 * Absolute times mean nothing on a shared machine. So each contestant of a row is measured in a
 * fresh page, the contestants take turns within a round, the order turns with the rounds, the
 * first round is thrown away, and what counts is the ratio of the medians.
 *
 * To add a row, write it into test/bench/<subject>.bench.js:
 *
 *   export default [
 *     {
 *       name: 'tree, first paint of 5,000 nodes',
 *       unit: 'ms',        // unless it is ms
 *       aim: 0.05,         // ours divided by limit, at most; or, where there is no limit,
 *       most: 50,          // our own figure, at most
 *       rounds: 1,         // only where a figure is the same each time
 *       contestants: {
 *         ours: inPage(5_000, () => bench.painted(bench.mount)),
 *         limit: inPage(5_000, () => bench.painted(() => bench.show(bench.asDetails()))),
 *         'Some peer': inPage(5_000, () => bench.painted(() => peer.mount(bench)), { peer: 'some' }),
 *         'two empty frames': inPage(5_000, () => bench.painted(() => {})),
 *       },
 *     },
 *   ];
 *
 * `inPage` comes from page/open-bench.js. A contestant is any function of a puppeteer page that
 * counts as being in front, and of the server's address; it returns its figure. One that throws is
 * shown as failed and does not stop the others. The server has test/bench at /, examples/ at
 * /examples/ and the built widgets at /machiplan/.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { launchBrowser } from '../setup/launch-browser.js';
import { HELP, askedContestants, isAsked, readOptions } from './measure/options.js';
import { linesOf, summaryLines } from './measure/report.js';
import { bundlePeers } from './measure/peers.js';
import { profileLines } from './measure/profile.js';
import { measure } from './measure/rounds.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = join(root, 'test/bench');
const built = join(root, 'dist/cdn');

/** Peers bring inline styles and make code out of text; to other hosts nobody may talk. */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/** The rows asked for, in the order of their files. */
async function rowsFor(options) {
  const rows = [];
  for (const file of readdirSync(here).sort()) {
    if (!file.endsWith('.bench.js')) continue;
    const { default: own } = await import(pathToFileURL(join(here, file)).href);
    for (const row of own)
      if (isAsked(options, file, row))
        rows.push({ ...row, contestants: askedContestants(options, row) });
  }
  return rows;
}

/** Folder that serves the peers of the rows; undefined without peers. */
async function peerMounts(rows) {
  const contestants = rows.flatMap((row) => Object.values(row.contestants));
  const names = [...new Set(contestants.map(({ peer }) => peer).filter(Boolean))];
  return names.length ? [{ at: '/peers/', folder: await bundlePeers(names) }] : [];
}

async function measureAll(rows, options) {
  const server = await startServer({
    port: 0,
    mounts: [
      ...(await peerMounts(rows)),
      { at: '/machiplan/', folder: built },
      { at: '/examples/', folder: join(root, 'examples') },
      { at: '/', folder: here },
    ],
    policy: POLICY,
  });
  const browser = await launchBrowser();
  const results = [];
  try {
    for (const row of rows) {
      const result = await measure(browser, server.url, row, options.rounds);
      console.log(`\n${linesOf(row, result).join('\n')}`);
      if (options.profile && !result.failures.ours)
        for (const line of await profileLines(browser, server.url, row.contestants.ours, built))
          console.log(line);
      results.push({ row, ...result });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const rows = await rowsFor(options);
  if (options.list) return console.log(rows.map(({ name }) => name).join('\n'));
  if (rows.length === 0) throw new Error('No row matches. See all: npm run bench -- --list');
  if (!existsSync(join(built, 'files.json')))
    throw new Error('There is nothing to measure yet. Build first: npm run build');
  console.log(`Medians of ${options.rounds} rounds after one that does not count`);
  const results = await measureAll(rows, options);
  console.log(`\n${summaryLines(results).join('\n')}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

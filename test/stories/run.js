/**
 * Opens every story of the static Storybook in a browser. A story fails when it does not render,
 * its play function throws, the console shows a warning or an error, a request leaves this machine,
 * or axe finds a fault in light, dark or forced colours.
 *
 *   npm run test:stories                        builds, then all stories
 *   npm run test:stories -- --no-build          the last build
 *   npm run test:stories -- plan-tree           only stories whose id contains "plan-tree"
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { launchBrowser } from '../setup/launch-browser.js';
import { visit } from './visit.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/storybook');

const words = process.argv.slice(2);
const parts = words.filter((word) => !word.startsWith('-'));

/** Pages open at once: one waits for its server while another one draws. */
const PAGES = 3;

function hasStories() {
  const folders = ['stories', 'packages/widgets/src'];
  return folders.some((folder) =>
    readdirSync(join(root, folder), { recursive: true }).some((name) =>
      /\.(stories\.ts|mdx)$/.test(String(name)),
    ),
  );
}

function build() {
  console.log('Building the Storybook ...');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:storybook'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 100_000_000,
  });
  if (status === 0) return true;
  console.error(`${stdout}\n${stderr}\nThe Storybook does not build.`);
  return false;
}

async function main() {
  if (!hasStories()) {
    console.log('There are no stories yet, so there is nothing to open.\n0 passed, 0 failed');
    return 0;
  }
  if (!words.includes('--no-build') && !build()) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  if (!existsSync(join(built, 'index.json'))) {
    console.error('No built Storybook in dist/storybook: run without --no-build.');
    return 1;
  }
  const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  const entries = Object.values(index.entries).filter(
    ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)),
  );
  const server = await startServer({
    port: 0,
    mounts: [{ at: '/', folder: built }],
    policy: '', // Storybook's own page has inline scripts.
  });
  const browser = await launchBrowser();
  let failed = 0;
  const queue = [...entries];
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const faults = await visit(browser, server.url, entry);
      console.log(`${faults.length ? 'FAILED' : 'ok    '}  ${entry.id}`);
      for (const fault of faults) console.log(`          ${fault}`);
      if (faults.length) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  await browser.close();
  await server.close();
  if (entries.length === 0) console.error('No story matches.');
  console.log(`${entries.length - failed} passed, ${failed} failed`);
  return failed || entries.length === 0 ? 1 : 0;
}

process.exitCode = await main();

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
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../examples/serve.js';
import { launchBrowser, openPage } from '../setup/launch-browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/storybook');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = process.argv.slice(2);
const parts = words.filter((word) => !word.startsWith('-'));

/** What the reader's system asks for. Forced colours are the system's own, so contrast is its duty. */
const APPEARANCES = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }], off: [] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }], off: [] },
  {
    name: 'forced colours',
    features: [{ name: 'forced-colors', value: 'active' }],
    off: ['color-contrast'],
  },
];

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

/** Waits until the story has played or the page is drawn. Runs in the browser; throws what went wrong. */
async function rendered(type) {
  const docs = '#storybook-docs :is(h1, h2, p)';
  for (let waited = 0; waited < 15_000; waited += 50) {
    const text = document.querySelector('#error-message')?.textContent;
    if (document.body.classList.contains('sb-show-errordisplay')) throw new Error(text);
    if (document.body.classList.contains('sb-show-nopreview')) throw new Error('no such story');
    if (type === 'docs' && document.querySelector(docs)) return;
    const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    if (phase === 'errored' || phase === 'aborted') throw new Error(`rendering: ${phase} ${text}`);
    if (phase === 'completed' || phase === 'finished') return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('did not finish rendering in 15 s');
}

/** Faults that axe finds in the story, as lines of text. Runs in the page. */
async function accessibilityFaults(off) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  // A story is a part of a page, so it cannot have the landmarks and the heading of one.
  for (const rule of ['region', 'page-has-heading-one', 'landmark-one-main'])
    rules[rule] = { enabled: false };
  const { violations } = await globalThis.axe.run('#storybook-root', { rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`),
  );
}

/** Opens one entry of the index and returns what is wrong with it. */
async function visit(browser, url, entry) {
  const faults = [];
  const { page, cdp } = await openPage(browser);
  const setAppearance = ({ features }) => cdp.send('Emulation.setEmulatedMedia', { features });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith('Lit is in dev'))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address))
      faults.push(`request to another host: ${address}`);
  });
  try {
    await setAppearance(APPEARANCES[0]);
    // The a11y add-on would run axe at the same time as this script.
    const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`;
    await page.goto(`${url}/iframe.html?${query}`, { waitUntil: 'load' });
    await page.evaluate(rendered, entry.type);
    if (entry.type === 'story') {
      await page.evaluate(axe);
      for (const appearance of APPEARANCES) {
        await setAppearance(appearance);
        const found = await page.evaluate(accessibilityFaults, appearance.off);
        faults.push(...found.map((fault) => `axe, ${appearance.name}: ${fault}`));
      }
    }
  } catch (error) {
    faults.push(error.message);
  } finally {
    await page.close();
  }
  return faults;
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
  for (const entry of entries) {
    const faults = await visit(browser, server.url, entry);
    console.log(`${faults.length ? 'FAILED' : 'ok    '}  ${entry.id}`);
    for (const fault of faults) console.log(`          ${fault}`);
    if (faults.length) failed += 1;
  }
  await browser.close();
  await server.close();
  if (entries.length === 0) console.error('No story matches.');
  console.log(`${entries.length - failed} passed, ${failed} failed`);
  return failed || entries.length === 0 ? 1 : 0;
}

process.exitCode = await main();

/**
 * The tests of elements, example pages and stories in Firefox and WebKit. Gets the browsers from
 * Debian where they are missing and this runs as root. Needs a build and a built Storybook, as
 * `npm test` leaves them. The last line is "N passed, N failed".
 *
 *   npm run test:engines                       both
 *   npm run test:engines -- webkit             one
 *   npm run test:engines -- webkit plan-tree   only pages and stories whose name contains "plan-tree"
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFirefox, firefoxPackages, startFirefox } from './firefox.js';
import { visitPages } from './visit-pages.js';
import { findWebkit, startWebkit, webkitPackages } from './webkit.js';

const ENGINES = {
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: firefoxPackages,
    start: startFirefox,
    config: 'test/browser/firefox.config.js',
  },
  webkit: {
    name: 'WebKit',
    find: findWebkit,
    packages: webkitPackages,
    start: startWebkit,
    config: 'test/browser/webkit.config.js',
  },
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installs the packages of an engine by apt. True when the engine can be started afterwards. */
function install({ name, find, packages }) {
  if (find()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`${name} is missing: installing ${packages.join(', ')} by apt ...`);
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  if (find()) return true;
  console.error(`${name} is missing. On Debian: sudo apt-get install ${packages.join(' ')}`);
  return false;
}

/** Runs the tests of the elements. Resolves to their counts, from the report's last lines. */
function runElementTests(config) {
  return new Promise((done) => {
    const child = spawn('npx', ['--no-install', 'wtr', '--config', config], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      output += text;
    });
    child.on('close', (code) => {
      const numberIn = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
      const failed = numberIn(/(\d+) failed/);
      done({
        passed: numberIn(/(\d+) passed/),
        failed: code !== 0 && failed === 0 ? 1 : failed,
        skipped: numberIn(/(\d+) skipped/),
      });
    });
  });
}

const wanted = process.argv.slice(2);
const engines = Object.keys(ENGINES).filter((id) => wanted.includes(id));
const parts = wanted.filter((word) => !(word in ENGINES));
const total = { passed: 0, failed: 0 };

for (const id of engines.length ? engines : Object.keys(ENGINES)) {
  const engine = ENGINES[id];
  if (!install(engine)) {
    total.failed += 1;
    continue;
  }
  console.log(`\n== ${engine.name}`);
  const elements =
    parts.length === 0
      ? await runElementTests(engine.config)
      : { passed: 0, failed: 0, skipped: 0 };
  const browser = await engine.start();
  const pages = await visitPages(browser, parts).finally(() => browser.close());
  console.log(
    `${engine.name}: elements ${elements.passed} passed, ${elements.failed} failed, ${elements.skipped} skipped;` +
      ` pages and stories ${pages.passed} passed, ${pages.failed} failed`,
  );
  total.passed += elements.passed + pages.passed;
  total.failed += elements.failed + pages.failed;
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

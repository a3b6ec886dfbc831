/**
 * Finds a Chromium for everything here that opens a page, and gets one where there is none.
 *
 * In this order: CHROME_PATH; an installed Chrome or Chromium; a download that puppeteer or
 * playwright left; apt as root on Debian or Ubuntu (newest, and brings Japanese glyphs);
 * a download by @puppeteer/browsers; the build that npm ships for Linux on x64. Each step that
 * goes to the network has a time limit.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Launcher } from 'chrome-launcher';
import { downloadedBrowsers } from './downloaded-browsers.js';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
const SPARTICUZ = '143.0.4';

/** Asks the program for its version, because a download may lack system libraries it needs. */
async function starts(path) {
  if (!existsSync(path)) return false;
  // chrome.exe does not answer --version, it opens a window.
  if (process.platform === 'win32') return true;
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  return run(path, [...sandbox, '--version'], { timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

/** Runs a command; true when it succeeded in time. */
function succeeds(command, words, seconds, { env = {}, output = 'inherit' } = {}) {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', output, output],
    timeout: seconds * 1000,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

function installed() {
  // The headless shell comes first: its tests take about half the time of the full browser.
  const shells = onPath('chromium-headless-shell', 'chrome-headless-shell');
  try {
    return [...shells, ...Launcher.getInstallations()];
  } catch {
    return shells; // chrome-launcher throws when it finds nothing.
  }
}

function byApt() {
  if (!isRoot || onPath('apt-get').length === 0) return [];
  console.log(
    'No browser found: installing chromium-headless-shell and a Japanese font by apt ...',
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name) =>
    succeeds(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-ipafont-gothic'],
      300,
      { env },
    );
  succeeds('apt-get', ['update', '-qq'], 60, { env });
  // Ubuntu's "chromium" is a snap, which does not run in containers; then the next step helps.
  return install('chromium-headless-shell') || install('chromium') ? installed() : [];
}

function byPuppeteer() {
  console.log('No browser found: trying to download chrome-headless-shell ...');
  const require = createRequire(createRequire(import.meta.url).resolve('puppeteer-core'));
  const cli = join(dirname(require.resolve('@puppeteer/browsers')), 'main-cli.js');
  const cache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  const words = [cli, 'install', 'chrome-headless-shell@stable', '--path', cache];
  // If the network forbids the download, the command prints its whole manual.
  return succeeds(process.execPath, words, 120, { output: 'ignore' }) ? downloadedBrowsers() : [];
}

async function byNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(homedir(), '.cache/machiplan', `chromium-${SPARTICUZ}`);
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(entry)) {
    console.log(`That did not work: getting @sparticuz/chromium ${SPARTICUZ} from npm ...`);
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    if (!succeeds('npm', [...words, `@sparticuz/chromium@${SPARTICUZ}`], 180)) return [];
  }
  // It unpacks to $TMPDIR/chromium and takes what is there, of any version: give each its folder.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return [await chromium.executablePath()];
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Says once when pages would show boxes instead of Japanese; tests of logic do not mind. */
function hintAtJapaneseFont() {
  if (process.platform !== 'linux' || onPath('fc-list').length === 0) return;
  const fonts = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8', timeout: 10_000 });
  if (fonts.status === 0 && fonts.stdout.trim() === '')
    console.log(
      'No Japanese font here: pictures will show boxes. On Debian: apt-get install fonts-ipafont-gothic',
    );
}

const LADDER = [installed, downloadedBrowsers, byApt, byPuppeteer, byNpm];

const NO_BROWSER = `No Chrome or Chromium was found and none could be installed. Any of these helps:
  - install Google Chrome or Chromium, or on Debian: sudo apt-get install chromium-headless-shell
  - npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer
  - set CHROME_PATH to the program of a browser that you have`;

/** A step that fails says so and leaves the rest to the next one. */
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    console.error(`${step.name}: ${error.message}`);
    return [];
  }
}

async function search() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, which does not start. Correct it or unset it.`);
  }
  for (const step of LADDER) {
    const path = await firstThatStarts(await attempt(step));
    if (path) return path;
  }
  throw new Error(NO_BROWSER);
}

let found;

/** Path of a Chromium that starts. Rejects with a message that says what to do. */
export function findBrowser() {
  found ??= search().then((path) => {
    hintAtJapaneseFont();
    return path;
  });
  return found;
}

/**
 * Launch options for puppeteer: the browser found, quiet, with software WebGL2.
 * The sandbox is off only where Chromium refuses to start with it (root, most CI containers).
 */
export async function browserOptions() {
  const executablePath = await findBrowser();
  // The build from npm is a headless shell too, though its file is called "chromium".
  const isShell = /headless/.test(basename(executablePath)) || executablePath.includes(SPARTICUZ);
  return {
    executablePath,
    headless: isShell ? 'shell' : true,
    args: [
      ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
      '--lang=ja-JP',
      '--accept-lang=ja-JP',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--font-render-hinting=none',
    ],
    env: { ...process.env, TZ: 'Asia/Tokyo', LANGUAGE: 'ja' },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());

/** Browsers that puppeteer or playwright left in their caches on this machine. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = new Set([
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'headless_shell',
  'headless_shell.exe',
  'chrome',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
]);

/** Deep enough for macOS: chrome/<version>/<platform>/<name>.app/Contents/MacOS/<program>. */
const DEPTH = 7;

function caches() {
  const home = homedir();
  return [
    process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'),
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ].filter(Boolean);
}

const isBrowserFolder = (name) => /^(chrome|chromium)/.test(name);

function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // Most of these caches do not exist on most machines.
  }
}

function* programs(folder, depth) {
  const entries = list(folder).sort((a, b) =>
    b.name.localeCompare(a.name, 'en', { numeric: true }),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0) yield* programs(path, depth - 1);
    } else if (PROGRAMS.has(entry.name)) yield path;
  }
}

/** Paths, newest version of each kind first, headless shells before full browsers. */
export function downloadedBrowsers() {
  const paths = caches().flatMap((cache) =>
    list(cache)
      .filter((entry) => entry.isDirectory() && isBrowserFolder(entry.name))
      .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }))
      .flatMap((entry) => [...programs(join(cache, entry.name), DEPTH)]),
  );
  const isShell = (path) => /headless.shell/.test(path);
  return [...paths.filter(isShell), ...paths.filter((path) => !isShell(path))];
}

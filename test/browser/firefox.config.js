/**
 * The same tests in Firefox, where it is installed: npm run test:firefox
 * Headless Firefox has no WebGL2 and cannot emulate media; tests that need them ask first.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { sharedConfig } from './shared-config.js';

const executablePath = [
  process.env.FIREFOX_PATH ?? '',
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['firefox', 'firefox-esr', 'firefox.exe'].map((name) => join(folder, name)),
    ),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path !== '' && existsSync(path));

if (!executablePath) {
  console.error(`Firefox is not installed, so nothing was tested in it. Either
  - install it, on Debian: sudo apt-get install firefox-esr
  - or set FIREFOX_PATH to its program.`);
  process.exit(1);
}

const firefox = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath,
    headless: true,
    args: [],
    env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
    extraPrefsFirefox: {
      'intl.accept_languages': 'ja-JP,ja',
      'intl.regional_prefs.use_os_locales': true,
    },
  },
  createPage: ({ context }) => context.newPage(),
});
firefox.name = 'Firefox';

// Two pages at once lose focus and frames to each other, and nothing here can emulate focus.
export default { ...sharedConfig, concurrency: 1, browsers: [firefox] };

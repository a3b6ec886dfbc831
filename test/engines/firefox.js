/** Firefox, driven through puppeteer. Headless Firefox has no WebGL2 and cannot emulate media. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Packages of Debian that bring it. */
export const firefoxPackages = ['firefox-esr', 'fonts-ipafont-gothic'];

/** Path of the program: FIREFOX_PATH, or what is installed; undefined where there is none. */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['firefox', 'firefox-esr', 'firefox.exe'];
  return [
    process.env.FIREFOX_PATH ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => path !== '' && existsSync(path));
}

/** Options of puppeteer for Firefox with Japanese settings. */
export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  headless: true,
  args: [],
  env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
  extraPrefsFirefox: {
    'intl.accept_languages': 'ja-JP,ja',
    'intl.regional_prefs.use_os_locales': true,
  },
});

/** Starts Firefox with one page, which has the methods of the client of WebDriver that pages need. */
export async function startFirefox() {
  const browser = await puppeteer.launch(firefoxOptions());
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url, { waitUntil: 'load', timeout: 60_000 }),
    evaluate: (code, ...words) => page.evaluate(code, ...words),
    setViewport: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}

/**
 * Runs test pages in a browser driven by WebDriver, one after the other in one window. Its `type` is
 * "playwright", because @web/test-runner-commands then calls the methods of `getPage()`, which are
 * few; for "webdriver" it knows neither viewports nor single key presses.
 */

/** Size of a page when a test file begins, in CSS px; the one of headless Chromium. */
const VIEWPORT = [800, 600];

/**
 * @param {string} name of the browser, for the report
 * @param {() => ReturnType<typeof import('../engines/webdriver.js').startWebDriver>} start
 */
export function webDriverLauncher(name, start) {
  const active = new Set();
  let browser;
  return {
    name,
    type: 'playwright',
    concurrency: 1,

    async initialize() {
      browser = await start();
    },
    stop: () => browser.close(),

    async startSession(id, url) {
      active.add(id);
      await browser.setViewport(...VIEWPORT);
      await browser.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => browser.currentUrl(),

    async stopSession(id) {
      active.delete(id);
      await browser.releaseKeys();
      await browser.renewWindow();
      return {};
    },

    startDebugSession() {
      throw new Error(`${name} is driven without a debugger.`);
    },

    getPage: () => ({
      keyboard: browser.keyboard,
      mouse: browser.mouse,
      setViewportSize: ({ width, height }) => browser.setViewport(width, height),
      emulateMedia: () => Promise.reject(new Error(`${name} cannot emulate media.`)),
    }),
  };
}

/** Set-up of a suite that opens pages: a server and a browser. */
import { after, before } from 'node:test';
import { launchBrowser } from './launch-browser.js';

/**
 * Starts both before the tests of the `describe` it is called in, and ends both after them.
 *
 * @param start starts the server; resolves to what has a `url` and a `close()`
 * @returns what the tests use as `site.server` and `site.browser`; filled in before the first one
 */
export function siteFor(start) {
  const site = { server: undefined, browser: undefined };
  before(async () => {
    site.server = await start();
    site.browser = await launchBrowser();
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });
  return site;
}

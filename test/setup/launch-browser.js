/** Starts the browser found on this machine, for the scripts that drive pages themselves. */
import puppeteer from 'puppeteer-core';
import { browserOptions } from './find-browser.js';

/** A running puppeteer `Browser`; the caller closes it. */
export async function launchBrowser() {
  return puppeteer.launch(await browserOptions());
}

/**
 * A new page that behaves as if it were in front: Chromium stops animation frames in pages
 * behind another one, and things that wait for a frame would then wait for ever.
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return { page, cdp };
}

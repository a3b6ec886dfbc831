/** The same tests in Firefox, where it is installed: npm run test:firefox */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox, firefoxOptions, firefoxPackages } from '../engines/firefox.js';
import { sharedConfig } from './shared-config.js';

if (!findFirefox()) {
  console.error(`Firefox is not installed, so nothing was tested in it. Either
  - install it, on Debian: sudo apt-get install ${firefoxPackages.join(' ')}
  - or set FIREFOX_PATH to its program.`);
  process.exit(1);
}

const firefox = chromeLauncher({
  puppeteer,
  launchOptions: firefoxOptions(),
  createPage: ({ context }) => context.newPage(),
});
firefox.name = 'Firefox';

// Two pages at once lose focus and frames to each other, and nothing here can emulate focus.
export default { ...sharedConfig, concurrency: 1, browsers: [firefox] };

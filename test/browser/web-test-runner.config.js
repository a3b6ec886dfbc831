/**
 * Tests in Chromium, from the sources.
 *
 *   npm run test:browser                                                     all of them
 *   npm run test:browser -- --files packages/widgets/src/plan-tree/x.test.ts one file
 *   npm run test:browser -- --watch
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserOptions } from '../setup/find-browser.js';
import { sharedConfig } from './shared-config.js';

/** The language and zone of the readers, whatever the machine is set to. */
async function settle(page) {
  const cdp = await page.createCDPSession();
  // Without it animation frames stop in every page but the one in front, and fixtures time out.
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
  await cdp.send('Emulation.setLocaleOverride', { locale: 'ja-JP' });
  // Lets a test make requests fail, e.g. those for a lazy part.
  await cdp.send('Network.enable');
  await page.exposeFunction('blockRequests', (urls) =>
    cdp.send('Network.setBlockedURLs', { urls }),
  );
}

export default {
  ...sharedConfig,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: await browserOptions(),
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await settle(page);
        return page;
      },
    }),
  ],
};

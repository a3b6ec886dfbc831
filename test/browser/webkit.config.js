/** The same tests in WebKit, where it is installed: npm run test:webkit */
import { findWebkit, startWebkit, webkitPackages } from '../engines/webkit.js';
import { sharedConfig } from './shared-config.js';
import { webDriverLauncher } from './webdriver-launcher.js';

if (!findWebkit()) {
  console.error(`WebKit is not installed, so nothing was tested in it. On Debian:
  sudo apt-get install ${webkitPackages.join(' ')}`);
  process.exit(1);
}

export default {
  ...sharedConfig,
  concurrency: 1,
  browsers: [webDriverLauncher('WebKit', startWebkit)],
};

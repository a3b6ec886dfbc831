/** WebKit as Debian has it: WebKitWebDriver and the MiniBrowser of webkit2gtk on a virtual display. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { startWebDriver } from './webdriver.js';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** Packages of Debian that bring it. */
export const webkitPackages = ['webkit2gtk-driver', 'xvfb', 'fonts-ipafont-gothic'];

/** Path of the browser, in a folder by architecture; undefined where something is not installed. */
export function findWebkit() {
  if (![DRIVER, SCREEN].every((path) => existsSync(path))) return undefined;
  return readdirSync('/usr/lib')
    .map((architecture) => `/usr/lib/${architecture}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

/** Starts a virtual display that ends with this process; resolves to its name, such as `:99`. */
function startDisplay() {
  // Xvfb picks a free display and writes its number to file descriptor 3.
  const screen = spawn(
    SCREEN,
    ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => screen.kill());
  screen.unref();
  screen.stdio[3].unref();
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** Starts WebKit with Japanese settings. */
export async function startWebkit() {
  const display = await startDisplay();
  // Two runs at the same time need a port each.
  const port = 20_000 + (process.pid % 20_000);
  return startWebDriver({
    name: 'WebKit',
    driver: DRIVER,
    args: ['--host=127.0.0.1', `--port=${port}`],
    port,
    env: {
      DISPLAY: display,
      TZ: 'Asia/Tokyo',
      LANG: 'ja_JP.UTF-8',
      LC_ALL: 'ja_JP.UTF-8',
      // Containers give no right to make a sandbox.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findWebkit(), args: ['--automation'] },
      },
    },
  });
}

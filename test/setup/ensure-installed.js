/**
 * Installs the dependencies when they are missing or older than the lock file.
 * Imports nothing from npm, because it runs on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Time of the last change in milliseconds, or undefined when there is no such file. */
const changedAt = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs;

/** npm writes this file at the end of each complete install. */
const INSTALL_MARK = 'node_modules/.package-lock.json';

export const isInstalled = () => {
  const installed = changedAt(INSTALL_MARK);
  return installed !== undefined && installed >= (changedAt('package-lock.json') ?? 0);
};

/** Runs `npm ci` when needed. Ends the process when the install fails, with npm's own exit code. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Dependencies are missing or out of date: running npm ci ...');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `npm ci failed${error ? `: ${error.message}` : ''}. Look at the lines above, then run it by hand.`,
  );
  process.exit(status || 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();

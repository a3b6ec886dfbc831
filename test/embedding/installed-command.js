/** Programs of the system that a test needs. */
import { spawnSync } from 'node:child_process';

const isThere = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

const apt = (...words) =>
  spawnSync('apt-get', words, {
    stdio: 'ignore',
    timeout: 120_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * `{}` if the program is there or could be installed (as root, by apt), else `{ reason }`, which is
 * what a skipped test says.
 */
export function commandOrReason(name) {
  if (isThere(name)) return {};
  if (process.getuid?.() !== 0)
    return { reason: `${name} is not installed; on Debian: apt-get install ${name}` };
  console.log(`Installing ${name} ...`);
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', name);
  if ((install() || (apt('update', '-qq') && install())) && isThere(name)) return {};
  return { reason: `${name} is not installed, and apt-get could not install it` };
}

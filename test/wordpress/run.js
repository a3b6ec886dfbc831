/**
 * npm run test:wordpress: the plugin and the forms of an embed in real WordPresses on loopback, each
 * with its own database, set up and removed by this command. Ends with "N passed, N failed".
 *
 *   npm run test:wordpress               all versions
 *   npm run test:wordpress -- 6.1        one of them
 *
 * Debian's packages are installed by apt where they are missing; newer versions come from npm.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPrograms } from './programs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const reason = installPrograms();
if (reason) {
  console.error(reason);
  process.exit(1);
}
function run(program, ...words) {
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (!existsSync(join(root, 'packages/cli/dist/index.js'))) run('npx', 'tsc', '-b');
run(process.execPath, 'packages/wordpress/build.js');

const [version = ''] = process.argv.slice(2);
const words = ['test/setup/run-node-tests.js', '--test-concurrency=1', 'test/wordpress'];
spawn(process.execPath, words, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MACHIPLAN_WORDPRESS: version },
}).on('close', (code) => {
  process.exitCode = code ?? 1;
});

/**
 * Tests of the built kit in pages as they are out there: strict policies, hostile style sheets and
 * scripts, frames, text browsers.
 *
 *   npm run test:embedding                     all of them, on dist/cdn
 *   npm run test:embedding -- policy           the files whose name contains "policy"
 *   MACHIPLAN_KIT=<folder> npm run …           on another build
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitFolder } from './page-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

if (!existsSync(join(kitFolder, 'files.json'))) {
  console.log('Nothing is built yet: running rollup -c ...');
  const { status } = spawnSync('npx', ['rollup', '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const parts = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.js'))
  .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))
  .map((name) => `test/embedding/${name}`);
if (files.length === 0) {
  console.error('No test file matches.');
  process.exit(2);
}

// One browser after the other: each starts one of its own.
const words = ['test/setup/run-node-tests.js', '--test-concurrency=1', ...files];
spawn(process.execPath, words, { cwd: root, stdio: 'inherit' }).on('close', (code) => {
  process.exitCode = code ?? 1;
});

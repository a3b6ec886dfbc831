/**
 * Runs the tests that need no browser, from the sources.
 *
 *   npm run test:node                                        all of them
 *   npm run test:node -- packages/sdk/src/plan/x.test.ts     one file
 *   npm run test:node -- test/manifest                       one folder
 *   npm run test:node -- --test-name-pattern="preserves"     by name
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Folders of Node tests. Tests of widgets and test/browser run in the browser instead, those of
 * test/embedding on the build (test/embedding/run.js). Some folders of test/ have scripts of their own.
 */
const FOLDERS = [
  'packages/schema',
  'packages/sdk',
  'packages/import',
  'packages/cli',
  'packages/widgets/bundle',
  'test',
];
const SKIPPED = new Set([
  'node_modules',
  'dist',
  'browser',
  'contributing',
  'embedding',
  'examples',
  'packages',
  'wordpress',
]);

function* testFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* testFiles(path);
    } else if (/\.test\.(ts|js)$/.test(entry.name)) yield path;
  }
}

const asked = process.argv.slice(2);
const options = asked.filter((word) => word.startsWith('-'));
const named = asked.filter((word) => !word.startsWith('-'));
const inRoot = (folder) =>
  [...testFiles(root + folder)].map((file) => relative(root, file).split(sep).join('/'));
const files = named.length
  ? named.flatMap((path) => (statSync(root + path).isDirectory() ? inRoot(path) : [path]))
  : FOLDERS.filter((folder) => existsSync(root + folder)).flatMap(inRoot);

const child = spawn(
  process.execPath,
  [
    '--conditions=machiplan-source',
    '--import=tsx',
    '--test',
    '--test-reporter=spec',
    ...options,
    ...files.sort(),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { TZ: 'Asia/Tokyo', ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json` },
  },
);

let tail = '';
child.stdout.setEncoding('utf8');
child.stdout.on('data', (text) => {
  process.stdout.write(text);
  // The totals stand before the repeated failures, which can be long.
  tail = (tail + text).slice(-2_000_000);
});

child.on('close', (code) => {
  const total = (word) => Number(tail.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const passed = total('pass');
  const failed = total('fail') + total('cancelled');
  if (code !== 0 && failed === 0)
    console.error('The test process ended early. Look at the lines above.');
  console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
  process.exitCode = code ?? 1;
});

/**
 * The peers: other kits in test/bench/peers, each as one module that draws our data. They are
 * installed when they are asked for, and bundled into a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('../peers/', import.meta.url));
const changedAt = (path) => statSync(join(home, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Marks a contestant as one that needs this peer; it is left out unless peers are asked for. */
export const peerContestant = (peer, contestant) => Object.assign(contestant, { peer });

/** Installs what the lock file names. Throws when npm fails. */
function install() {
  // npm writes this file at the end of each complete install.
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing the peers into test/bench/peers, about 140 MB. This is done once.');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: home,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0)
    throw new Error('The peers could not be installed: npm ci failed in test/bench/peers.');
}

let bundled;

/**
 * A temporary folder with a script and a sheet for each of the peers; it is deleted when the
 * process ends.
 */
export async function bundlePeers(names) {
  install();
  bundled = mkdtempSync(join(tmpdir(), 'machiplan-peers-'));
  process.on('exit', () => rmSync(bundled, { recursive: true, force: true }));
  await build({
    entryPoints: names.map((name) => join(home, `${name}.js`)),
    outdir: bundled,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.gif': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  });
  // Most peers need no sheet; pages load one for each of them.
  for (const name of names) appendFileSync(join(bundled, `${name}.css`), '');
  return bundled;
}

/** The files that a page loads for a peer. */
export const peerFiles = (name) => ['.js', '.css'].map((end) => join(bundled, name + end));

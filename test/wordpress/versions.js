/**
 * Files of WordPress by version: 6.1 from Debian's package, newer ones from the npm package of
 * WordPress Playground, which is fetched once into the cache of the repository.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));

/** The package and the hash of its archive in the registry. */
const builds = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  file: 'wp-playground-wordpress-builds-0.9.19.tgz',
  sha512:
    'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};

/** Versions to test. */
export const versions = ['6.1', '6.5'];

function run(program, words) {
  const { status, stderr } = spawnSync(program, words, { cwd: cache, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
}

/** Gets the npm package unless it is cached. */
function fetchBuilds() {
  mkdirSync(cache, { recursive: true });
  const archive = join(cache, builds.file);
  if (!existsSync(archive)) run('npm', ['pack', '--silent', builds.name]);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== builds.sha512) {
    rmSync(archive);
    throw new Error(`${builds.file} is not the published archive.`);
  }
}

/** Copies the files of a version into a folder. */
export function wordPressFiles(version, folder) {
  if (version === '6.1') {
    cpSync('/usr/share/wordpress', folder, { recursive: true, dereference: true });
    return;
  }
  // The zip has the PHP files, the folder beside it scripts and styles.
  fetchBuilds();
  const paths = [`package/src/wordpress/wp-${version}.zip`, `package/public/wp-${version}`];
  if (!existsSync(join(cache, paths[0]))) run('tar', ['xzf', builds.file, ...paths]);
  run('unzip', ['-qo', join(cache, paths[0]), '-d', folder]);
  cpSync(join(cache, paths[1]), folder, { recursive: true });
}

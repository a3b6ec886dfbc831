/** Packs the packages and installs them into an empty project, as a stranger would. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const PACKAGES = ['schema', 'sdk', 'import', 'widgets', 'cli'];

/** Frameworks that the types are compiled against; their versions are those of the repository. */
const FRAMEWORKS = ['@types/react', 'preact', 'solid-js', 'svelte', 'vue', 'typescript', 'vite'];

const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Runs a program; `{ status, stdout, output }`. Source conditions of the repository do not reach it. */
export function run(command, words, folder = root, seconds = 180) {
  const env = { ...process.env };
  for (const name of ['NODE_OPTIONS', 'TSX_TSCONFIG_PATH']) delete env[name];
  const options = {
    cwd: folder,
    env,
    timeout: seconds * 1000,
    shell: process.platform === 'win32',
    maxBuffer: 50_000_000,
  };
  return new Promise((done) => {
    execFile(command, words, options, (error, stdout, stderr) => {
      const status = error ? (error.code ?? 1) : 0;
      done({ status, stdout, output: `${stdout}${stderr}${error?.killed ? 'out of time' : ''}` });
    });
  });
}

function must(result) {
  if (result.status !== 0) throw new Error(result.output);
  return result;
}

/** Packs one package. `{ name, tarball, files }`, the files as paths inside the package. */
async function pack(name, folder) {
  const words = ['pack', '--json', '--silent', '--pack-destination', folder];
  const { stdout } = must(await run('npm', words, `${root}packages/${name}`));
  // A script that runs before packing may print as well.
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n')));
  return {
    name: `@machiplan/${name}`,
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
  };
}

/** `{ folder, packages, remove }`: a new project with everything installed. */
export async function installPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'machiplan-packages-'));
  const packages = await Promise.all(PACKAGES.map((name) => pack(name, folder)));
  cpSync(fileURLToPath(new URL('project/', import.meta.url)), folder, { recursive: true });
  const dependencies = Object.fromEntries([
    ...packages.map(({ name, tarball }) => [name, `file:${tarball}`]),
    ...FRAMEWORKS.map((name) => [name, devDependencies[name]]),
  ]);
  const project = { name: 'empty-project', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  must(await run('npm', words, folder));
  return { folder, packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Removes from the packages what was built from sources that are gone: `tsc -b` leaves such files,
 * and they would be packed.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const BUILT = /\.(d\.ts|js)(\.map)?$/;
/** Made from the manifest, not from a source of the same name. */
const OTHERS = /^frameworks\//;

/** Built files without a source; `exists` tells whether a source is there. */
export function staleFiles(built, exists) {
  return built.filter((path) => {
    if (!BUILT.test(path) || OTHERS.test(path)) return false;
    const source = path.replace(BUILT, '');
    return !['.ts', '.js', '.json'].some((ending) => exists(`${source}${ending}`));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of readdirSync(packages)) {
    const dist = `${packages}${name}/dist/`;
    if (!existsSync(dist)) continue;
    const built = readdirSync(dist, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
    for (const path of staleFiles(built, (file) => existsSync(`${packages}${name}/src/${file}`)))
      rmSync(dist + path);
  }

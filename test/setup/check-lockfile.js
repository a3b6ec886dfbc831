/**
 * Checks that the lock files work on every platform and name no registry.
 *
 * A registry that lags behind can hold a package's newest version before its platform packages.
 * A lock made from it installs on the author's machine and fails, or lacks a binary, on others.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's, and the one of the kits that only benchmarks compare with. */
export const LOCK_FILES = ['package-lock.json', 'test/bench/peers/package-lock.json'];

/** True if `name` is found from `place`, walking up the folders as Node does. */
function isLocked(packages, place, name) {
  for (let folder = place; ;) {
    if (Object.hasOwn(packages, `${folder ? `${folder}/` : ''}node_modules/${name}`)) return true;
    if (!folder) return false;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent < 0 ? '' : folder.slice(0, parent);
  }
}

/** Sentences saying what is wrong with a parsed package-lock.json; empty when nothing is. */
export function lockfileProblems({ packages }) {
  const problems = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (entry.resolved && !entry.link)
      problems.push(
        `${place} names a registry. Keep omit-lockfile-registry-resolved=true in .npmrc, delete "resolved" and install again.`,
      );
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      if (!isLocked(packages, place, name))
        problems.push(
          `${place} needs the platform package ${name}, which is not in the lock. Pin an older version whose platform packages are all published.`,
        );
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let count = 0;
  for (const file of LOCK_FILES) {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const problems = lockfileProblems(JSON.parse(text));
    for (const problem of problems) console.error(`${file}: ${problem}`);
    count += problems.length;
  }
  console.log(count ? `${count} problems in the lock files` : 'Lock files: good');
  process.exitCode = count ? 1 : 0;
}

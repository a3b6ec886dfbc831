/**
 * Compares what a page loads with test/sizes/budgets.json, in bytes after brotli.
 *
 * A row of the budget names entries of dist/cdn. Its size is everything that these load before
 * they can run: the entry files and all they import, each counted once. With "lazy", it is instead
 * what they fetch later: the chunks that hold modules of the paths named, and what only these import.
 * A row with "files" counts just these.
 *
 * "limit" is what the check holds: a little above what is reached. "aim", where it is lower, is what
 * the project wants to get down to; it is printed so that the distance is not forgotten.
 *
 * An import() may not request more files than `mostFiles`, beside those that its element has loaded.
 *
 * Writes dist/sizes.json. Run it after `npx rollup -c`. With --files it also says which files a row consists of.
 * --folder=… measures another build than dist/cdn.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { planTags } from '../../packages/widgets/manifest/registry.js';

const folder = process.argv.find((word) => word.startsWith('--folder='))?.slice(9);
/** Most files that one import() may request; the aim is 4. */
const mostFiles = 8;

const build = folder ? `${folder}/` : fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** The named files and all they import, in the order found. */
function closure(files, names) {
  const seen = new Set();
  const queue = [...names];
  for (const name of queue) {
    if (seen.has(name)) continue;
    if (!Object.hasOwn(files, name)) throw new Error(`${name} is imported but was not built`);
    seen.add(name);
    queue.push(...files[name].imports);
  }
  return seen;
}

/** The chunks reachable by import() that hold a module of one of the paths. */
function lazyChunks(files, start, paths) {
  const seen = new Set();
  const queue = [...start];
  for (const name of queue) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...files[name].dynamicImports, ...files[name].imports);
  }
  const holds = (name) =>
    files[name].modules.some((module) => paths.some((path) => module.startsWith(path)));
  return [...seen].filter((name) => !start.has(name) && holds(name));
}

/** Files that a row of the budget counts; undefined while an entry is not part of the build. */
export function filesOf(row, files) {
  if (row.files)
    return row.files.every((name) => Object.hasOwn(files, name)) ? row.files : undefined;
  const entries = row.entries.map((name) => `${name}.js`);
  if (entries.some((name) => !Object.hasOwn(files, name))) return undefined;
  const first = closure(files, entries);
  if (!row.lazy) return [...first];
  const later = closure(files, lazyChunks(files, first, row.lazy));
  return [...later].filter((name) => !first.has(name));
}

/** The files that each import() below an entry requests beside those that are loaded by then. */
export function lazyRequests(files, entry) {
  const requests = new Map();
  const visit = (loaded) => {
    for (const name of loaded)
      for (const lazy of files[name].dynamicImports) {
        if (requests.has(lazy) || loaded.has(lazy) || !Object.hasOwn(files, lazy)) continue;
        const needed = closure(files, [lazy]);
        requests.set(
          lazy,
          [...needed].filter((each) => !loaded.has(each)),
        );
        visit(new Set([...loaded, ...needed]));
      }
  };
  visit(closure(files, [entry]));
  return requests;
}

/** Sentences about import() calls that request too many files. */
function requestProblems(files) {
  return planTags.flatMap((tag) =>
    [...lazyRequests(files, `${tag}.js`)]
      .filter(([, names]) => names.length > mostFiles)
      .map(
        ([lazy, names]) => `<${tag}>: ${lazy} requests ${names.length} files: ${names.join(', ')}`,
      ),
  );
}

function brotliSize(name) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(build + name), { params }).length;
}

const withPoints = (bytes) => bytes.toLocaleString('en').padStart(9);

const aimOf = ({ aim, limit }) => withPoints(aim ?? limit).padStart(10);

function main() {
  if (!existsSync(`${build}files.json`)) {
    console.error('Nothing to measure: build first with npx rollup -c');
    return 1;
  }
  const { files } = JSON.parse(readFileSync(`${build}files.json`, 'utf8'));
  const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
  let over = 0;
  const rows = [];
  console.log('  brotli     limit       aim   used  what a page loads');
  for (const row of budgets) {
    const names = filesOf(row, files);
    if (!names) {
      rows.push({ name: row.name, limit: row.limit, aim: row.aim });
      console.log(
        `       -${withPoints(row.limit)}${aimOf(row)}      -  ${row.name} (not built yet)`,
      );
      continue;
    }
    const size = names.reduce((sum, name) => sum + brotliSize(name), 0);
    rows.push({ name: row.name, size, limit: row.limit, aim: row.aim });
    const used = `${Math.round((100 * size) / row.limit)} %`.padStart(6);
    const mark = size > row.limit ? `  OVER by ${size - row.limit}` : '';
    const budget = `${withPoints(row.limit)}${aimOf(row)}`;
    console.log(`${withPoints(size).slice(1)}${budget} ${used}  ${row.name}${mark}`);
    if (mark || process.argv.includes('--files'))
      for (const name of names) console.log(`${withPoints(brotliSize(name))}  . ${name}`);
    if (mark) over += 1;
  }
  // For the page on sizes in the Storybook.
  writeFileSync(`${build}../sizes.json`, JSON.stringify(rows, null, 1));
  if (over)
    console.error(
      'Over budget. Load it later by import(), share it, or say in the pull request why the budget grows.',
    );
  const problems = requestProblems(files);
  for (const problem of problems) console.error(problem);
  return over + problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();

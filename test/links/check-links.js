/**
 * Follows every link inside the repository's Markdown, MDX and HTML: the file must be there, and so
 * must the heading or id that it points to. Addresses on the network are not asked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlLinks, markdownAnchors, markdownLinks } from './links-in.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths under which the example server and the Storybook serve folders of the repository. */
const MOUNTS = [
  { at: '/machiplan/', folder: 'dist/cdn/', isBuilt: true },
  { at: '/storybook/', folder: 'dist/storybook/', isBuilt: true },
  { at: '/studio/', folder: 'dist/studio/', isBuilt: true },
  { at: '/data/', folder: 'examples/data/' },
  { at: '/', folder: 'examples/' },
];
/** Made by a build, so they need not be there. */
const BUILT = /(^|\/)(dist|machiplan)\//;

/** Pieces from which pages are made; their links are right where the pages stand. */
const PIECES = /(^|\/)(generate|accessibility|release)\/|^examples\/studio\/[^/]+\.html$/;

const htmlAnchors = (text) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

/** Path in the repository that a target means, seen from a file; undefined for what is built. */
function place(target, file) {
  const [path] = target.split(/[?#]/);
  if (path === '') return file;
  if (!path.startsWith('/')) return normalize(join(dirname(file), decodeURIComponent(path)));
  const mount = MOUNTS.find(({ at }) => path.startsWith(at));
  return mount.isBuilt ? undefined : normalize(mount.folder + path.slice(mount.at.length));
}

/** A sentence about a link that leads nowhere; undefined for a good one. */
function fault(target, file, exists, read) {
  const path = place(target, file);
  if (path === undefined || BUILT.test(path)) return undefined;
  if (!exists(path)) return `${file}: ${target} leads to no file.`;
  const hash = target.split('#')[1];
  if (!hash || hash.includes('=')) return undefined; // "#plan-node=…" is a selection.
  const text = read(path);
  const anchors = path.endsWith('.html') ? htmlAnchors(text) : markdownAnchors(text);
  return anchors.has(decodeURIComponent(hash)) ? undefined : `${file}: no "${hash}" in ${path}.`;
}

/** Sentences about all broken links of the files. */
export function brokenLinks(files, exists, read) {
  return files.flatMap((file) => {
    const links = file.endsWith('.html') ? htmlLinks(read(file)) : markdownLinks(read(file));
    return links.map((target) => fault(target, file, exists, read)).filter(Boolean);
  });
}

function main() {
  // Files that git ignores are builds; new ones count before they are added.
  const words = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  const files = stdout
    .split('\n')
    .filter((path) => /\.(md|mdx|html)$/.test(path) && !PIECES.test(path))
    .filter((path) => existsSync(root + path));
  const problems = brokenLinks(
    files,
    (path) => existsSync(root + path),
    (path) => readFileSync(root + path, 'utf8'),
  );
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length ? `${problems.length} broken links` : `Links of ${files.length} files: good`,
  );
  return problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();

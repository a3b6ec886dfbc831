/** The files that list all elements, written from the registry. Paths are relative to the package. */
import { readFileSync } from 'node:fs';
import { classOf, classPath, definePath, lightTags, tags } from './registry.js';

const note = '/* Made by `npm run manifest` from registry.ts; not written by hand. */';
const asModule = (path) => `./${path.replace(/\.ts$/, '.js')}`;

/** src/elements.ts: the classes, without side effects. */
export function classExports() {
  return [
    note,
    ...[...tags]
      .sort()
      .map((tag) => `export { ${classOf(tag).name} } from '${asModule(classPath(tag))}';`),
    '',
  ].join('\n');
}

/** src/light-elements.define.ts: registers the elements of machiplan.light.js and machiplan.classic.js. */
export function lightElements() {
  return [note, ...lightTags.map((tag) => `import '${asModule(definePath(tag))}';`), ''].join('\n');
}

const isElementEntry = ([, target]) =>
  /^\.\/src\/elements\/[\w-]+\/[\w-]+\.define\.ts$/.test(target['machiplan-source'] ?? '');

/** package.json with one entry of `exports` per element, after the entry of all elements. */
export function packageWithExports() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.entries(manifest.exports).filter((entry) => !isElementEntry(entry));
  const built = (tag, ending) => `./dist/${definePath(tag).replace(/\.ts$/, ending)}`;
  const ours = tags.map((tag) => [
    `./${tag}`,
    {
      'machiplan-source': `./src/${definePath(tag)}`,
      types: built(tag, '.d.ts'),
      default: built(tag, '.js'),
    },
  ]);
  const first = entries.findIndex(([name]) => name === './machiplan') + 1;
  const exports = Object.fromEntries(entries.toSpliced(first, 0, ...ours));
  return JSON.stringify({ ...manifest, exports }, null, 2);
}

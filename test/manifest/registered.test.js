import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from '../../packages/widgets/accessibility/elements.js';

const root = new URL('../../', import.meta.url);
const sources = new URL('packages/widgets/src/', root);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Every tag that has a folder with a registration. */
const tags = readdirSync(sources, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(new URL(`${name}/`, sources)).includes(`${name}.define.ts`))
  .sort();

const { exports } = JSON.parse(read('packages/widgets/package.json'));
const named = (path, pattern) => [...read(path).matchAll(pattern)].map(([, tag]) => tag).sort();

/** Where a tag must be known, and the tags that are known there. */
const PLACES = {
  'exports of packages/widgets/package.json': Object.entries(exports)
    .filter(([, target]) => /^\.\/dist\/([\w-]+)\/\1\.define\.js$/.test(target.default ?? ''))
    .map(([entry]) => entry.replace('./', ''))
    .sort(),
  'packages/widgets/src/index.ts': named(
    'packages/widgets/src/index.ts',
    /from '\.\/(\w+-[\w-]+)\/\1\.js'/g,
  ).filter((name) => name !== 'plan-element'),
  'packages/widgets/src/registry.ts': named(
    'packages/widgets/src/registry.ts',
    /\['([\w-]+)', \(\) => import/g,
  ),
  'packages/widgets/src/embed/embed-options.ts': named(
    'packages/widgets/src/embed/embed-options.ts',
    /^ {2}'([\w]+-[\w-]+)': \{/gm,
  ),
  'the entries of rollup.config.js': named('rollup.config.js', /'([\w-]+)': '\1\/\1\.define\.ts'/g),
  'packages/widgets/accessibility/elements.js': Object.keys(elements).sort(),
};

describe('an element', () => {
  for (const [place, known] of Object.entries(PLACES))
    it(`is known, once, in ${place}, and nothing else is`, () => {
      assert.deepEqual(known, tags);
    });
});

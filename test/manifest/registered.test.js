import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const sources = new URL('../../packages/widgets/src/', import.meta.url);
const { exports } = JSON.parse(
  readFileSync(new URL('../../packages/widgets/package.json', import.meta.url), 'utf8'),
);

/** Every tag that has a folder with a registration. */
const tags = readdirSync(sources, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(new URL(`${name}/`, sources)).includes(`${name}.define.ts`));

describe('@machiplan/widgets package.json', () => {
  it('has an entry for each element, and only for elements that exist', () => {
    const named = Object.entries(exports)
      .filter(([, target]) => /^\.\/dist\/([\w-]+)\/\1\.define\.js$/.test(target.default ?? ''))
      .map(([entry]) => entry.replace('./', ''));
    assert.deepEqual(named.sort(), tags.sort());
  });
});

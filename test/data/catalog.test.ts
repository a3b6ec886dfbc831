import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { CatalogDocument } from '@machiplan/schema';

const folder = new URL('../../examples/data/', import.meta.url);
const catalog = JSON.parse(
  await readFile(new URL('catalog.json', folder), 'utf8'),
) as CatalogDocument;
const { buildCatalog } = (await import(new URL('build-catalog.js', folder).href)) as {
  buildCatalog: () => Promise<unknown>;
};

describe('examples/data/catalog.json', () => {
  it('lists every plan document of the folder once', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    assert.deepEqual(
      catalog.plans.map((entry) => entry.href).sort(),
      files.filter((name) => name !== 'catalog.json').sort(),
    );
  });

  it('is what the documents say now', async () => {
    // Through JSON, as a file knows no undefined.
    const built: unknown = JSON.parse(JSON.stringify(await buildCatalog()));
    assert.deepEqual(catalog, built, 'run: npm run data:catalog');
  });

  it('marks the made-up city, and nothing else, as a sample', () => {
    const samples = catalog.plans.filter((entry) => entry.origin === 'sample');
    assert.deepEqual(
      samples.map((entry) => entry.id),
      ['midori-city-plan'],
    );
  });
});

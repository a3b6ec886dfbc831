import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesOf, lazyRequests } from './check-sizes.js';

const chunk = (imports, dynamicImports = [], modules = []) => ({
  imports,
  dynamicImports,
  modules,
});

const files = {
  'tree.js': chunk(['chunks/lit.js', 'chunks/text.js'], ['chunks/client.js', 'chunks/diagram.js']),
  'gauge.js': chunk(['chunks/lit.js']),
  'chunks/lit.js': chunk([]),
  'chunks/text.js': chunk(['chunks/lit.js']),
  'chunks/client.js': chunk(
    ['chunks/ky.js', 'chunks/text.js'],
    [],
    ['packages/sdk/src/client/a.ts'],
  ),
  'chunks/ky.js': chunk([]),
  'chunks/diagram.js': chunk(['chunks/lit.js'], ['vendor/map.mjs'], ['packages/widgets/src/d.ts']),
  'vendor/map.mjs': chunk([]),
};

describe('filesOf(row, files)', () => {
  it('counts a chunk shared by two entries once', () => {
    assert.deepEqual(filesOf({ entries: ['tree', 'gauge'] }, files), [
      'tree.js',
      'gauge.js',
      'chunks/lit.js',
      'chunks/text.js',
    ]);
  });

  it('counts as lazy only the named chunks and what the entry has not loaded already', () => {
    assert.deepEqual(filesOf({ entries: ['tree'], lazy: ['packages/sdk/src/client/'] }, files), [
      'chunks/client.js',
      'chunks/ky.js',
    ]);
  });

  it('has no answer while an entry is not built', () => {
    assert.equal(filesOf({ entries: ['map'] }, files), undefined);
  });
});

describe('lazyRequests(files, entry)', () => {
  it('counts what an import() requests beside the files that are loaded', () => {
    const requests = lazyRequests(files, 'tree.js');
    assert.deepEqual(requests.get('chunks/client.js'), ['chunks/client.js', 'chunks/ky.js']);
    assert.deepEqual(requests.get('chunks/diagram.js'), ['chunks/diagram.js']);
    assert.deepEqual(requests.get('vendor/map.mjs'), ['vendor/map.mjs']);
  });
});

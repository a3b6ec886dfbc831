import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staleFiles } from './remove-stale-builds.js';

describe('staleFiles(built, exists)', () => {
  const sources = new Set(['plan/outline.ts', 'plan.schema.json']);
  const stale = (...built) => staleFiles(built, (path) => sources.has(path));

  it('names what was built from a source that is gone, with its map and its types', () => {
    const gone = ['plan/old.js', 'plan/old.js.map', 'plan/old.d.ts', 'plan/old.d.ts.map'];
    assert.deepEqual(stale('plan/outline.js', 'plan/outline.d.ts.map', ...gone), gone);
  });

  it('leaves what has another origin', () => {
    assert.deepEqual(
      stale('frameworks/tags.d.ts', 'custom-elements.json', 'tsconfig.tsbuildinfo', 'plan'),
      [],
    );
  });
});

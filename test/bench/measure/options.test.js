import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedContestants, isAsked, readOptions } from './options.js';

describe('readOptions(words)', () => {
  it('measures everything in seven rounds unless told', () => {
    assert.deepEqual(readOptions([]), { parts: [], rounds: 7 });
  });

  it('takes parts of names, rounds and switches in any order', () => {
    assert.deepEqual(readOptions(['--peers', 'tree', '--rounds=15', 'gauge']), {
      parts: ['tree', 'gauge'],
      rounds: 15,
      peers: true,
    });
  });

  it('refuses what it does not know instead of measuring something else', () => {
    assert.throws(() => readOptions(['--peer']), /^Error: --peer is no option/);
    assert.throws(() => readOptions(['--rounds=0']), /--rounds=0 is no option/);
    assert.throws(() => readOptions(['--rounds=many']), /--rounds=many is no option/);
  });
});

describe('isAsked(options, file, row)', () => {
  const row = { name: 'map, first paint of 28 districts' };

  it('finds a part in the name of the file or of the row', () => {
    assert.equal(isAsked({ parts: ['district-map'] }, 'district-map.bench.js', row), true);
    assert.equal(isAsked({ parts: ['first paint'] }, 'district-map.bench.js', row), true);
    assert.equal(isAsked({ parts: ['tree'] }, 'district-map.bench.js', row), false);
  });

  it('takes all when nothing is named', () => {
    assert.equal(isAsked({ parts: [] }, 'district-map.bench.js', row), true);
  });
});

describe('askedContestants(options, row)', () => {
  const ours = () => 1;
  const grid = Object.assign(() => 2, { peer: 'vaadin-grid' });

  it('leaves out what must be installed first, unless it is asked for', () => {
    const row = { contestants: { ours, 'Vaadin grid': grid } };
    assert.deepEqual(askedContestants({}, row), { ours });
    assert.deepEqual(askedContestants({ peers: true }, row), { ours, 'Vaadin grid': grid });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupChunks } from './group-chunks.js';

const fixed = (id, imports) => ({ id, size: 1000, imports, isFixed: true });
const shared = (id, size = 1000, imports = []) => ({ id, size, imports });
const first = (entry) => ({ entry, after: [], weight: 40, requestCost: 400, limit: Infinity });
const later = (entry, after, limit = 4) => ({
  entry,
  after,
  weight: 1,
  requestCost: 400,
  limit,
});
const groupWith = (groups, id) => groups.find((ids) => ids.includes(id)).toSorted();

describe('groupChunks(chunks, loads)', () => {
  it('groups what the same entries need', () => {
    const groups = groupChunks(
      [
        fixed('tree', ['text', 'time']),
        fixed('map', ['text', 'time']),
        shared('text'),
        shared('time'),
      ],
      [first('tree'), first('map')],
    );
    assert.deepEqual(groupWith(groups, 'text'), ['text', 'time']);
    assert.deepEqual(groupWith(groups, 'tree'), ['tree']);
  });

  it('leaves out of a first picture what only another one needs', () => {
    const groups = groupChunks(
      [
        fixed('tree', ['text']),
        fixed('map', ['text', 'shapes']),
        shared('text'),
        shared('shapes', 9000),
      ],
      [first('tree'), first('map')],
    );
    assert.deepEqual(groupWith(groups, 'shapes'), ['shapes']);
  });

  it('keeps every load within its limit of files', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'];
    const chunks = [
      fixed('tree', ['a', 'b']),
      fixed('map', ['c', 'd']),
      fixed('gauge', ['e', 'f']),
      fixed('details.lazy', parts),
      ...parts.map((id) => shared(id, 5000)),
      fixed('board', parts),
    ];
    const loads = [first('tree'), first('map'), first('gauge'), later('details.lazy', ['tree'], 2)];
    const groups = groupChunks(chunks, loads);
    const loaded = groups.filter((ids) => ids.some((id) => ['a', 'b'].includes(id)));
    const needed = groups.filter((ids) => ids.some((id) => parts.includes(id)));
    assert.ok(needed.filter((ids) => !loaded.includes(ids)).length < 2, JSON.stringify(groups));
  });

  it('makes no files that import each other', () => {
    // Together, `one` and `three` would import `two`, which imports `three`.
    const groups = groupChunks(
      [
        fixed('tree', ['one', 'three']),
        fixed('map', ['two']),
        shared('one', 1000, ['two']),
        shared('two', 90000, ['three']),
        shared('three'),
      ],
      [first('tree'), first('map')],
    );
    const at = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group])));
    assert.ok(at.get('one') !== at.get('three') || at.get('two') === at.get('three'));
  });

  it('gives the same groups for the same chunks', () => {
    const chunks = [
      fixed('tree', ['a', 'b', 'c']),
      fixed('map', ['b', 'c']),
      fixed('search.lazy', ['a', 'c']),
      shared('a', 400),
      shared('b', 700),
      shared('c', 300),
    ];
    const loads = [first('tree'), first('map'), later('search.lazy', ['map'])];
    assert.deepEqual(groupChunks(chunks, loads), groupChunks(chunks, loads));
  });
});

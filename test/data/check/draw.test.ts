import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn } from './draw.js';

const items = Array.from({ length: 500 }, (_, i) => i);

describe('drawn(items, count, seed)', () => {
  it('draws the same items for the same seed, others for another', () => {
    assert.deepEqual(drawn(items, 40, 1), drawn(items, 40, 1));
    assert.notDeepEqual(drawn(items, 40, 1), drawn(items, 40, 2));
  });

  it('draws no item twice and keeps their order', () => {
    const some = drawn(items, 40, 3);
    assert.equal(new Set(some).size, 40);
    assert.deepEqual(
      some,
      [...some].sort((a, b) => a - b),
    );
  });

  it('draws every item about equally often', () => {
    const times = items.map(() => 0);
    for (let seed = 0; seed < 2000; seed++)
      for (const item of drawn(items, 50, seed)) times[item]!++;
    // 200 are expected, with a standard deviation of 13.
    assert.ok(Math.min(...times) > 135 && Math.max(...times) < 265);
  });

  it('draws all where there are not enough', () => {
    assert.deepEqual(drawn([1, 2, 3], 40, 1), [1, 2, 3]);
  });
});

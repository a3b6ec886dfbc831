import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const budgets = JSON.parse(read('test/sizes/budgets.json'));

/** The limits in bytes by the name of the row. */
const promised = new Map(
  [...read('packages/widgets/docs/performance.md').matchAll(/^\| (.+?) +\| +([\d.]+) kB /gm)].map(
    ([, name, kilobytes]) => [name, Math.round(Number(kilobytes) * 1000)],
  ),
);

describe('the table of docs/performance.md', () => {
  it('has a row for each budget, and promises neither less nor much more than the check holds', () => {
    assert.deepEqual(
      [...promised.keys()],
      budgets.map(({ name }) => name),
    );
    for (const { name, limit } of budgets) {
      assert.ok(promised.get(name) >= limit, `${name}: the limit is ${limit}`);
      assert.ok(promised.get(name) < limit * 1.2 + 1000, `${name}: the limit is only ${limit}`);
    }
  });
});

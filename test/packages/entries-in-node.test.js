import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every entry of the packages that is code: what a server may import. */
const entries = ['schema', 'sdk', 'import', 'widgets', 'cli'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
  return Object.entries(exports)
    .filter(([, target]) => target['machiplan-source'])
    .map(([path]) => `@machiplan/${name}${path.slice(1)}`);
});

/** Imports the entries one after the other in one process, and prints the errors by entry. */
const script = `
  const errors = {};
  for (const entry of ${JSON.stringify(entries)})
    await import(entry).catch((error) => { errors[entry] = String(error.stack); });
  console.log(JSON.stringify(errors));
`;

describe('an entry of the packages', () => {
  let errors;
  before(() => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=machiplan-source', '--import=tsx', '--input-type=module', '--eval', script],
      { cwd: root, encoding: 'utf8' },
    );
    assert.notEqual(stdout, '', stderr);
    errors = JSON.parse(stdout);
  });

  for (const entry of entries)
    it(`can be imported in Node: ${entry}`, () => {
      assert.equal(errors[entry], undefined);
    });
});

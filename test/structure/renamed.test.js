import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}docs/renamed.md`, 'utf8');

/** Names in code marks: without their arguments, without properties. */
const namesIn = (cell) => [...cell.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map(([, name]) => name);

/** Pairs of old and new names in the table of a package. */
function renamesOf(name) {
  const section = page.split(/^## /m).find((text) => text.startsWith(`\`@machiplan/${name}\``));
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, 3).map(namesIn));
}

/** All that the entries of a package export. */
function exportsOf(name) {
  const folder = `${root}packages/${name}/src/`;
  const entries = readdirSync(folder).filter((file) => /^[\w-]+\.ts$/.test(file));
  const text = entries.map((file) => readFileSync(folder + file, 'utf8')).join('\n');
  return new Set(text.match(/\w+/g));
}

describe('the list of renamed names', () => {
  for (const name of ['schema', 'sdk', 'cli'])
    it(`has old names that @machiplan/${name} no longer exports, and new ones that it does`, () => {
      const rows = renamesOf(name);
      const exported = exportsOf(name);
      assert.ok(rows.length > 3);
      const old = rows.flatMap(([names]) => names);
      assert.deepEqual(
        old.filter((each) => exported.has(each)),
        [],
      );
      const current = rows.flatMap(([, names]) => names);
      assert.deepEqual(
        current.filter((each) => !exported.has(each)),
        [],
      );
    });

  it('names the tables of messages as they are', () => {
    const tables = readFileSync(
      `${root}packages/widgets/src/localization/packs/message-tables.ts`,
      'utf8',
    );
    const sdk = readFileSync(`${root}packages/sdk/src/text/message-tables.ts`, 'utf8');
    const rows = [
      ...page.split('### Messages')[1].matchAll(/^\| `\w+(?:Messages|Words)`\s+\| `([\w-]+)`/gm),
    ];
    assert.ok(rows.length > 30);
    const missing = rows
      .map(([, name]) => name)
      .filter((name) => {
        const key = name.includes('-') ? `'${name}'` : name;
        return !`${tables}${sdk}`.includes(`${key}:`);
      });
    assert.deepEqual(missing, []);
  });
});

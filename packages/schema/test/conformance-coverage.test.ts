/** Every property that 1.1 added has a wrong value in some case of the conformance suite. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Every record of a schema with its properties, those of nested records included. */
function* records(
  part: Part,
  name: string,
): Iterable<readonly [string, Readonly<Record<string, Part>>]> {
  if (part.properties) yield [name, part.properties];
  for (const [key, nested] of Object.entries(part.properties ?? {})) {
    yield* records(nested, `${name}.${key}`);
    if (nested.items) yield* records(nested.items, `${name}.${key}`);
  }
  for (const [key, def] of Object.entries(part.$defs ?? {})) yield* records(def, key);
}

const before = new Map(records(read('./plan-1.0.schema.json') as Part, 'Plan'));
const added = new Set(
  [...records(read('../src/plan.schema.json') as Part, 'Plan')].flatMap(([name, properties]) =>
    Object.keys(properties).filter((key) => !Object.hasOwn(before.get(name) ?? {}, key)),
  ),
);

const folder = new URL('../conformance/', import.meta.url);
const broken = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((name) => (read(`../conformance/${name}`) as { problems: string[] }).problems)
    .flatMap((problem) => problem.split(' ')[2]!.split('/')),
);

/** Defined once for all records, and broken in the cases of 1.0 with every kind of value. */
const sharedDefinitions = new Set(['origin', 'source', 'notes', 'name', 'href']);

describe('the conformance suite', () => {
  for (const property of added) {
    if (sharedDefinitions.has(property)) continue;
    it(`has a wrong value of ${property}`, () => assert.ok(broken.has(property)));
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exampleOf, recordExample } from './examples.js';

const schemaOf = (name) =>
  JSON.parse(readFileSync(new URL(`../src/${name}.schema.json`, import.meta.url), 'utf8'));

for (const name of ['plan', 'catalog']) {
  const schema = schemaOf(name);
  const { $defs: defs } = schema;
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schema);
  const validatorOf = (pointer) => ajv.getSchema(`${schema.$id}#${pointer}`);
  const records = [
    ['', schema],
    ...Object.entries(defs).map(([key, def]) => [`/$defs/${key}`, def]),
  ];

  describe(`the examples of the ${name} schema`, () => {
    for (const [pointer, record] of records.filter(([, { properties }]) => properties)) {
      for (const key of Object.keys(record.properties)) {
        it(`show a valid ${pointer.replace('/$defs/', '') || schema.title}.${key}`, () => {
          const example = recordExample(record, [key], defs, key);
          const isValid = validatorOf(pointer);
          assert.ok(Object.hasOwn(example, key));
          assert.equal(isValid(example), true, JSON.stringify([example, isValid.errors]));
        });
      }
    }

    it('are all valid where a definition or property gives several', () => {
      for (const [pointer, def] of records) {
        for (const example of def.examples ?? []) assert.equal(validatorOf(pointer)(example), true);
        for (const [key, property] of Object.entries(def.properties ?? {})) {
          const isValid = validatorOf(`${pointer}/properties/${key}`);
          for (const example of property.examples ?? []) assert.equal(isValid(example), true, key);
        }
      }
    });
  });
}

describe('exampleOf(schema, defs, place)', () => {
  it('refuses a text without an example, with its place', () => {
    assert.throws(() => exampleOf({ type: 'string' }, {}, 'Thing.a'), {
      message: 'Thing.a: no example',
    });
  });
});

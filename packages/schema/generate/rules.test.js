import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listsToReadFirst, rulesOf } from './rules.js';

const schema = (property) => ({
  title: 'Thing',
  type: 'object',
  properties: { a: property },
  $defs: {},
});

describe('rulesOf(schema)', () => {
  it('writes a constant for each definition and for the schema, without words for people', () => {
    const rules = rulesOf({
      title: 'Thing',
      description: 'A thing.',
      type: 'object',
      properties: { id: { $ref: '#/$defs/Id', description: 'Its id.', 'x-ja': '識別子。' } },
      required: ['id'],
      $defs: { Id: { type: 'string', pattern: '^a/b$', description: 'An id.', examples: ['a/b'] } },
    });
    assert.equal(
      rules,
      'export const Id: Rule = { type: "string", pattern: /^a\\/b$/u, examples: ["a/b"] };\n\n' +
        'export const Thing: Rule = { type: "object", properties: { "id": Id }, required: ["id"] };',
    );
  });

  it('refuses a keyword the check does not know, with its place', () => {
    for (const keyword of [
      'oneOf',
      'allOf',
      'const',
      'format',
      'multipleOf',
      'uniqueItems',
      'if',
      'patternProperties',
      'prefixItems',
      'exclusiveMinimum',
    ]) {
      assert.throws(() => rulesOf(schema({ type: 'string', [keyword]: 1 })), {
        message: `Thing.a: the check does not know the keyword "${keyword}"`,
      });
    }
  });

  it('refuses keywords beside a reference, which the check would not see', () => {
    const part = { $ref: '#/$defs/Id', maxLength: 3 };
    assert.throws(() => rulesOf({ ...schema(part), $defs: { Id: { type: 'string' } } }), {
      message: 'Thing.a: the check does not know "maxLength" beside "$ref"',
    });
  });

  it('refuses true and false in place of a schema', () => {
    assert.throws(() => rulesOf(schema({ type: 'array', items: false })), {
      message: 'Thing.a.items: the check does not know the schema false',
    });
  });
});

describe('listsToReadFirst(record, defs)', () => {
  it('puts lists before those whose records refer to them', () => {
    const id = { type: 'string' };
    const to = (list) => ({ type: 'string', 'x-refers-to': list });
    const list = (name) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
    const record = { properties: { b: list('B'), c: list('C'), a: list('A') } };
    const defs = {
      A: { properties: { id } },
      B: { properties: { id, a: to('a') } },
      C: { properties: { b: to('b') } },
    };
    assert.deepEqual(listsToReadFirst(record, defs), ['a', 'b']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typesOf } from './types.js';

const schema = (property, $defs = {}) => ({
  title: 'Thing',
  type: 'object',
  properties: { a: property },
  $defs,
});

const memberOf = (property) => /readonly a\?: ([^]*);\n\}/.exec(typesOf(schema(property)))?.[1];

describe('typesOf(schema)', () => {
  it('writes an interface for the schema and for each definition, with their descriptions', () => {
    const source = typesOf({
      title: 'Thing',
      description: 'A thing.',
      type: 'object',
      properties: { id: { $ref: '#/$defs/Id', description: 'Its id.', 'x-ja': '識別子。' } },
      required: ['id'],
      $defs: { Id: { type: 'string', description: 'An id.' } },
    });
    assert.equal(
      source,
      '/**\n * A thing.\n */\nexport interface Thing {\n/**\n * Its id.\n */\nreadonly id: Id;\n}\n\n' +
        '/**\n * An id.\n */\nexport type Id = string',
    );
  });

  it('writes every kind of schema, read-only', () => {
    assert.equal(memberOf({ type: 'integer' }), 'number');
    assert.equal(memberOf({ type: ['number', 'null'] }), 'number | null');
    assert.equal(memberOf({ type: 'object' }), 'object');
    assert.equal(memberOf({ enum: ['x', 'y'] }), '"x" | "y"');
    assert.equal(
      memberOf({ type: 'array', items: { enum: ['x', 'y'] } }),
      'readonly ("x" | "y")[]',
    );
    assert.equal(memberOf({ type: 'array', items: { type: 'string' } }), 'readonly string[]');
    assert.equal(
      memberOf({ type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }),
      'readonly [number, number]',
    );
    assert.equal(
      memberOf({ type: 'object', additionalProperties: { type: 'string' } }),
      '{ readonly [key: string]: string }',
    );
    assert.equal(
      memberOf({ type: 'object', properties: { 'b-c': { type: 'string' } } }),
      '{\nreadonly "b-c"?: string;\n}',
    );
  });

  it('cannot be ended by a description', () => {
    assert.doesNotMatch(typesOf(schema({ type: 'string', description: 'a */ b' })), /a \*\//);
  });
});

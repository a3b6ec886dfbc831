/** Finds or puts together an example of every schema. */
import { nameOf, shapeOf } from './shape.js';

/**
 * An example of a schema: one it gives itself, one of the definition it refers to, or one made of
 * the examples of its parts; of a record, the required ones.
 * @throws {Error} if a text has none
 */
export function exampleOf(schema, defs, place = '') {
  if (schema.examples) return schema.examples[0];
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'reference':
      return exampleOf(defs[nameOf(schema.$ref)], defs, shape.name);
    case 'enum':
      return shape.values[0];
    case 'union':
      return exampleOf(shape.alternatives[0], defs, place);
    case 'list':
      return [exampleOf(shape.items, defs, place)];
    case 'record':
      return recordExample(schema, [], defs, place);
    default:
      throw new Error(`${place}: no example`);
  }
}

/** An example of a record with its required properties and the ones that are named. */
export function recordExample(schema, keys, defs, place = '') {
  const names = new Set([...(schema.required ?? []), ...keys]);
  const entries = Object.entries(schema.properties).filter(([key]) => names.has(key));
  return Object.fromEntries(
    entries.map(([key, part]) => [key, exampleOf(part, defs, `${place}.${key}`)]),
  );
}

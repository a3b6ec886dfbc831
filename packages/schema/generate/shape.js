/** Name of the definition a reference leads to. */
export const nameOf = (reference) => reference.replace('#/$defs/', '');

/**
 * The shape of a schema, which the types and the reference pages are written from: a reference by
 * name, a choice of values or of schemas, a list or tuple, a map, a record, or scalar types.
 */
export function shapeOf(schema) {
  const { $ref, enum: values, anyOf, type, items, properties, additionalProperties } = schema;
  if ($ref) return { kind: 'reference', name: nameOf($ref) };
  if (values) return { kind: 'enum', values };
  if (anyOf) return { kind: 'union', alternatives: anyOf };
  if (type === 'array') {
    const { minItems, maxItems } = schema;
    return maxItems !== undefined && minItems === maxItems
      ? { kind: 'tuple', items, length: maxItems }
      : { kind: 'list', items };
  }
  if (properties) return { kind: 'record', properties, required: schema.required ?? [] };
  if (additionalProperties) return { kind: 'map', values: additionalProperties };
  return { kind: 'scalar', types: [type].flat() };
}

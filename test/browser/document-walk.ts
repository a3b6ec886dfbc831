/** Walks a plan document by its JSON Schema, to take properties away one at a time. */

/** The parts of a JSON Schema that the walk follows. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

/** Names of the properties of each record of a schema, as `Record.property`. */
export function propertiesOf(schema: SchemaPart): ReadonlySet<string> {
  const records = { Plan: schema, ...schema.$defs };
  return new Set(
    Object.entries(records).flatMap(([record, part]) => [
      ...Object.keys(part.properties ?? {}).map((key) => `${record}.${key}`),
      ...Object.entries(part.properties ?? {}).flatMap(([key, nested]) =>
        Object.keys(nested.properties ?? {}).map((inner) => `${record}.${key}.${inner}`),
      ),
    ]),
  );
}

/**
 * A document without one property, in all of its records of that kind.
 *
 * @param property `Record.property`, as `Target.rationale`
 */
export function documentWithout(schema: SchemaPart, document: unknown, property: string): unknown {
  const definitions = schema.$defs ?? {};
  const walk = (value: unknown, part: SchemaPart, name: string): unknown => {
    const target = part.$ref?.split('/').at(-1);
    if (target !== undefined) return walk(value, definitions[target] ?? {}, target);
    if (Array.isArray(value)) {
      const items = part.items ?? part.anyOf?.find((each) => each.items)?.items;
      return items ? value.map((item) => walk(item, items, name)) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const record = part.anyOf?.find((each) => each.$ref);
    if (record) return walk(value, record, name);
    const { properties } = part;
    if (!properties) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => `${name}.${key}` !== property)
        .map(([key, inner]) => [
          key,
          properties[key] ? walk(inner, properties[key], `${name}.${key}`) : inner,
        ]),
    );
  };
  return walk(document, schema, 'Plan');
}

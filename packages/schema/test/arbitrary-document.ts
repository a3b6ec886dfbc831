/** Documents made up by chance from a JSON Schema, and documents with something changed. */
import fc from 'fast-check';

export type Schema = Readonly<Record<string, unknown>> & {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
};

/** Few, so that ids meet by chance and references lead somewhere. */
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('施策'));

/** Values that are good by the schema, `depth` records deep at most. */
export function arbitraryOf(schema: Schema, root: Schema, depth = 0): fc.Arbitrary<unknown> {
  const of = (part: Schema, more = 0) => arbitraryOf(part, root, depth + more);
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name === 'Id') return ids;
  if (name) return of(root.$defs?.[name] as Schema);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => of(one)));
  if (schema.pattern) return fc.constantFrom(...(schema.examples as unknown[]));
  if (schema.properties) return recordOf(schema, of, depth);
  if (schema.additionalProperties) {
    const key = schema.propertyNames ? fc.constantFrom('ja', 'en', 'ja-x-easy') : ids;
    return fc.dictionary(key, of(schema.additionalProperties), { minKeys: 1, maxKeys: 3 });
  }
  const { minItems: minLength = 0, maxItems: maxLength = 3 } = schema;
  if (schema.items) return fc.array(of(schema.items, 1), { minLength, maxLength });
  return fc.oneof(...[schema.type].flat().map((type) => scalarOf(String(type), schema)));
}

function recordOf(schema: Schema, of: (part: Schema) => fc.Arbitrary<unknown>, depth: number) {
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([key]) => depth < 3 || schema.required?.includes(key),
  );
  const model = Object.fromEntries(entries.map(([key, part]) => [key, of(part)]));
  return fc.record(model, { requiredKeys: [...(schema.required ?? [])] });
}

function scalarOf(type: string, { minimum = -1000, maximum = 1000, minLength = 0 }: Schema) {
  if (type === 'string') return text.filter((value) => value.length >= minLength);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return fc.dictionary(ids, fc.jsonValue(), { maxKeys: 2 });
}

const junk = fc.oneof(
  fc.constantFrom(null, true, '', ' ', 'FY2024', '2024', '１２', 'data:,x', 'a', 0, -1, 2.5, 1e300),
  fc.constantFrom([], {}, [[]], [null], { id: 'a' }, { __proto__: null, ja: 1 }),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.jsonValue(),
);

/** The document with up to three values, wherever they stand, replaced by something else. */
export function changed<T extends object>(documents: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const changes = fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 });
  return fc.tuple(documents, changes).map(([document, list]) => {
    const copy = structuredClone(document);
    for (const [choice, value] of list) {
      const places = placesIn(copy);
      const [holder, key] = places[choice % places.length] ?? [];
      if (holder && key !== undefined) holder[key] = structuredClone(value);
    }
    return copy;
  });
}

type Place = readonly [holder: Record<string, unknown>, key: string];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Place[] => [[holder, key], ...placesIn(holder[key])]);
}

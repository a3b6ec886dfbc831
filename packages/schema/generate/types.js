/** Makes the TypeScript types from a JSON Schema. */
import { compile } from 'json-schema-to-typescript';

const nameOf = (reference) => reference.replace('#/$defs/', '');

/** The TypeScript type of a schema where the generator needs help, otherwise undefined. */
function typeName(schema) {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.type !== 'array') return undefined;
  const item = schema.items.$ref ? nameOf(schema.items.$ref) : schema.items.type;
  const named = item === 'integer' ? 'number' : item;
  return schema.maxItems === 2 ? `readonly [${named}, ${named}]` : `readonly ${named}[]`;
}

/** Replaces references and arrays by their names, so that each type is written once and read-only. */
function withNamedTypes(schema) {
  if (Array.isArray(schema)) return schema.map(withNamedTypes);
  if (schema === null || typeof schema !== 'object') return schema;
  const name = typeName(schema);
  if (name) return { description: schema.description, tsType: name, title: schema.title };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      ['enum', 'required', 'examples'].includes(key) ? value : withNamedTypes(value),
    ]),
  );
}

export async function typesOf(schema, name) {
  const source = await compile(withNamedTypes(schema), name, {
    additionalProperties: false,
    unreachableDefinitions: true,
    bannerComment: '',
    format: false,
  });
  return (
    source
      // What the generator remarks on its own doings is of no use to a reader of the types.
      .replaceAll(/^ \* This interface was referenced by [\s\S]*?\*\/$/gm, ' */')
      .replaceAll(/^ \*[ \t]*\n \*\/$/gm, ' */')
      .replaceAll(/^( *)("?[$\w]+"?\??|\[k: string\]):/gm, '$1readonly $2:')
      .replaceAll('readonly data?: {};', 'readonly data?: object;')
  );
}

/**
 * Makes the rules of the check from a JSON Schema: what decides whether a value is good, without
 * the words for people. A definition becomes a constant, so that references cost nothing and a
 * bundler shortens their names; a pattern becomes a regular expression that is compiled once.
 *
 * A keyword the check does not know is refused here, so a schema can never promise more than the
 * check keeps.
 */
import { nameOf } from './shape.js';

const forPeople = ['$schema', '$id', '$defs', 'title', 'description', 'x-ja', 'x-essential'];
const copied = [
  'type',
  'enum',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'required',
];

const quoted = (value) => JSON.stringify(value);

/** The lists the ids below a schema refer to. */
function listsReferredTo(schema, defs, seen = new Set()) {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return [];
  seen.add(schema);
  const parts = [...Object.values(schema), schema.$ref && defs[nameOf(schema.$ref)]];
  return [
    ...(schema['x-refers-to'] ? [schema['x-refers-to']] : []),
    ...parts.flatMap((part) => listsReferredTo(part, defs, seen)),
  ];
}

/** The lists of a record that others refer to, each before the lists that refer to it. */
export function listsToReadFirst(record, defs) {
  const isListOfRecords = (name) =>
    defs[nameOf(record.properties[name]?.items?.$ref ?? '')]?.properties?.id;
  const order = new Set();
  const visit = (name, path) => {
    if (order.has(name) || path.includes(name) || !isListOfRecords(name)) return;
    for (const other of listsReferredTo(record.properties[name], defs))
      visit(other, [...path, name]);
    order.add(name);
  };
  for (const name of new Set(listsReferredTo(record, defs))) visit(name, []);
  return [...order];
}

/**
 * The source of a module that exports one constant per definition of the schema and one for the
 * schema itself, called by its title.
 * @param schema the JSON Schema
 * @param imported names of definitions that another module of rules already exports
 */
export function rulesOf(schema, imported = []) {
  const done = new Set(imported);
  const open = new Set();
  const lines = [];

  function refuse(place, what) {
    throw new Error(`${place}: the check does not know ${what}`);
  }

  function define(name) {
    if (done.has(name)) return name;
    // A record below itself (children) is taken apart before the rules are applied.
    if (open.has(name)) return '{}';
    open.add(name);
    const code = codeOf(schema.$defs[name], name);
    lines.push(`export const ${name}: Rule = ${code};`);
    done.add(name);
    return name;
  }

  function referenceOf(part, place) {
    const others = Object.keys(part).filter(
      (key) => !['$ref', 'x-refers-to', 'examples', ...forPeople].includes(key),
    );
    if (others.length > 0) refuse(place, `"${others.join('", "')}" beside "$ref"`);
    const name = define(nameOf(part.$ref));
    const list = part['x-refers-to'];
    return list ? `{ ...${name}, list: ${quoted(list)} }` : name;
  }

  function propertiesOf(part, place) {
    const entries = Object.entries(part.properties).map(
      ([key, property]) => `${quoted(key)}: ${codeOf(property, `${place}.${key}`)}`,
    );
    const essential = Object.keys(part.properties).filter(
      (key) => part.properties[key]['x-essential'],
    );
    const first = listsToReadFirst(part, schema.$defs);
    return [
      `properties: { ${entries.join(', ')} }`,
      ...(essential.length > 0 ? [`essential: ${quoted(essential)}`] : []),
      ...(first.length > 0 ? [`first: ${quoted(first)}`] : []),
    ];
  }

  function keywordOf(part, key, place) {
    const value = part[key];
    if (forPeople.includes(key)) return [];
    if (copied.includes(key)) return [`${key}: ${quoted(value)}`];
    if (key === 'pattern') {
      if (!part.examples && !place.endsWith('.propertyNames'))
        refuse(place, 'an example of the pattern');
      return [`pattern: ${new RegExp(value, 'u')}`];
    }
    // Shown where a value does not fit the pattern.
    if (key === 'examples') return part.pattern ? [`examples: ${quoted(value)}`] : [];
    if (key === 'x-known') return [`known: ${quoted(value)}`];
    if (key === 'properties') return propertiesOf(part, place);
    if (key === 'items' || key === 'additionalProperties' || key === 'propertyNames') {
      return [`${key}: ${codeOf(value, `${place}.${key}`)}`];
    }
    if (key === 'anyOf') return [`anyOf: [${value.map((one) => codeOf(one, place)).join(', ')}]`];
    return refuse(place, `the keyword "${key}"`);
  }

  function codeOf(part, place) {
    if (part === null || typeof part !== 'object') refuse(place, `the schema ${quoted(part)}`);
    if (part.$ref) return referenceOf(part, place);
    return `{ ${Object.keys(part)
      .flatMap((key) => keywordOf(part, key, place))
      .join(', ')} }`;
  }

  const root = codeOf(schema, schema.title);
  return [...lines, `export const ${schema.title}: Rule = ${root};`].join('\n\n');
}

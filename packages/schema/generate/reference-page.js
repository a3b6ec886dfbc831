/**
 * Makes the page on the format: a head written by hand, then every definition of the schemas with
 * all its properties.
 */
import { exampleOf } from './examples.js';
import { reference } from './reference-words.js';
import { nameOf, shapeOf } from './shape.js';

const inCell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => `\`${text}\``;
const link = (name) => `[${name}](#${name.toLowerCase()})`;

/** The type of a schema in words, with links to definitions. */
function typeOf(schema, words) {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'reference':
      return link(shape.name);
    case 'enum':
      return shape.values.map(code).join(', ');
    case 'union':
      return shape.alternatives.map((one) => typeOf(one, words)).join(words.or);
    case 'tuple':
      return words.tupleOf(shape.length, typeOf(shape.items, words));
    case 'list':
      return words.listOf(typeOf(shape.items, words));
    case 'map':
      return words.mapOf(typeOf(shape.values, words));
    case 'record':
      return words.types.object;
    default:
      return shape.types.map((type) => words.types[type]).join(words.or) + rangeOf(schema, words);
  }
}

function rangeOf({ minimum, maximum }, words) {
  return minimum === undefined && maximum === undefined ? '' : words.range(minimum, maximum);
}

const isNumber = ({ type }) => [type].flat().some((one) => one === 'number' || one === 'integer');

/** Handling of bad values: the rules of the check, by the kind of property. */
function ruleFor(record, key, schema, words) {
  const { rules } = words;
  const list = schema['x-refers-to'] ?? schema.items?.['x-refers-to'];
  const isRequired = record.required?.includes(key);
  const kept = words.keptWithout[record.title ?? record.name]?.[key];
  if (kept) return kept;
  if (key === 'level' && list) return rules.level;
  if (key === 'parent') return rules.parent;
  if (key === 'children') return rules.children;
  const parts = [];
  if (schema.type === 'array' && !schema.maxItems) parts.push(rules.item);
  else if (isRequired || schema['x-essential']) parts.push(rules.record);
  else parts.push(isNumber(schema) ? rules.number : rules.property);
  if (list) parts.push(rules.reference(code(list)));
  return parts.join(words.stop);
}

function rowOf(record, key, schema, defs, words, language) {
  const target = schema.$ref ? defs[nameOf(schema.$ref)] : {};
  // Of a definition the first sentence is enough: its section says the rest.
  const described = schema[language] ?? target[language]?.split(/(?<=\. |。)/)[0].trim() ?? '';
  const example = exampleOf(schema, defs, `${record.name}.${key}`);
  return [
    code(key) + (record.required?.includes(key) ? words.required : ''),
    typeOf(schema, words),
    inCell(described),
    inCell(code(JSON.stringify(example))),
    inCell(ruleFor(record, key, schema, words)),
  ];
}

function tableOf(record, defs, words, language) {
  const rows = Object.entries(record.properties).map(([key, schema]) =>
    rowOf(record, key, schema, defs, words, language),
  );
  const lines = [words.columns, words.columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sectionOf(name, schema, defs, words, language) {
  const parts = [`### ${name}`, schema[language]];
  if (schema.properties) parts.push(tableOf({ ...schema, name }, defs, words, language));
  else {
    parts.push(`${words.type}: ${typeOf(schema, words)}`);
    if (schema.pattern) parts.push(`${words.pattern}: ${code(schema.pattern)}`);
    if (schema.examples) {
      const examples = schema.examples.map((example) => code(JSON.stringify(example)));
      parts.push(`${words.example}: ${examples.join(', ')}`);
    }
  }
  const inner = Object.entries(schema.properties ?? {}).filter(([, one]) => one.properties);
  for (const [key, one] of inner) {
    parts.push(sectionOf(`${name}.${key}`, one, defs, words, language));
  }
  return parts.join('\n\n');
}

/**
 * @param lang 'en' or 'ja'
 * @param head what stands before the reference, as Markdown
 */
export function referencePage(lang, head, plan, catalog) {
  const language = lang === 'ja' ? 'x-ja' : 'description';
  const words = reference[lang];
  const { $defs: defs } = plan;
  const ofCatalog = Object.entries(catalog.$defs).filter(([name]) => !Object.hasOwn(defs, name));
  const isRecord = ([, schema]) => schema.properties;
  const sections = (entries) =>
    entries.map(([name, schema]) =>
      sectionOf(name, schema, { ...catalog.$defs, ...defs }, words, language),
    );
  const all = Object.entries(defs);
  return [
    head.trim(),
    `## ${words.planHeading}`,
    ...sections([['PlanDocument', plan], ...all.filter(isRecord)]),
    `## ${words.valuesHeading}`,
    ...sections(all.filter((entry) => !isRecord(entry))),
    `## ${words.catalogHeading}`,
    ...sections([['CatalogDocument', catalog], ...ofCatalog]),
    '',
  ].join('\n\n');
}

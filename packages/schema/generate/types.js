/** Writes the TypeScript types of a JSON Schema. */
import { shapeOf } from './shape.js';

const scalars = { integer: 'number' };

const comment = ({ description }) =>
  description ? `/**\n * ${description.replaceAll('*/', '*\\/')}\n */\n` : '';

const memberName = (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

function recordOf({ properties, required }) {
  const members = Object.entries(properties).map(([key, schema]) => {
    const mark = required.includes(key) ? '' : '?';
    return `${comment(schema)}readonly ${memberName(key)}${mark}: ${typeOf(schema)};`;
  });
  return `{\n${members.join('\n')}\n}`;
}

/** The type of a schema as TypeScript; everything is read-only. */
function typeOf(schema) {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'reference':
      return shape.name;
    case 'enum':
      return shape.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'union':
      return shape.alternatives.map(typeOf).join(' | ');
    case 'tuple':
      return `readonly [${Array(shape.length).fill(typeOf(shape.items)).join(', ')}]`;
    case 'list': {
      const { kind } = shapeOf(shape.items);
      const item = typeOf(shape.items);
      return `readonly ${kind === 'enum' || kind === 'union' ? `(${item})` : item}[]`;
    }
    case 'map':
      return `{ readonly [key: string]: ${typeOf(shape.values)} }`;
    case 'record':
      return recordOf(shape);
    default:
      return shape.types.map((type) => scalars[type] ?? type).join(' | ');
  }
}

function declarationOf(name, schema) {
  const { kind } = shapeOf(schema);
  const isInterface = kind === 'record' || kind === 'map';
  return `${comment(schema)}export ${isInterface ? `interface ${name} ` : `type ${name} = `}${typeOf(schema)}`;
}

/**
 * The source of a module that exports the type of a schema, named by its title, and one type for
 * each of its definitions.
 */
export function typesOf(schema) {
  const entries = [[schema.title, schema], ...Object.entries(schema.$defs)];
  return entries.map(([name, part]) => declarationOf(name, part)).join('\n\n');
}

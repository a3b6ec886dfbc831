/**
 * The tags as types: for each its properties, the attributes of another name, and its events. The
 * framework files (`frameworks/*.d.ts`) are mapped from this one.
 */
const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*∕')} */\n` : '';

const fieldsOf = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

function elementTypes(declaration) {
  const { name, events } = declaration;
  const base = name.replace(/Element$/, '');
  const lines = (entries) =>
    entries.map(([key, type, text]) => `${comment(text, '  ')}  ${key}?: ${type};\n`);
  const fields = fieldsOf(declaration);
  const properties = fields.map((field) => [
    field.name,
    `${name}['${field.name}'] | undefined`,
    field.description,
  ]);
  const attributes = fields
    .filter(({ attribute, name: property }) => attribute && attribute !== property)
    .map((field) => [
      `'${field.attribute}'`,
      `${name}['${field.name}'] | undefined`,
      field.description,
    ]);
  const handled = (events ?? []).map((event) => [
    `'${event.name}'`,
    `GlobalEventHandlersEventMap['${event.name}']`,
    event.description,
  ]);
  return [
    `export interface ${base}Properties {\n${lines(properties).join('')}}\n`,
    `export interface ${base}Attributes {\n${lines(attributes).join('')}}\n`,
    `export interface ${base}Events {\n${lines(handled).join('').replaceAll('?:', ':')}}\n`,
  ].join('\n');
}

/** Text of a declaration file that stands in dist/frameworks/. */
export function tagTypes({ modules }) {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, declaration })),
  );
  const imports = classes.map(
    ({ path, declaration }) =>
      `import type { ${declaration.name} } from '${path.replace(/^dist\//, '../')}';`,
  );
  const tags = classes.map(({ declaration: { tagName, name, summary } }) => {
    const base = name.replace(/Element$/, '');
    const parts = `element: ${name}; properties: ${base}Properties; attributes: ${base}Attributes; events: ${base}Events`;
    return `${comment(summary, '  ')}  '${tagName}': { ${parts} };\n`;
  });
  return [
    '// Made from the doc comments of the elements by `npm run manifest`.',
    ...imports,
    '',
    ...classes.map(({ declaration }) => elementTypes(declaration)),
    `export interface Tags {\n${tags.join('')}}\n`,
  ].join('\n');
}

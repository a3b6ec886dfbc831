/**
 * src/embed/embed-option-table.ts: the attributes that an embed may set, by element. The kind of an
 * option follows from the type of its property; an `@embed` tag in the doc comment says otherwise:
 *
 * - `@embed address`: an http(s) address
 * - `@embed none`: not an option, e.g. because it names code or a host beside those of the data
 * - `@embed shapes | tiles | points`: one of these words
 */
import ts from 'typescript';

const kindNames = new Set(['address', 'text', 'language', 'count', 'flag']);

function compile(paths) {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  return ts.createProgram(paths, config.options);
}

/** The kind that an `@embed` tag names. */
function kindNamed(text) {
  if (kindNames.has(text) || text === 'none') return text;
  return text.split('|').map((word) => word.trim());
}

/** The words of a type as it is written; the checker returns them in an order of its own. */
function writtenWords(node, checker) {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => writtenWords(each, checker));
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  if (!ts.isTypeReferenceNode(node)) return [];
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const { declarations = [] } =
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return declarations
    .filter(ts.isTypeAliasDeclaration)
    .flatMap((each) => writtenWords(each.type, checker));
}

/** The kind that fits a property: the words of its type, else what its attribute is converted to. */
function kindOf(property, checker) {
  const type = checker.getTypeOfSymbol(property);
  const node = property.valueDeclaration.type;
  const written = node ? writtenWords(node, checker) : [];
  const types = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & ts.TypeFlags.Undefined),
  );
  if (types.every((each) => each.flags & ts.TypeFlags.BooleanLike)) return 'flag';
  if (types.every((each) => each.flags & ts.TypeFlags.NumberLike)) return 'count';
  if (types.every((each) => each.isStringLiteral())) {
    const words = types.map(({ value }) => value).sort();
    return [...new Set([...written.filter((word) => words.includes(word)), ...words])];
  }
  return 'text';
}

/** Options of one element: attribute name to kind. */
function optionsOf(members, type, checker) {
  const options = [['lang', 'language']];
  for (const { attribute, name } of members.filter((member) => member.attribute)) {
    const property = type.getProperty(name);
    const tag = property.getJsDocTags(checker).find((each) => each.name === 'embed');
    const kind = tag ? kindNamed(ts.displayPartsToString(tag.text)) : kindOf(property, checker);
    if (kind !== 'none') options.push([attribute, kind]);
  }
  return options;
}

const text = (value) => JSON.stringify(value);
const lines = (options) => options.map(([name, kind]) => `${text(name)}: ${text(kind)},`);

/** The options that every element with a plan has, in the same way. */
function shared(tables) {
  const withPlan = tables.filter(({ showsPlan }) => showsPlan);
  return (withPlan[0]?.options ?? []).filter((option) =>
    withPlan.every(({ options }) => options.some((other) => text(other) === text(option))),
  );
}

/** The source text of the table, from the manifest of all elements. */
export function embedOptionTable({ modules }, tags) {
  const sourceOf = (path) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
  const program = compile(modules.map(({ path }) => sourceOf(path)));
  const checker = program.getTypeChecker();
  const tables = modules
    .flatMap(({ path, declarations }) => declarations.map((each) => ({ path, ...each })))
    .sort((a, b) => tags.indexOf(a.tagName) - tags.indexOf(b.tagName))
    .map(({ path, tagName, name, members, superclass }) => {
      const file = checker.getSymbolAtLocation(program.getSourceFile(sourceOf(path)));
      const symbol = checker.getExportsOfModule(file).find((each) => each.name === name);
      const options = optionsOf(members, checker.getDeclaredTypeOfSymbol(symbol), checker);
      return { tag: tagName, showsPlan: superclass?.name === 'PlanElement', options };
    });
  const common = shared(tables);
  const own = ({ options, showsPlan }) =>
    showsPlan ? options.filter(([name]) => !common.some(([other]) => other === name)) : options;
  return [
    '/* Made by `npm run manifest` from the properties of the elements; not written by hand. */',
    `import type { OptionKind } from './embed-options.js';`,
    '',
    '/** Options of every element that shows a plan. */',
    'const common = {',
    ...lines(common),
    '} as const;',
    '',
    '/** The attributes that an embed may set, by element. */',
    'export const embedOptions = {',
    ...tables.map(
      (table) =>
        `${text(table.tag)}: {${table.showsPlan ? '...common,' : ''}${lines(own(table)).join('')}},`,
    ),
    '} as const satisfies Record<string, Record<string, OptionKind>>;',
    '',
  ].join('\n');
}

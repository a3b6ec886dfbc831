import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const source = 'src/';

/**
 * The tables that a source file exports by `export const x = defineMessages<T>('name', …)`.
 *
 * @returns {{ name: string, variable: string, path: string }[]}
 */
export function messageTablesIn(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations
      .filter(({ initializer }) => initializer && isDefineMessages(initializer))
      .map(({ name: { text: variable }, initializer }) => {
        const [name] = initializer.arguments;
        if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
          throw new Error(`${path}: export ${variable}, so that it can be translated`);
        if (!ts.isStringLiteral(name))
          throw new Error(`${path}: write the name of ${variable} as a string`);
        return { name: name.text, variable, path };
      }),
  );
}

function isDefineMessages(node) {
  return ts.isCallExpression(node) && node.expression.text === 'defineMessages';
}

/**
 * src/localization/packs/message-tables.ts: every table of messages under src/ by its name, so that no
 * language pack misses one. Paths are relative to the package.
 */
export function messageTables() {
  const tables = readdirSync(source, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => messageTablesIn(path, readFileSync(source + path, 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const repeated = tables.find(({ name }, at) => tables[at + 1]?.name === name);
  if (repeated) throw new Error(`${repeated.path}: another table is named '${repeated.name}' too`);
  return [
    `/* Made by \`npm run manifest\` (${basename(import.meta.url)}); not written by hand. */`,
    `import { sdkMessageTables, type SdkMessageTables } from '@machiplan/sdk/internal';`,
    ...tables.map(
      ({ variable, path }) =>
        `import { ${variable} } from '../../${path.replace(/\.ts$/, '.js')}';`,
    ),
    '',
    '/** All messages of the interface, by the name of their table: what a language pack translates. */',
    'export interface MessageTables extends SdkMessageTables {',
    ...tables.map(({ name, variable }) => `  readonly '${name}': typeof ${variable};`),
    '}',
    '',
    'export const messageTables: MessageTables = {',
    '  ...sdkMessageTables,',
    ...tables.map(({ name, variable }) => `  '${name}': ${variable},`),
    '};',
    '',
  ].join('\n');
}

import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

const source = 'src/';

/**
 * src/localization/packs/message-tables.ts: every table of messages under src/, so that no language pack can
 * forget one. Paths are relative to the package.
 */
export function wordTables() {
  const tables = readdirSync(source, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      [
        ...readFileSync(source + path, 'utf8').matchAll(/^(export )?const (\w+): MessageTable</gm),
      ].map(([, isExported, name]) => {
        if (!isExported) throw new Error(`${path}: export ${name}, so that it can be translated`);
        return { name, path };
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const imports = tables.map(
    ({ name, path }) => `import { ${name} } from '../${path.replace(/\.ts$/, '.js')}';`,
  );
  return [
    `/* Made by \`npm run manifest\` (${basename(import.meta.url)}); not written by hand. */`,
    `import { sdkWordTables, type SdkWordTables } from '@machiplan/sdk';`,
    ...imports,
    '',
    '/** All words of the kit: what a further language has to say. */',
    'export interface WordTables extends SdkWordTables {',
    ...tables.map(({ name }) => `  readonly ${name}: typeof ${name};`),
    '}',
    '',
    'export const wordTables: WordTables = {',
    '  ...sdkWordTables,',
    ...tables.map(({ name }) => `  ${name},`),
    '};',
    '',
  ].join('\n');
}

/**
 * Writes what follows from the registry and the doc comments of the elements: the Custom Elements
 * Manifest, data for editors and types for frameworks (dist/); the pages docs/api.md and those on
 * accessibility; the lists of elements, embed options and message tables; the package's exports.
 *
 *   npm run manifest         writes all of it
 *   npm run check:manifest   fails when one of these files is out of date
 *
 * Both fail when a part, custom property, event, slot or property is used but not described, or
 * described but gone.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { criteriaTable, sheetProblems, sheets } from '../accessibility/sheet.js';
import { apiPage } from './api-page.js';
import { manifestProblems, registryProblems } from './problems.js';
import { tagTypes } from './tag-types.js';
import { classExports, lightElements, packageWithExports } from './element-lists.js';
import { embedOptionTable } from './embed-options.js';
import { messageTables } from './message-tables.js';
import { tags } from './registry.js';

const folder = fileURLToPath(new URL('../', import.meta.url));

process.chdir(folder); // The analyzer reads and writes below the folder it is called in.
await cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'] });
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

mkdirSync('dist/frameworks', { recursive: true });
writeFileSync('dist/frameworks/tags.d.ts', tagTypes(manifest));

const problems = manifestProblems(manifest);
problems.push(...registryProblems(manifest, tags), ...sheetProblems(tags));
const statement = readFileSync('accessibility/statement.ja.md', 'utf8');
const pages = {
  'docs/api.md': apiPage(manifest),
  'docs/accessibility.ja.md': statement.replace('<!-- criteria -->', criteriaTable()),
  'docs/accessibility-sheets.ja.md': sheets(tags),
  'package.json': packageWithExports(),
  'src/elements.ts': classExports(),
  'src/light-elements.define.ts': lightElements(),
  'src/embed/embed-option-table.ts': embedOptionTable(manifest, tags),
  'src/localization/packs/message-tables.ts': messageTables(),
};
for (const [path, content] of Object.entries(pages)) {
  const text = await format(content, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    problems.push(`packages/widgets/${path} is out of date: npm run manifest`);
}

for (const problem of problems) console.error(problem);
console.log(
  problems.length
    ? `Manifest: ${problems.length} problems`
    : `Manifest: ${tags.length} elements, good`,
);
process.exitCode = problems.length ? 1 : 0;

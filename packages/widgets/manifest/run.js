/**
 * From the doc comments of the elements: the Custom Elements Manifest, data for editors, types for
 * frameworks (dist/), and the pages that are made: docs/api.md and the accessibility sheets. Also the
 * list of all message tables, which the type of a language pack is derived from.
 *
 *   npm run manifest         writes all of it
 *   npm run check:manifest   fails when a page is out of date
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
import { manifestProblems } from './problems.js';
import { tagTypes } from './tag-types.js';
import { messageTables } from './message-tables.js';

const folder = fileURLToPath(new URL('../', import.meta.url));

process.chdir(folder); // The analyzer reads and writes below the folder it is called in.
await cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'] });
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

mkdirSync('dist/frameworks', { recursive: true });
writeFileSync('dist/frameworks/tags.d.ts', tagTypes(manifest));

const problems = manifestProblems(manifest);
const tags = manifest.modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .sort();
problems.push(...sheetProblems(tags));

const described = tags.filter((tag) => !sheetProblems([tag]).some((p) => p.startsWith(`<${tag}>`)));
const statement = readFileSync('accessibility/statement.ja.md', 'utf8');
const pages = {
  'docs/api.md': apiPage(manifest),
  'docs/accessibility.ja.md': statement.replace('<!-- criteria -->', criteriaTable()),
  'docs/accessibility-sheets.ja.md': sheets(described),
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

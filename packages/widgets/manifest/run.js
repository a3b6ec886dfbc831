/**
 * From the doc comments of the elements: the Custom Elements Manifest, data for editors, types for
 * frameworks (dist/), and the API page (docs/api.md).
 *
 *   npm run manifest         writes all of it
 *   npm run check:manifest   fails when the page is out of date
 *
 * Both fail when a part, custom property, event, slot or property is used but not described, or
 * described but gone.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { apiPage } from './api-page.js';
import { manifestProblems } from './problems.js';
import { tagTypes } from './tag-types.js';

const folder = fileURLToPath(new URL('../', import.meta.url));
const page = `${folder}docs/api.md`;

process.chdir(folder); // The analyzer reads and writes below the folder it is called in.
await cli({ argv: ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'] });
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

mkdirSync('dist/frameworks', { recursive: true });
writeFileSync('dist/frameworks/tags.d.ts', tagTypes(manifest));

const problems = manifestProblems(manifest);
const text = await format(apiPage(manifest), { ...(await resolveConfig(page)), filepath: page });
if (process.argv.includes('--check')) {
  let written = '';
  try {
    written = readFileSync(page, 'utf8');
  } catch {
    // Not written yet: out of date as well.
  }
  if (written !== text)
    problems.push('packages/widgets/docs/api.md is out of date: npm run manifest');
} else writeFileSync(page, text);

for (const problem of problems) console.error(problem);
const count = manifest.modules.flatMap(({ declarations }) => declarations).length;
console.log(
  problems.length ? `Manifest: ${problems.length} problems` : `Manifest: ${count} elements, good`,
);
process.exitCode = problems.length ? 1 : 0;

/**
 * Checks the documents in examples/data against the schema and, where the source texts stand beside
 * the checkout, against these; counts errata, approximate values and editorial labels; prints how
 * much of each source the documents account for.
 *
 *   npm run data:check                   counts, and the first uncited lines
 *   npm run data:check -- --verbose      all uncited lines with their text
 */
import type { PlanDocument } from '@machiplan/schema';
import { checkDocument } from './check/check-document.js';
import { countsOf, type DocumentCounts } from './check/counts.js';
import { coverageOf } from './check/coverage.js';
import { exampleFiles, readExample } from './check/example-documents.js';
import { hasSources, readSource } from './check/source-library.js';

const FIRST = 12;
const verbose = process.argv.includes('--verbose');

let problems = 0;
const plans: PlanDocument[] = [];
for (const file of exampleFiles) {
  const example = await readExample(file);
  const plan = example.kind === 'plan' ? (example.content as PlanDocument) : undefined;
  if (plan) plans.push(plan);
  const { findings, found, elsewhere } = await checkDocument(example);
  problems += findings.length;
  const lookedUp = hasSources ? `, ${found} printed texts found, ${elsewhere} not at hand` : '';
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${file}${lookedUp}`);
  for (const { pointer, message } of findings) console.log(`       ${pointer}: ${message}`);
  if (plan) console.log(`       ${shown(countsOf(plan))}`);
}

if (hasSources) {
  console.log('\nLines of the sources that some record cites:');
  const files = new Set(
    plans.flatMap(({ sources }) => sources?.flatMap(({ file }) => file ?? []) ?? []),
  );
  for (const file of [...files].sort()) {
    const text = await readSource(file);
    if (!text) continue;
    const { lines, cited, uncited } = coverageOf(text, plans);
    const share = lines === 0 ? 100 : Math.floor((100 * cited) / lines);
    console.log(`  ${file}: ${cited} of ${lines} (${share} %)`);
    for (const line of verbose ? uncited : [])
      console.log(`    ${line}: ${text.lines[line - 1]?.trim()}`);
    if (!verbose && uncited.length > 0)
      console.log(
        `    not cited: ${uncited.slice(0, FIRST).join(', ')}${uncited.length > FIRST ? ' …' : ''}`,
      );
  }
} else {
  console.log('\nNo ../shared/seeds and ../shared/data here: the sources were not looked up.');
}

console.log(`\nDocuments: ${exampleFiles.length}, problems: ${problems}`);
process.exitCode = problems === 0 ? 0 : 1;

function shown({ errata, approximate, editorialLabels }: DocumentCounts): string {
  const labels = Object.entries(editorialLabels).map(([language, count]) => `${language} ${count}`);
  return `errata ${errata}, approximate values ${approximate}, editorial labels ${labels.join(', ') || 0}`;
}

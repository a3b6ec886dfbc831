/**
 * Draws editorial summaries of the example documents by chance and prints each below the lines of
 * its source, to be read side by side and judged. The same seed draws the same summaries.
 *
 *   npm run data:summaries                       40 summaries, seed 1
 *   npm run data:summaries -- --seed 7 --count 10
 */
import { parseArgs } from 'node:util';
import type { PlanDocument } from '@machiplan/schema';
import { drawn } from './check/draw.js';
import { editorialSummariesOf } from './check/editorial-summaries.js';
import { exampleFiles, readExample } from './check/example-documents.js';
import { sourceTextsOf } from './check/source-library.js';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '40' } },
});

const summaries = [];
for (const file of exampleFiles) {
  const { kind, content } = await readExample(file);
  const document = content as PlanDocument;
  // A made-up plan has made-up sources.
  if (kind !== 'plan' || document.origin === 'sample') continue;
  for (const summary of editorialSummariesOf(document, await sourceTextsOf(document)))
    summaries.push({ file, ...summary });
}
if (summaries.length === 0) {
  console.error('No ../shared/seeds here: there are no source lines to put beside the summaries.');
  process.exitCode = 1;
}

const chosen = drawn(summaries, Number(values.count), Number(values.seed));
for (const [i, { file, id, part, text, lines }] of chosen.entries()) {
  console.log(`## ${i + 1}. ${file} ${id} (${part})\n`);
  for (const line of lines) console.log(`${String(line.number).padStart(5)}  ${line.text}`);
  console.log(`\n    →  ${text.replaceAll('\n', '\n       ')}\n`);
}
console.log(`${chosen.length} of ${summaries.length} summaries, seed ${values.seed}`);

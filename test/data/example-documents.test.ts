import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@machiplan/schema';
import { checkDocument } from './check/check-document.js';
import { coverageOf } from './check/coverage.js';
import { exampleFiles, readExample } from './check/example-documents.js';
import { hasSources, readSource } from './check/source-library.js';

const skip = hasSources ? false : 'the source texts are not beside this checkout';

describe('examples/data', () => {
  for (const file of exampleFiles) {
    it(`${file} follows the schema and repeats its sources as printed`, async () => {
      const { findings } = await checkDocument(await readExample(file));
      assert.deepEqual(findings, []);
    });
  }

  it('leaves out no line of the sources', { skip }, async () => {
    const examples = await Promise.all(exampleFiles.map(readExample));
    const plans = examples.flatMap(({ kind, content }) =>
      kind === 'plan' ? [content as PlanDocument] : [],
    );
    const files = plans.flatMap(({ sources }) => sources?.flatMap(({ file }) => file ?? []) ?? []);
    for (const file of new Set(files)) {
      const text = await readSource(file);
      if (text) assert.deepEqual(coverageOf(text, plans).uncited, [], file);
    }
  });
});

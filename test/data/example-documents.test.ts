import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from './check/check-document.js';
import { exampleFiles, readExample } from './check/example-documents.js';

describe('examples/data', () => {
  for (const file of exampleFiles) {
    it(`${file} follows the schema and repeats its sources as printed`, async () => {
      const { findings } = await checkDocument(await readExample(file));
      assert.deepEqual(findings, []);
    });
  }
});

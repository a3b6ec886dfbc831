import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, textIn } from './read-document.js';

const files = [
  'meguro-basic-plan-2022.json',
  'setagaya-basic-plan-2024.json',
  'setagaya-basic-plan-draft-2023.json',
  'setagaya-basic-plan-guidelines-2024.json',
  'setagaya-local-administration-2022.json',
];

describe('the sources of the documents', () => {
  for (const file of files)
    it(`of ${file} can be found by publisher, title, date and address, or say what is missing`, async () => {
      const { sources } = await readDocument(file);
      assert.ok(sources?.length);
      for (const source of sources) {
        const note = textIn(source.note, 'ja') ?? '';
        const english = textIn(source.note, 'en') ?? '';
        assert.ok(textIn(source.title, 'ja'), source.id);
        assert.ok(textIn(source.publisher, 'ja'), source.id);
        assert.ok(source.issued ?? /(発行日|作成日|版)は/u.test(note), `${source.id}: date`);
        if (source.href !== undefined) continue;
        assert.match(note, /アドレスはありません/u, `${source.id}: address`);
        assert.match(english, /no address/u, `${source.id}: address in English`);
      }
    });
});

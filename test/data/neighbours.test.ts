import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { compareIndicators, sharedThemes } from '@machiplan/sdk/compare';
import { readDocument } from './read-document.js';

const planOf = async (file: string) => checkPlan(await readDocument(file)).plan!;
const setagaya = await planOf('setagaya-basic-plan-2024.json');
const meguro = await planOf('meguro-basic-plan-2022.json');

describe('Setagaya and Meguro side by side', () => {
  it('have no indicator in common: Meguro publishes none in its document', () => {
    assert.deepEqual(compareIndicators([setagaya, meguro]), []);
  });

  it('share themes by words of their titles; neither relates its entries to SDGs or has keywords', () => {
    const themes = sharedThemes([setagaya, meguro]);
    assert.ok(themes.every(({ by }) => by === 'word'));
    const nodesOf = (word: string) =>
      themes
        .find(({ key }) => key === word)
        ?.entries.map(({ nodes }) => nodes.map(({ title }) => (title as { ja: string }).ja));
    // Read by hand in both documents.
    assert.deepEqual(nodesOf('自治会'), [
      ['町会・自治会の参加促進、活性化支援'],
      ['町会・自治会の活性化への支援'],
    ]);
    assert.deepEqual(nodesOf('国際交流'), [
      ['国際交流イベントの実施'],
      ['平和の尊さの継承と国際交流'],
    ]);
    // Words that nearly every title has say nothing.
    for (const word of ['推進', '支援', '充実', '成長'])
      assert.equal(nodesOf(word), undefined, word);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { searchNodes } from '@machiplan/sdk';
import { changesOfDuty, missingTerms, omissionsOfLaw } from './check/duty.js';
import { type EditorialSummary, editorialSummariesOf } from './check/editorial-summaries.js';
import { hasSources, sourceTextsOf } from './check/source-library.js';
import { readDocument } from './read-document.js';

const skip = hasSources ? false : 'the source texts are not beside this checkout';

const files = [
  'meguro-basic-plan-2022.json',
  'setagaya-basic-plan-2024.json',
  'setagaya-basic-plan-draft-2023.json',
  'setagaya-basic-plan-guidelines-2024.json',
  'setagaya-local-administration-2022.json',
];

async function summariesOf(document: PlanDocument): Promise<EditorialSummary[]> {
  return [...editorialSummariesOf(document, await sourceTextsOf(document))];
}

/** Findings by record, so that a failure names all of them. */
function findingsBy(
  summaries: readonly EditorialSummary[],
  check: (summary: EditorialSummary) => string[],
): string[] {
  return summaries.flatMap((summary) => {
    const found = check(summary);
    return found.length > 0 ? [`${summary.id} ${summary.part}: ${found.join(', ')}`] : [];
  });
}

describe('editorial summaries', { skip }, () => {
  for (const file of files) {
    it(`of ${file} neither soften nor add a duty`, async () => {
      const summaries = await summariesOf(await readDocument(file));
      assert.ok(summaries.length > 20);
      assert.deepEqual(findingsBy(summaries, changesOfDuty), []);
    });

    it(`of ${file} keep the key terms of their source in the text or the keywords`, async () => {
      const summaries = await summariesOf(await readDocument(file));
      const nodes = summaries.filter(({ pointer }) => pointer.startsWith('/nodes/'));
      assert.deepEqual(findingsBy(nodes, missingTerms), []);
    });
  }

  it('of the ordinance name the actor and the laws of each article and paragraph', async () => {
    const document = await readDocument('setagaya-local-administration-2022.json');
    const legal = new Set(
      document.nodes
        .filter(({ level }) => ['article', 'paragraph', 'item'].includes(level))
        .map(({ id }) => id),
    );
    const summaries = (await summariesOf(document)).filter(({ id }) => legal.has(id));
    assert.equal(summaries.length, 49);
    assert.deepEqual(findingsBy(summaries, omissionsOfLaw), []);
  });
});

describe('the words a reader searches for', () => {
  const expected: Record<string, Record<string, string>> = {
    'setagaya-basic-plan-guidelines-2024.json': {
      オープンデータ: 'g2-i3',
      クラウドサービス: 'g2-i3',
      生成AI: 'g2-i4',
      アジャイル型組織: 'g4-1-i1',
      EBPM: 'g4-2-i1',
      'プッシュ型・プル型': 'g6-i1',
    },
    'meguro-basic-plan-2022.json': {
      目黒区子ども条例: 'h1',
      目黒区平和都市宣言: 'k1-1',
      オープンデータ: 'v3-3-1-i3',
      ワイズスペンディング: 'v3-1-1-i1',
    },
    'setagaya-basic-plan-draft-2023.json': { 行政評価を徹底: 'g6', Decidim: 'mayor-message' },
    'setagaya-local-administration-2022.json': {
      デジタルサイネージ: 'column-1-6',
      'Wi-Fi': 'column-1-7',
      介護保険法: 'article-2-item-4',
    },
    'setagaya-basic-plan-2024.json': { 子ども・子育て応援都市: 'pp1', LGBTQ: 'p21' },
  };

  for (const [file, terms] of Object.entries(expected))
    it(`lead to the right nodes of ${file}`, async () => {
      const plan = checkPlan(await readDocument(file)).plan!;
      for (const [term, id] of Object.entries(terms))
        assert.ok(
          searchNodes(plan, term).some((node) => node.id === id),
          `${term} does not find ${id}`,
        );
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, textIn } from './read-document.js';

const plan = await readDocument('setagaya-basic-plan-guidelines-2024.json');

describe('setagaya-basic-plan-guidelines-2024', () => {
  it('has the eight guidelines in the order of the chapter', () => {
    const titles = plan.nodes
      .filter((node) => node.level === 'guideline')
      .map((node) => `${node.code ?? ''} ${textIn(node.title, 'ja') ?? ''}`);
    assert.deepEqual(titles, [
      '1 SDGsの推進',
      '2 DXの推進',
      '3 緊急時・非常時の体制整備',
      '4 組織運営の革新',
      '5 公共施設の適切な整備・維持管理',
      '6 情報発信・情報公開',
      '7 行政評価',
      '8 他自治体や国際社会との協力連携',
    ]);
  });

  it('has the five sub-sections under guidelines 4 and 5', () => {
    const sections = plan.nodes.filter((node) => node.level === 'section');
    assert.deepEqual(
      sections.map((node) => node.id),
      ['g4-1', 'g4-2', 'g4-3', 'g5-1', 'g5-2'],
    );
  });

  it('has every bullet of the chapter as an item', () => {
    const bullets = { g1: 2, g2: 4, g3: 4, g4: 7, g5: 4, g6: 2, g7: 2, g8: 2 };
    for (const [guideline, count] of Object.entries(bullets)) {
      const items = plan.nodes.filter(
        (node) => node.level === 'item' && node.id.startsWith(`${guideline}-`),
      );
      assert.equal(items.length, count, guideline);
    }
  });

  it('marks the words of every bullet as editorial, with title, English title and summary', () => {
    for (const node of plan.nodes.filter((each) => each.level === 'item')) {
      assert.equal(node.origin, 'editorial', node.id);
      assert.ok(textIn(node.title, 'en'), node.id);
      assert.ok(node.summary, node.id);
    }
  });

  it('aligns each guideline and sub-section with the one of the same number in the proposal', async () => {
    const relations = plan.relations ?? [];
    assert.deepEqual(
      relations.map((relation) => relation.to),
      ['g1', 'g2', 'g3', 'g4', 'g4-1', 'g4-2', 'g4-3', 'g5', 'g5-1', 'g5-2', 'g6', 'g7', 'g8'],
    );
    assert.ok(relations.every((relation) => relation.toPlan === 'setagaya-basic-plan-2024'));
    const ids = new Set(
      (await readDocument('setagaya-basic-plan-2024.json')).nodes.map((node) => node.id),
    );
    assert.deepEqual(
      relations.filter((relation) => !ids.has(relation.to)),
      [],
    );
  });

  it('has the six terms marked for the glossary as keywords of their items', () => {
    assert.deepEqual(
      plan.nodes.flatMap(({ id, tags }) => (tags ?? []).map((tag) => [id, tag])),
      [
        ['g2-i3', 'オープンデータ'],
        ['g2-i3', 'クラウドサービス'],
        ['g2-i4', '生成AI'],
        ['g4-1-i1', 'アジャイル型組織'],
        ['g4-2-i1', 'EBPM(証拠に基づく政策立案)'],
        ['g6-i1', 'プッシュ型・プル型'],
      ],
    );
    for (const node of plan.nodes.filter(({ tags }) => tags))
      assert.equal(node.origins?.['tags'], 'published', node.id);
  });

  it('says that the links to the SDGs are not in the chapter', () => {
    const node = plan.nodes.find((each) => each.id === 'g1-i1');
    assert.deepEqual(
      node?.notPublished?.map((each) => each.part),
      ['sdgs'],
    );
    assert.ok(plan.nodes.every((each) => each.sdgs === undefined));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, textIn } from './read-document.js';

const plan = await readDocument('meguro-basic-plan-2022.json');
const atLevel = (level: string) => plan.nodes.filter((node) => node.level === level);

/** Check digit of the 全国地方公共団体コード: weights 6 to 2, eleven minus the remainder by eleven. */
function checkDigit(code: string): number {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return (11 - (sum % 11)) % 10;
}

describe('meguro-basic-plan-2022', () => {
  it('names its levels as the ward does', () => {
    assert.deepEqual(plan.trees?.find(({ id }) => id === 'policies')?.levels, [
      'policy',
      'approach',
      'viewpoint',
      'item',
    ]);
    assert.deepEqual(
      plan.levels.slice(0, 4).map((level) => textIn(level.title, 'ja')),
      ['方針', '区政運営の考え方', '施策立案の視点', '項目'],
    );
  });

  it('has 3 policies, 7 approaches, 13 viewpoints and 49 items', () => {
    assert.deepEqual(
      ['policy', 'approach', 'viewpoint', 'item'].map((level) => atLevel(level).length),
      [3, 7, 13, 49],
    );
  });

  it('has the items of each viewpoint', () => {
    const counts = atLevel('viewpoint').map(
      (viewpoint) => plan.nodes.filter((node) => node.parent === viewpoint.id).length,
    );
    assert.deepEqual(counts, [3, 5, 3, 4, 3, 4, 5, 4, 5, 4, 2, 3, 4]);
  });

  it('keeps the full-width codes as printed beside the ASCII ones', () => {
    assert.deepEqual(
      atLevel('approach').map((node) => [node.code, node.normalizedCode]),
      [
        ['１－１', '1-1'],
        ['１－２', '1-2'],
        ['２－１', '2-1'],
        ['２－２', '2-2'],
        ['３－１', '3-1'],
        ['３－２', '3-2'],
        ['３－３', '3-3'],
      ],
    );
  });

  it('gives every item an editorial title in both languages, a summary and its lines', () => {
    for (const node of atLevel('item')) {
      assert.equal(node.origin, 'editorial', node.id);
      assert.ok(textIn(node.title, 'ja') && textIn(node.title, 'en'), node.id);
      assert.ok(node.summary, node.id);
      const source = Array.isArray(node.source) ? node.source[0] : node.source;
      assert.match(source?.lines ?? '', /^[0-9]+(-[0-9]+)?$/, node.id);
    }
  });

  it('has the ordinances and the declaration of the ward, related to what names them', () => {
    assert.deepEqual(
      atLevel('ordinance').map((node) => textIn(node.title, 'ja')),
      [
        '目黒区平和都市宣言',
        '目黒区男女が平等に共同参画し性の多様性を尊重する社会づくり条例',
        '目黒区子ども条例',
      ],
    );
    assert.deepEqual(
      plan.relations?.map(({ type, from, to }) => [type, from, to]),
      [
        ['relates-to', 'h1', 'peace-city-declaration'],
        ['relates-to', 'k1-1', 'peace-city-declaration'],
        ['relates-to', 'h1', 'gender-equality-ordinance'],
        ['relates-to', 'h1', 'children-ordinance'],
      ],
    );
    assert.equal(plan.nodes.find(({ id }) => id === 'peace-city-declaration')?.time, '1985-05');
  });

  it('has a code of the ward with a right check digit', () => {
    assert.equal(plan.publisher?.code, '131105');
    assert.equal(checkDigit('131105'), 5);
  });

  it('says what part 2 does not tell instead of filling it in', () => {
    assert.equal(plan.period, undefined);
    assert.equal(plan.status, undefined);
    assert.deepEqual(
      plan.notPublished?.map((each) => each.part),
      ['period', 'status', 'sdgs'],
    );
  });
});

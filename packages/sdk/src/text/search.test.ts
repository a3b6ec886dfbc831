import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { prepareSearch, searchNodes, searchPositions, type SearchOptions } from './search.js';

function planOf() {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: '計画',
    languages: ['ja', 'en'],
    readings: { 下水道: 'げすいどう' },
    levels: [{ id: 'item', title: '項目' }],
    nodes: [
      {
        id: 'a',
        level: 'item',
        code: '１０－１',
        title: { ja: '地域防災力の向上', 'ja-Hira': 'ちいきぼうさいりょく', en: 'Local readiness' },
        vision: '災害に強いまち',
        department: '危機管理部',
      },
      {
        id: 'b',
        level: 'item',
        title: 'コミュニティの活性化',
        summary: { ja: '町会を支援します。', en: 'Supports neighbourhood associations.' },
        tags: ['DX'],
      },
      {
        id: 'c',
        level: 'item',
        title: '下水道',
        body: '長い説明\n\n防災にも役立つ。',
        viewpoints: ['環境との調和', { ja: '費用', en: 'cost' }],
      },
    ],
  });
  assert.ok(plan);
  return plan;
}

const plan = planOf();

function found(query: string, options?: SearchOptions): readonly string[] {
  return searchNodes(plan, query, options).map(({ id }) => id);
}

describe('searchNodes(plan, query, options)', () => {
  it('finds in every text of a node, in document order', () => {
    assert.deepEqual(found('防災'), ['a', 'c']);
    assert.deepEqual(found('災害に強い'), ['a']);
    assert.deepEqual(found('危機管理部'), ['a']);
    assert.deepEqual(found('町会'), ['b']);
    assert.deepEqual(found('調和'), ['c']);
    assert.deepEqual(found('ＤＸ'), ['b']);
  });

  it('finds codes whatever the widths and hyphens', () => {
    assert.deepEqual(found('10-1'), ['a']);
    assert.deepEqual(found('10ー1'), ['a']);
  });

  it('finds katakana by hiragana and half-width kana', () => {
    assert.deepEqual(found('こみゅにてぃ'), ['b']);
    assert.deepEqual(found('ｺﾐｭﾆﾃｨ'), ['b']);
  });

  it('finds by reading: of the title, and of words the plan gives readings for', () => {
    assert.deepEqual(found('ぼうさい'), ['a']);
    assert.deepEqual(found('ゲスイ'), ['c']);
  });

  it('wants all words, in any of the texts', () => {
    assert.deepEqual(found('防災 向上'), ['a']);
    assert.deepEqual(found('役立つ　下水道'), ['c']);
    assert.deepEqual(found('防災 町会'), []);
  });

  it('finds no word across two texts', () => {
    assert.deepEqual(found('向上災害'), []);
    assert.deepEqual(found('dxコミュニティ'), []);
  });

  it('searches all languages, or what readers of some languages see', () => {
    assert.deepEqual(found('readiness'), ['a']);
    assert.deepEqual(found('readiness', { languages: ['ja'] }), []);
    assert.deepEqual(found('町会', { languages: ['en'] }), []);
    assert.deepEqual(found('ぼうさい', { languages: ['en'] }), ['a']);
    // Only Japanese exists, so that is what an English reader sees.
    assert.deepEqual(found('コミュニティ', { languages: ['en'] }), ['b']);
  });

  it('finds nothing when nothing is asked', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found(' 　'), []);
  });
});

describe('searchPositions(plan, query, options)', () => {
  it('gives places in plan.nodes', () => {
    assert.deepEqual(searchPositions(plan, '防災'), [0, 2]);
  });
});

describe('prepareSearch(plan, options)', () => {
  const many = {
    ...plan,
    nodes: Array.from({ length: 1200 }, (_, at) => ({
      id: `n${at}`,
      level: 'item',
      title: at % 400 === 7 ? '防災' : '福祉',
    })),
  };

  it('ends, and changes no answer, wherever it is left', () => {
    for (const steps of [0, 1, 2, 50]) {
      const fresh = { ...many };
      const preparation = prepareSearch(fresh);
      for (let step = 0; step < steps; step++) preparation.next();
      assert.deepEqual(searchPositions(fresh, '防災'), [7, 407, 807]);
      assert.equal(preparation.next().done, true);
    }
  });

  it('takes more than one step for more nodes than one step holds', () => {
    assert.equal([...prepareSearch({ ...many })].length, 3);
  });
});

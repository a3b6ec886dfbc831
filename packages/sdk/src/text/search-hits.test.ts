import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { matchRanges } from './match.js';
import { searchHits } from './search-hits.js';
import { searchNodes } from './search.js';

const document: PlanDocument = {
  planJson: '1.1',
  id: 'city',
  title: '計画',
  languages: ['ja', 'en'],
  levels: [
    { id: 'policy', title: { ja: '政策', en: 'Policy' } },
    { id: 'priority', title: '重点政策' },
    { id: 'approach', title: '考え方' },
    { id: 'article', title: '条' },
  ],
  nodes: [
    { id: 'p1', level: 'policy', code: '1', title: '子ども' },
    { id: 'p12', level: 'policy', code: '１２', title: '緑' },
    { id: 'pp6', level: 'priority', code: '重点政策６', title: '安全' },
    { id: 'a32', level: 'approach', code: '３－２', title: '水辺' },
    { id: 'dx', level: 'article', code: '12', title: 'デジタル・トランスフォーメーションの推進' },
    { id: 'nws', level: 'article', code: '13', title: 'NWS（ねっとわーくさぽーと）を使う' },
    {
      id: 'med',
      level: 'article',
      title: '医寮的ケア児の支援',
      errata: [{ part: 'title', printed: '医寮的ケア児', corrected: '医療的ケア児' }],
    },
  ],
  indicators: [{ id: 'trees', title: '街路樹の本数', definition: '区道の高木', nodes: ['p12'] }],
  actions: [{ node: 'p12', time: 'FY2025', title: '苗木を配る' }],
  evaluations: [{ node: 'p1', time: 'FY2024', grade: 'Ａ', note: '待機児童が減った' }],
};
const { plan } = checkPlan(document);
assert.ok(plan);
const found = (query: string) => searchNodes(plan, query).map(({ id }) => id);

describe('searchNodes(plan, query) beyond the texts of a node', () => {
  it('finds nodes by their indicators, actions and evaluations', () => {
    assert.deepEqual(found('街路樹'), ['p12']);
    assert.deepEqual(found('高木'), ['p12']);
    assert.deepEqual(found('苗木'), ['p12']);
    assert.deepEqual(found('待機児童'), ['p1']);
  });

  it('finds corrected and printed forms of errata', () => {
    assert.deepEqual(found('医療的ケア'), ['med']);
    assert.deepEqual(found('医寮的ケア'), ['med']);
  });

  it('finds a level with its number, exactly', () => {
    assert.deepEqual(found('政策12'), ['p12']);
    assert.deepEqual(found('政策１'), ['p1']);
    assert.deepEqual(found('政策 12'), ['p12']);
    assert.deepEqual(found('Policy 12'), ['p12']);
    assert.deepEqual(found('重点政策6'), ['pp6']);
    assert.deepEqual(found('考え方3-2'), ['a32']);
    assert.deepEqual(found('第12条'), ['dx']);
  });

  it('does not take the name of a level for a word of its nodes', () => {
    assert.deepEqual(found('条'), []);
    assert.deepEqual(found('政策'), ['pp6']);
  });

  it('finds long and short forms, with and without middle dots', () => {
    assert.deepEqual(found('DX'), ['dx']);
    assert.deepEqual(found('デジタルトランスフォーメーション'), ['dx']);
    assert.deepEqual(found('デジタル・トランスフォーメーション'), ['dx']);
  });

  it('learns the short forms that the plan itself explains', () => {
    const { plan: learning } = checkPlan({
      ...document,
      nodes: [
        { id: 'a', level: 'policy', title: 'XQZ（えっくす・きゅう・ぜっと）の活用' },
        { id: 'b', level: 'policy', title: 'えっくすきゅうぜっとの予算' },
      ],
    });
    assert.deepEqual(
      searchNodes(learning!, 'XQZ').map(({ id }) => id),
      ['a', 'b'],
    );
  });
});

describe('searchHits(plan, query)', () => {
  const fields = (query: string) =>
    searchHits(plan, query).map(({ node, found: where }) => [
      node.id,
      where.map(({ field, text }) => [field, text]),
    ]);

  it('says where each node was found', () => {
    assert.deepEqual(fields('街路樹'), [['p12', [['indicator', '街路樹の本数']]]]);
    assert.deepEqual(fields('苗木'), [['p12', [['action', '苗木を配る']]]]);
    assert.deepEqual(fields('医療的'), [['med', [['errata', '医療的ケア児']]]]);
    assert.deepEqual(fields('政策12'), [['p12', [['level', '政策１２']]]]);
    assert.deepEqual(fields('DX'), [
      ['dx', [['title', 'デジタル・トランスフォーメーションの推進']]],
    ]);
  });

  it('names the indicator or action, so that a page can lead to it', () => {
    const [hit] = searchHits(plan, '街路樹');
    assert.equal(hit?.found[0]?.record, plan.indicators[0]);
    const [action] = searchHits(plan, '苗木');
    assert.equal(action?.found[0]?.record, plan.actions[0]);
  });

  it('agrees with searchNodes', () => {
    for (const query of ['の', '政策', '12', 'dx 推進', '医療', 'ない', ''])
      assert.deepEqual(
        searchHits(plan, query).map(({ node }) => node.id),
        found(query),
      );
  });
});

describe('matchRanges(text, query) with forms of a word', () => {
  it('marks the form that the text has', () => {
    assert.deepEqual(matchRanges('DXとデジタル・トランスフォーメーション', 'DX'), [
      [0, 2],
      [3, 20],
    ]);
  });
});

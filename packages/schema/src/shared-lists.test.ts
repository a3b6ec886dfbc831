import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, sharedListsOf, withSharedLists } from './index.js';

const document = {
  planJson: '1.1',
  id: 'p',
  title: '計画',
  sharedLists: [{ href: 'lists.json', lists: ['districtLevels', 'districts', 'gradeScales'] }],
  levels: [{ id: 'l', title: '施策' }],
  nodes: [{ id: 'n', level: 'l', title: '項目', districts: ['own', 'north'] }],
  districts: [{ id: 'own', level: 'area', name: '独自' }],
};
const lists = {
  planJson: '1.1',
  id: 'lists',
  title: '一覧',
  levels: [{ id: 'other', title: '他' }],
  nodes: [],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [
    { id: 'own', level: 'area', name: '別の名' },
    { id: 'north', level: 'area', name: '北' },
  ],
};

describe('withSharedLists(document, loaded)', () => {
  it('adds what another document lists, so that references lead there', () => {
    const { plan, problems } = checkPlan(
      withSharedLists(document, new Map([['lists.json', lists]])),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(plan?.nodes[0]?.districts, ['own', 'north']);
    assert.deepEqual(
      plan.districts.map(({ name }) => name),
      ['独自', '北'],
    );
    assert.deepEqual(
      plan.levels.map(({ id }) => id),
      ['l'],
    );
  });

  it('leaves the document as it is', () => {
    const before = structuredClone(document);
    withSharedLists(document, new Map([['lists.json', lists]]));
    assert.deepEqual(document, before);
  });

  it('leaves out what was not loaded, and the check says which references lead nowhere', () => {
    const { problems } = checkPlan(withSharedLists(document, new Map()));
    assert.ok(problems.some(({ pointer }) => pointer === '/nodes/0/districts/1'));
  });

  it('gives anything else back, however odd', () => {
    const odd = [null, 1, [], {}, { sharedLists: 1 }, { sharedLists: [null, { href: 1 }] }];
    for (const value of odd) assert.equal(withSharedLists(value, new Map()), value);
    const hostile = {
      ...document,
      sharedLists: [{ href: '__proto__', lists: ['__proto__', 'nodes', 'districts'] }],
    };
    assert.deepEqual(sharedListsOf(hostile), [{ href: '__proto__', lists: ['districts'] }]);
    const { plan } = checkPlan(withSharedLists(hostile, new Map()));
    assert.equal(plan?.districts.length, 1);
  });
});

describe('the sample city', () => {
  it('shares a list with a document that is there', () => {
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(new URL(`../../../examples/data/${path}`, import.meta.url), 'utf8'));
    const city = read('midori-city-plan.json');
    const [entry] = sharedListsOf(city);
    assert.ok(entry);
    const { plan, problems } = checkPlan(
      withSharedLists(city, new Map([[entry.href, read(entry.href)]])),
    );
    assert.deepEqual(problems, []);
    assert.ok(plan?.sources.some(({ id }) => id === 'statistics-book'));
  });
});

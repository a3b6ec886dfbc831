import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { isNotPublished, notPublishedPart } from './not-published.js';
import { originOf, originWithin } from './origin-of.js';
import { sourceDocumentOf, sourcesOf } from './sources-of.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  origin: 'published',
  sources: [{ id: 'overview', title: '概要版' }],
  levels: [{ id: 'item', title: '項目' }],
  nodes: [],
});
assert.ok(plan);
const silent = { ...plan, origin: undefined };

describe('sourcesOf(record, part)', () => {
  it('gives a list whichever way the document writes it', () => {
    assert.deepEqual(sourcesOf({ source: { document: 'overview' } }), [{ document: 'overview' }]);
    assert.deepEqual(sourcesOf({ source: [{ document: 'a' }, { document: 'b' }] }), [
      { document: 'a' },
      { document: 'b' },
    ]);
    assert.deepEqual(sourcesOf({}), []);
  });

  it('prefers references for the part, then for the property, then for the record', () => {
    const source = [
      { document: 'whole' },
      { document: 'title', part: 'title' },
      { document: 'english', part: 'title/en' },
    ];
    assert.deepEqual(sourcesOf({ source }, 'title/en'), [source[2]]);
    assert.deepEqual(sourcesOf({ source }, 'title/fr'), [source[1]]);
    assert.deepEqual(sourcesOf({ source }, 'vision'), [source[0]]);
  });
});

describe('sourceDocumentOf(plan, reference)', () => {
  it('finds the document described by the plan', () => {
    assert.equal(sourceDocumentOf(plan, { document: 'overview' })?.title, '概要版');
    assert.equal(sourceDocumentOf(plan, { document: 'other' }), undefined);
  });
});

describe('originOf(plan, record, part, lang)', () => {
  const record = {
    origin: 'derived',
    origins: { vision: 'editorial', 'title/en': 'sample' },
  } as const;

  it('takes the most particular statement', () => {
    assert.equal(originOf(plan, record, 'title', 'en'), 'sample');
    assert.equal(originOf(plan, record, 'title', 'ja'), 'derived');
    assert.equal(originOf(plan, record, 'vision', 'ja'), 'editorial');
    assert.equal(originOf(plan, record), 'derived');
  });

  it("falls back to the plan's, and never makes one up", () => {
    assert.equal(originOf(plan, {}), 'published');
    assert.equal(originOf(silent, {}), undefined);
  });

  it('is not misled by names that every object has', () => {
    assert.equal(originOf(plan, record, 'constructor'), 'derived');
  });
});

describe('originWithin(plan, owner, part, record)', () => {
  it("asks the record, then the owner's part, then the owner, then the plan", () => {
    const owner = { origin: 'derived', origins: { observations: 'sample' } } as const;
    assert.equal(originWithin(plan, owner, 'observations', { origin: 'editorial' }), 'editorial');
    assert.equal(originWithin(plan, owner, 'observations', {}), 'sample');
    assert.equal(originWithin(plan, owner, 'targets', {}), 'derived');
    assert.equal(originWithin(plan, {}, 'targets', {}), 'published');
  });
});

describe('isNotPublished, notPublishedPart', () => {
  const record = { notPublished: [{ part: 'observations', note: '毎年10月に公表' }] };

  it('say only what the document states', () => {
    assert.equal(isNotPublished(record, 'observations'), true);
    assert.equal(isNotPublished(record, 'targets'), false);
    assert.equal(isNotPublished({}, 'observations'), false);
    assert.equal(notPublishedPart(record, 'observations')?.note, '毎年10月に公表');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator, type PlanNode } from '@machiplan/schema';
import { isNotPublished, notPublishedPart } from './not-published.js';
import { originOf, originWithin } from './origin-of.js';
import { sourceLinkOf } from './source-link.js';
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
    const record: Partial<PlanNode> = { source };
    assert.deepEqual(sourcesOf(record, 'title/en'), [source[2]]);
    assert.deepEqual(sourcesOf(record, 'title/fr'), [source[1]]);
    assert.deepEqual(sourcesOf(record, 'vision'), [source[0]]);
  });
});

describe('sourceDocumentOf(plan, reference)', () => {
  it('finds the document described by the plan', () => {
    assert.equal(sourceDocumentOf(plan, { document: 'overview' })?.title, '概要版');
    assert.equal(sourceDocumentOf(plan, { document: 'other' }), undefined);
  });
});

describe('sourceLinkOf(plan, reference, languages, base)', () => {
  const linked = {
    ...plan,
    sources: [{ id: 'book', title: '計画', href: 'book.pdf' }],
  };
  const base = 'https://city.example/data/plan.json';

  it('leads to the page of a PDF file', () => {
    assert.deepEqual(
      sourceLinkOf(linked, { document: 'book', page: 27, filePage: 31 }, 'ja', base),
      {
        text: '計画、27頁',
        href: 'https://city.example/data/book.pdf#page=31',
      },
    );
  });

  it('has no address where the source has none that is safe', () => {
    const link = sourceLinkOf(
      linked,
      { document: 'book', page: 'i', href: 'data:text/html,x' },
      'en',
    );
    assert.deepEqual(link, { text: '計画, i', href: undefined });
    assert.equal(sourceLinkOf(linked, { document: 'gone', section: '第2章' }).text, 'gone、第2章');
  });
});

describe('originOf(plan, record, part, lang)', () => {
  const record: Partial<PlanNode> = {
    origin: 'derived',
    origins: { vision: 'editorial', 'title/en': 'sample' },
  };

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

  it('is the least reliable one of a part where no language is named', () => {
    assert.equal(originOf(plan, record, 'title'), 'sample');
    const node: Partial<PlanNode> = { origins: { 'summary/en': 'editorial' } };
    assert.equal(originOf(plan, node, 'summary'), 'editorial');
    assert.equal(originOf(plan, node, 'summary', 'ja'), 'published');
  });

  it('holds for the variants of a language', () => {
    assert.equal(originOf(plan, record, 'title', 'EN-gb'), 'sample');
    assert.equal(originOf(plan, record, 'title', 'fr'), 'derived');
  });
});

describe('originWithin(plan, owner, part, record)', () => {
  it("asks the record, then the owner's part, then the owner, then the plan", () => {
    const owner: Partial<Indicator> = { origin: 'derived', origins: { observations: 'sample' } };
    const silentOwner: Partial<Indicator> = {};
    assert.equal(originWithin(plan, owner, 'observations', { origin: 'editorial' }), 'editorial');
    assert.equal(originWithin(plan, owner, 'observations', {}), 'sample');
    assert.equal(originWithin(plan, owner, 'targets', {}), 'derived');
    assert.equal(originWithin(plan, silentOwner, 'targets', {}), 'published');
  });
});

describe('isNotPublished, notPublishedPart', () => {
  const record: Partial<Indicator> = {
    notPublished: [{ part: 'observations', note: '毎年10月に公表' }],
  };
  const silentRecord: Partial<Indicator> = {};

  it('say only what the document states', () => {
    assert.equal(isNotPublished(record, 'observations'), true);
    assert.equal(isNotPublished(record, 'targets'), false);
    assert.equal(isNotPublished(silentRecord, 'observations'), false);
    assert.equal(notPublishedPart(record, 'observations')?.note, '毎年10月に公表');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogEntry } from '@machiplan/schema';
import { dcatCatalog } from './dcat-catalog.js';

const base = 'https://city.example/plan/';
const entry = {
  id: 'city-2024',
  href: `${base}city/plan.json`,
  title: { ja: '緑市計画', en: 'Midori Plan' },
  publisher: { name: '緑市', code: '131121' },
  period: { start: 'FY2024', end: 'FY2031' },
  modified: '2026-04-01',
  size: 1234,
};
const describeCatalog = (...entries: readonly CatalogEntry[]) =>
  dcatCatalog({ base, language: 'ja', title: '計画', entries });
const datasets = (...entries: readonly CatalogEntry[]) =>
  describeCatalog(...entries)['dcat:dataset'] as readonly Readonly<Record<string, unknown>>[];

describe('dcatCatalog(catalog)', () => {
  it('describes each plan as a data set with the properties that DCAT-AP requires', () => {
    const [dataset] = datasets(entry);
    assert.deepEqual(dataset!['dcterms:title'], [
      { '@language': 'ja', '@value': '緑市計画' },
      { '@language': 'en', '@value': 'Midori Plan' },
    ]);
    assert.deepEqual(dataset!['dcterms:description'], dataset!['dcterms:title']);
    const distribution = dataset!['dcat:distribution'] as Readonly<Record<string, unknown>>;
    assert.deepEqual(distribution['dcat:accessURL'], { '@id': entry.href });
    assert.deepEqual(dataset!['dcat:landingPage'], { '@id': `${base}city/` });
  });

  it('gives the period in days: a fiscal year starts in April and ends in March', () => {
    assert.deepEqual(datasets(entry)[0]!['dcterms:temporal'], {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:date', '@value': '2024-04-01' },
      'dcat:endDate': { '@type': 'xsd:date', '@value': '2032-03-31' },
    });
  });

  it('adds nothing that the documents do not say', () => {
    const [dataset] = datasets({ id: 'x', href: `${base}x/plan.json`, title: '計画' });
    for (const name of ['publisher', 'modified', 'temporal'])
      assert.equal(dataset![`dcterms:${name}`], undefined, name);
    assert.deepEqual(describeCatalog()['dcat:dataset'], []);
  });

  it('names a publisher of the catalog only where all plans have the same one', () => {
    assert.ok(describeCatalog(entry, { ...entry, id: 'y' })['dcterms:publisher']);
    const other = { ...entry, id: 'y', publisher: { name: '青市' } };
    assert.equal(describeCatalog(entry, other)['dcterms:publisher'], undefined);
  });
});

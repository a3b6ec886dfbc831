import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanNode } from '@machiplan/schema';
import { checkPrintedTexts } from './printed-text-findings.js';
import { planWith, texts } from './sample-plan.js';

const measure: PlanNode = {
  id: 'm1',
  level: 'measure',
  code: '10-1',
  title: { ja: '安心して暮らせる居住環境の整備', en: 'Housing' },
  origins: { 'title/en': 'editorial' },
  source: { document: 'page', lines: '3-5', quote: '居住環境' },
};

const findingsOf = (node: PlanNode) =>
  checkPrintedTexts(planWith({ nodes: [node] }), texts).findings;

describe('checkPrintedTexts(document, texts)', () => {
  it('finds a title broken over two lines, its code and its quote', () => {
    const report = checkPrintedTexts(planWith({ nodes: [measure] }), texts);
    assert.deepEqual(report, { findings: [], found: 3, elsewhere: 0 });
  });

  it('fails a title that is not printed', () => {
    const [finding, ...others] = findingsOf({ ...measure, title: '安心して暮らせる住環境の整備' });
    assert.equal(finding?.pointer, '/nodes/0/title');
    assert.match(finding.message, /does not stand in page 3-5/);
    assert.deepEqual(others, []);
  });

  it('fails a title that is printed, but in other lines, and names these', () => {
    const [finding] = findingsOf({
      id: 'j1',
      level: 'project',
      title: '医寮的ケア児(者)の支援',
      source: { document: 'page', lines: '4' },
    });
    assert.match(finding?.message ?? '', /but in line 6$/);
  });

  it('fails a wrong quote, and one that is not short', () => {
    const wrong = findingsOf({
      ...measure,
      source: { document: 'page', lines: '3-5', quote: '住環境の改善' },
    });
    assert.deepEqual(
      wrong.map((finding) => finding.pointer),
      ['/nodes/0/source/quote'],
    );
    const long = findingsOf({
      ...measure,
      source: { document: 'page', quote: '住み慣れた'.repeat(17) },
    });
    assert.match(long[0]?.message ?? '', /a quotation of 85 characters/);
  });

  it('does not accept the corrected form of a misprint', () => {
    const [finding] = findingsOf({
      id: 'j1',
      level: 'project',
      title: '医療的ケア児(者)の支援',
      source: { document: 'page', lines: '6' },
      errata: [{ part: 'title', printed: '医寮的ケア児(者)の支援' }],
    });
    assert.equal(finding?.pointer, '/nodes/0/title');
  });

  it('does not take full width for half width', () => {
    assert.equal(findingsOf({ ...measure, code: '１０-1' })[0]?.pointer, '/nodes/0/code');
  });

  it('accepts a title whose parts are cited one after the other', () => {
    const source = [
      { document: 'page', lines: '4' },
      { document: 'page', lines: '5' },
      { document: 'page', lines: '3' },
    ];
    assert.deepEqual(findingsOf({ ...measure, source }), []);
  });

  it('looks a part up where the reference for that part says', () => {
    const source = [
      { document: 'page', lines: '4-5' },
      { document: 'page', lines: '3', part: 'code' },
    ];
    assert.deepEqual(findingsOf({ ...measure, source }), []);
    const swapped = [
      { document: 'page', lines: '3' },
      { document: 'page', lines: '4-5', part: 'code' },
    ];
    assert.equal(findingsOf({ ...measure, source: swapped })[0]?.pointer, '/nodes/0/title');
  });

  it('leaves our own words alone', () => {
    const vision = 'だれもが住まいに困らない。';
    assert.equal(findingsOf({ ...measure, vision }).length, 1);
    assert.deepEqual(findingsOf({ ...measure, vision, origins: { vision: 'editorial' } }), []);
    assert.deepEqual(
      findingsOf({ ...measure, title: '住まい', code: '1', origin: 'editorial' }),
      [],
    );
  });

  it('fails printed words without a place, with unknown lines or of an unknown source', () => {
    const placeless = { id: 'm2', level: 'measure', title: '居住環境' };
    assert.match(findingsOf(placeless)[0]?.message ?? '', /no place is given/);
    const beyond = { document: 'page', lines: '8-80' };
    assert.match(findingsOf({ ...measure, source: beyond })[0]?.message ?? '', /no lines 8-80/);
    const unknown = { document: 'leaflet', lines: '3' };
    assert.match(findingsOf({ ...measure, source: unknown })[0]?.message ?? '', /not in the list/);
  });

  it('looks up figures in the lines of their indicator', () => {
    const indicator = {
      id: 'households',
      title: '世帯数',
      decimals: 0,
      source: { document: 'page', lines: '7' },
      observations: [
        { time: '1991', value: 359_000 },
        { time: '1992', value: 360_000 },
      ],
    };
    const report = checkPrintedTexts(planWith({ indicators: [indicator] }), texts);
    assert.deepEqual(
      report.findings.map((finding) => finding.pointer),
      ['/indicators/0/observations/1/value'],
    );
  });

  it('counts what it cannot look up because the source has no text here', () => {
    const sources = [{ id: 'page', title: '頁' }];
    const report = checkPrintedTexts(planWith({ sources, nodes: [measure] }), new Map());
    assert.deepEqual(report, { findings: [], found: 0, elsewhere: 3 });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanNode } from '@machiplan/schema';
import { changesOfDuty, missingTerms, omissionsOfLaw } from './duty.js';
import { type EditorialSummary, editorialSummariesOf } from './editorial-summaries.js';
import { planWith, texts } from './sample-plan.js';

const summariesOf = (node: Partial<PlanNode>) => [
  ...editorialSummariesOf(
    planWith({ nodes: [{ id: 'n1', level: 'x', title: '見出し', ...node }] }),
    texts,
  ),
];

const beside = (source: string, text: string): EditorialSummary => ({
  pointer: '/nodes/0/summary',
  id: 'n1',
  part: 'summary',
  text,
  besides: '',
  hasBody: false,
  lines: [{ number: 1, text: source }],
});

describe('editorialSummariesOf(document, texts)', () => {
  it('puts an editorial summary beside the lines cited for it, without empty ones', () => {
    const source = [
      { document: 'page', lines: '1' },
      { document: 'page', part: 'summary', lines: '2-5' },
    ];
    const [summary] = summariesOf({ summary: '要約', origins: { summary: 'editorial' }, source });
    assert.deepEqual(
      summary?.lines.map(({ number }) => number),
      [3, 4, 5],
    );
  });

  it('takes the lines of the record where none are cited for the summary', () => {
    const source = { document: 'page', lines: '8' };
    const [summary] = summariesOf({ summary: '要約', origin: 'editorial', source });
    assert.deepEqual(
      summary?.lines.map(({ number }) => number),
      [8],
    );
  });

  it('leaves out printed prose and prose without lines', () => {
    const source = { document: 'page', lines: '8' };
    assert.deepEqual(summariesOf({ summary: '要約', source }), []);
    assert.deepEqual(summariesOf({ summary: '要約', origin: 'editorial' }), []);
  });
});

describe('changesOfDuty(summary)', () => {
  it('finds a duty that is softened or added', () => {
    const source = '区は、環境の整備に努めなければならない。';
    assert.deepEqual(changesOfDuty(beside(source, '区は、環境の整備に努めなければならない。')), []);
    assert.deepEqual(changesOfDuty(beside(source, '区は、環境の整備に努める。')), [
      'leaves out なければならない',
    ]);
    assert.deepEqual(changesOfDuty(beside('環境を整える。', '必ず環境を整える。')), ['adds 必ず']);
  });

  it('does not take 目指す姿 for an aim', () => {
    assert.deepEqual(changesOfDuty(beside('目指す姿につなげる。', '姿につなげる。')), []);
  });
});

describe('omissionsOfLaw(summary)', () => {
  it('finds a missing actor and a missing article', () => {
    const source = '第17条 区長は、第2節及び第9条に規定する機能を強化する。';
    assert.deepEqual(omissionsOfLaw(beside(source, '区長は、第9条の機能を強化する。')), []);
    assert.deepEqual(omissionsOfLaw(beside(source, '機能を強化する。')), ['actor 区長', '第9条']);
  });
});

describe('missingTerms(summary)', () => {
  it('finds abbreviations, long words in katakana and quoted terms that are gone', () => {
    const source = 'ＥＢＰＭとアジャイルガバナンスで「車座集会」を開く。';
    assert.deepEqual(missingTerms(beside(source, '集会を開く。')), [
      'EBPM',
      'アジャイルガバナンス',
      '車座集会',
    ]);
    const besides = 'EBPM アジャイルガバナンス';
    assert.deepEqual(missingTerms({ ...beside(source, '車座集会を開く。'), besides }), []);
  });
});

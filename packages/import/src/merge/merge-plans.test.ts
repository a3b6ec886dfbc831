import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@machiplan/schema';
import { importFiles } from '../import-files.js';
import { mergePlans } from './merge-plans.js';

const base: PlanDocument = {
  planJson: '1.0',
  id: 'p',
  title: '計画',
  languages: ['ja', 'en'],
  sources: [{ id: 'source-1', title: '本文', file: 'plan.pdf' }],
  levels: [{ id: 'measure', title: '施策' }],
  nodes: [
    {
      id: 'bosai',
      level: 'measure',
      code: '1-1',
      title: { ja: '防災', en: 'Disaster readiness' },
      summary: '手で書いた説明',
    },
  ],
  indicators: [
    {
      id: 'drills',
      title: { ja: '訓練参加者数（人）', en: 'People in drills' },
      nodes: ['bosai'],
      definition: '手で書いた定義',
      observations: [
        { time: 'FY2023', value: 100, notes: ['台風の年'] },
        { time: 'FY2024', value: 105, status: 'provisional', notes: ['速報'] },
      ],
    },
    { id: 'stock', title: '備蓄率', nodes: ['bosai'] },
  ],
};
const sheet =
  '施策番号,施策名,指標名,令和5年度実績,令和6年度実績,令和7年度実績\n１－１,防災,訓練参加者数(人),100,110,125\n1-1,防災,新しい指標,1,2,3\n';
const incoming = importFiles([
  { name: 'next.csv', bytes: new TextEncoder().encode(sheet) },
]).document!;

describe('figures of the next year', () => {
  const { document, changes } = mergePlans(base, incoming);
  const drills = document.indicators!.find(({ id }) => id === 'drills')!;

  it('are matched by title whatever the width of its characters, and the difference is shown', () => {
    const shown = changes
      .filter(({ id, list }) => id === 'drills' && list === 'observations')
      .map(({ kind, time, before, after }) => [kind, time, before, after]);
    assert.deepEqual(shown, [
      ['same', 'FY2023', '100', undefined],
      ['changed', 'FY2024', '105', '110'],
      ['added', 'FY2025', undefined, '125'],
    ]);
  });

  it('leave every text that was written by hand', () => {
    assert.equal(document.nodes[0]!.summary, '手で書いた説明');
    assert.deepEqual(drills.title, base.indicators![0]!.title);
    assert.equal(drills.definition, '手で書いた定義');
    assert.deepEqual(
      drills.observations!.map(({ notes }) => notes),
      [['台風の年'], ['速報'], undefined],
    );
  });

  it('name their source, under an id that was free', () => {
    const source = drills.observations![2]!.source as { document: string; cell: string };
    assert.equal(source.cell, 'F2');
    assert.equal(document.sources!.find(({ id }) => id === source.document)!.file, 'next.csv');
    assert.equal(document.sources!.find(({ id }) => id === 'source-1')!.file, 'plan.pdf');
  });

  it('add what is new, and report what they lack without removing it', () => {
    assert.ok(document.indicators!.some(({ title }) => title === '新しい指標'));
    assert.deepEqual(
      changes.filter(({ kind }) => kind === 'missing').map(({ id }) => id),
      ['stock'],
    );
    assert.ok(document.indicators!.some(({ id }) => id === 'stock'));
  });

  it('change nothing when they are merged again', () => {
    const again = mergePlans(document, incoming);
    assert.deepEqual(
      again.changes.filter(({ kind }) => kind === 'added' || kind === 'changed'),
      [],
    );
    assert.deepEqual(again.document, document);
  });

  it('do not touch the plan they are merged into', () => {
    assert.equal(base.indicators![0]!.observations!.length, 2);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf } from './counts.js';
import { planWith } from './sample-plan.js';

const level = { id: 'x', title: '項目', origin: 'editorial' } as const;

describe('countsOf(document)', () => {
  it('counts errata of any record', () => {
    const node = { id: 'n1', level: 'x', title: '見出し', errata: [{ printed: '見だし' }] };
    const indicator = { id: 'i1', title: '数', errata: [{ printed: '教' }, { printed: '敷' }] };
    const plan = planWith({ nodes: [node], indicators: [indicator] });
    assert.equal(countsOf(plan).errata, 3);
  });

  it('counts approximate observations, targets and baselines', () => {
    const about = { value: 5, approximate: true };
    const indicator = {
      id: 'i1',
      title: '数',
      baseline: { time: '2020', ...about },
      observations: [
        { time: '2021', ...about },
        { time: '2022', value: 6 },
      ],
      targets: [{ time: '2030', ...about }],
    };
    assert.equal(countsOf(planWith({ indicators: [indicator] })).approximate, 3);
  });

  it('counts editorial labels by language, those of a plain string in the first', () => {
    const node = {
      id: 'n1',
      level: 'x',
      title: { ja: '見出し', en: 'Heading' },
      origins: { 'title/en': 'editorial' },
    } as const;
    const plan = planWith({ levels: [level], nodes: [node] });
    assert.deepEqual(countsOf({ ...plan, origins: {} }).editorialLabels, { ja: 1, en: 1 });
  });
});

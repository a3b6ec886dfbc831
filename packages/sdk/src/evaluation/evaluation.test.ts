import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { assessmentLabels, assessmentOf, gradeText } from './assessment.js';
import { publishedGradesOf } from './published-grade.js';
import { rollUpFormula, rollUpOf } from './roll-up.js';

const rising = {
  nodes: ['m'],
  direction: 'increase',
  baseline: { time: 'FY2020', value: 0 },
  targets: [{ time: 'FY2030', value: 10 }],
} as const;

const { plan } = checkPlan({
  planJson: '1.1',
  id: 'city',
  title: '計画',
  levels: [{ id: 'l', title: '施策' }],
  nodes: [
    { id: 'f', level: 'l', title: '分野', progress: 40, state: 'in-progress' },
    { id: 'm', level: 'l', parent: 'f', title: '緑' },
  ],
  gradeScales: [
    {
      id: 'review',
      title: { ja: '内部評価', en: 'Internal review' },
      grades: [
        {
          id: '◎',
          title: '◎',
          meaning: { ja: '目標を上回った', en: 'exceeded' },
          colorRole: 'positive',
        },
        { id: '×', title: '×', colorRole: 'negative' },
      ],
    },
    { id: 'kind', title: '種類', ordered: false, grades: [{ id: 'X', title: '継続' }] },
  ],
  indicators: [
    { ...rising, id: 'good', title: '木', observations: [{ time: 'FY2025', value: 6 }] },
    { ...rising, id: 'late', title: '花', observations: [{ time: 'FY2025', value: 1 }] },
    { ...rising, id: 'open', title: '池', observations: [] },
  ],
  actions: [
    { node: 'm', time: 'FY2024', title: '植える', state: 'done' },
    { id: 'a1', node: 'm', time: 'FY2025', title: '掘る', state: 'in-progress' },
    { node: 'm', time: 'FY2026', title: '待つ' },
  ],
  evaluations: [
    { indicator: 'good', grade: '×', gradeScale: 'review', time: 'FY2023' },
    { indicator: 'good', grade: '◎', gradeScale: 'review', time: 'FY2024' },
    { indicator: 'good', grade: 'Ｂ', scale: ['Ａ', 'Ｂ'] },
    { node: 'f', grade: 'X', gradeScale: 'kind', time: 'FY2024' },
    { action: 'a1', grade: 'Ａ', time: 'FY2025' },
  ],
});
assert.ok(plan);
const [good, late] = plan.indicators;

describe('publishedGradesOf(plan, subject)', () => {
  it('lists the grades newest first, undated ones last', () => {
    const grades = publishedGradesOf(plan, { indicator: 'good' });
    assert.deepEqual(
      grades.map(({ label, time, rank, colorRole }) => [label, time, rank, colorRole]),
      [
        ['◎', 'FY2024', 0, 'positive'],
        ['×', 'FY2023', 1, 'negative'],
        ['Ｂ', undefined, 1, 'neutral'],
      ],
    );
  });

  it('does not rank what has no order', () => {
    assert.equal(publishedGradesOf(plan, { node: 'f' })[0]?.rank, undefined);
    assert.equal(publishedGradesOf(plan, { node: 'f' })[0]?.label, '継続');
    assert.equal(publishedGradesOf(plan, { action: 'a1' })[0]?.label, 'Ａ');
    assert.deepEqual(publishedGradesOf(plan, { node: 'm' }), []);
  });
});

describe('assessmentOf(plan, indicator)', () => {
  it("has the publisher's grade and, beside it, the computed status", () => {
    const assessment = assessmentOf(plan, good!);
    assert.equal(assessment.published?.label, '◎');
    assert.equal(assessment.computed.status, 'on-track');
    assert.deepEqual(assessmentLabels(plan, assessment), {
      published: '内部評価：◎（目標を上回った、2024年度）',
      computed: '計算による判定：順調',
    });
    assert.deepEqual(assessmentLabels(plan, assessment, 'en'), {
      published: 'Internal review: ◎ (exceeded, FY2024)',
      computed: 'Computed: On track',
    });
    assert.equal(
      gradeText(plan, assessment.published, 'ja', { era: true }),
      '◎（目標を上回った、令和6年度）',
    );
  });

  it('has only the computed status where the publisher gave no grade', () => {
    assert.deepEqual(assessmentLabels(plan, assessmentOf(plan, late!)), {
      published: undefined,
      computed: '遅れ',
    });
  });
});

describe('rollUpOf(plan, nodeId)', () => {
  it("has the publisher's own judgement and the counts below the node", () => {
    const rollUp = rollUpOf(plan, 'f');
    assert.equal(rollUp.published?.label, '継続');
    assert.deepEqual([rollUp.state, rollUp.progress], ['in-progress', 40]);
    assert.deepEqual([rollUp.indicators, rollUp.judged, rollUp.ratio], [3, 2, 0.5]);
    assert.deepEqual(rollUp.actions, { stated: 2, done: 1 });
  });

  it('shows its formula with the numbers', () => {
    assert.equal(rollUpFormula(rollUpOf(plan, 'f')), '（順調1）÷ 判定のある指標2 ＝ 50%');
    assert.equal(
      rollUpFormula(rollUpOf(plan, 'f'), 'en'),
      '(On track 1) ÷ 2 indicators with a status = 50%',
    );
    assert.equal(rollUpFormula(rollUpOf(plan, 'gone')), '');
  });
});

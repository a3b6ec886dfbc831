import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Plan } from '@machiplan/schema';
import { diffPlans } from './diff-plans.js';
import { targetMoveSentence } from './target-move-sentence.js';

type Parts = Record<string, unknown>;
const planOf = (parts: Parts): Plan =>
  checkPlan({
    planJson: '1.0',
    id: 'city',
    title: '計画',
    levels: [
      { id: 'policy', title: '政策' },
      { id: 'measure', title: '施策' },
    ],
    nodes: [],
    ...parts,
  }).plan!;
const policy = (id: string, title: string, rest: Parts = {}) => ({
  id,
  level: 'policy',
  title,
  ...rest,
});
const measure = (id: string, title: string, rest: Parts = {}) => ({
  id,
  level: 'measure',
  title,
  ...rest,
});
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const indicator = (rest: Parts) => ({ id: 'i', title: '受診率', unit: '%', nodes: [], ...rest });
const withIndicator = (rest: Parts) => planOf({ indicators: [indicator(rest)] });

describe('diffPlans(before, after)', () => {
  it('finds nothing to tell between a plan and itself', () => {
    const plan = planOf({ nodes: [policy('a', '健康')], indicators: [indicator({})] });
    const diff = diffPlans(plan, plan);
    assert.deepEqual(
      diff.nodes.map(({ types }) => types),
      [[]],
    );
    assert.deepEqual([diff.addedNodes, diff.removedNodes, diff.addedIndicators], [[], [], []]);
    assert.deepEqual([diff.indicators[0]!.figures, diff.indicators[0]!.target], [[], undefined]);
  });

  it('tells entries added, removed, renamed, recoded, moved and reworded apart', () => {
    const before = planOf({
      nodes: [
        policy('a', '健康'),
        policy('b', '教育'),
        measure('a1', '健診を増やす', {
          parent: 'a',
          code: '1-1',
          summary: '健診の回数を増やす。',
        }),
        measure('a2', '食育', { parent: 'a' }),
        measure('a3', '禁煙', { parent: 'a' }),
      ],
    });
    const after = planOf({
      nodes: [
        policy('a', '健康づくり'),
        policy('b', '教育'),
        measure('a1', '健診を増やす', {
          parent: 'a',
          code: '1-2',
          summary: '健診の内容を増やす。',
        }),
        measure('a2', '食育', { parent: 'b' }),
        measure('n', '歯の健康', { parent: 'a' }),
      ],
    });
    const diff = diffPlans(before, after);
    assert.deepEqual(
      Object.fromEntries(diff.nodes.map(({ before: { id }, types }) => [id, types])),
      {
        a: ['renamed'],
        b: [],
        a1: ['recoded', 'reworded'],
        a2: ['moved'],
      },
    );
    assert.deepEqual([ids(diff.removedNodes), ids(diff.addedNodes)], [['a3'], ['n']]);
    assert.deepEqual(diff.nodes[2]!.texts, [
      {
        part: 'summary',
        before: '健診の回数を増やす。',
        after: '健診の内容を増やす。',
        isPublished: true,
      },
    ]);
  });

  it('does not take forms of the same characters for a change', () => {
    const before = planOf({ nodes: [policy('a', 'ＤＸの推進', { code: '（１）' })] });
    const after = planOf({ nodes: [policy('a', 'DXの推進', { code: '(1)' })] });
    assert.deepEqual(diffPlans(before, after).nodes[0]!.types, []);
  });

  it('does not call an entry reworded where a summary by others differs', () => {
    const nodes = (summary: string) => [
      policy('a', '健康', { summary, origins: { summary: 'editorial' } }),
    ];
    const diff = diffPlans(planOf({ nodes: nodes('歩く。') }), planOf({ nodes: nodes('走る。') }));
    assert.deepEqual(diff.nodes[0]!.types, []);
    assert.deepEqual(
      diff.nodes[0]!.texts.map(({ isPublished }) => isPublished),
      [false],
    );
  });

  it('says by what it matched entries of two documents, the most certain reason first', () => {
    const before = planOf({
      id: 'draft',
      nodes: [
        policy('x', '声を聴く'),
        policy('same', '地域の防災'),
        policy('c', '緑を守る', { code: '3' }),
        policy('t', '文化'),
        policy('s', '子どもの学びを支える環境づくり'),
      ],
      relations: [{ type: 'aligned-with', from: 'x', to: 'y', toPlan: 'final' }],
    });
    const after = planOf({
      id: 'final',
      nodes: [
        policy('y', '参加のしくみ'),
        policy('same', '地域の防災力'),
        policy('c9', '緑を守り育てる', { code: '３' }),
        policy('t9', '文化'),
        policy('s9', '子どもの学びを支える環境の充実'),
      ],
    });
    const { nodes } = diffPlans(before, after);
    assert.deepEqual(
      nodes.map(({ before: a, after: b, reason }) => `${a.id} ${b.id} ${reason}`),
      ['x y relation', 'same same id', 'c c9 code', 't t9 title', 's s9 similar-title'],
    );
  });

  it('does not trust an id or a code that two documents use for different things', () => {
    const before = planOf({ id: 'draft', nodes: [policy('g5', '情報発信', { code: '5' })] });
    const after = planOf({ id: 'final', nodes: [policy('g5', '公共施設の整備', { code: '5' })] });
    const diff = diffPlans(before, after);
    assert.deepEqual(
      [diff.nodes.length, ids(diff.removedNodes), ids(diff.addedNodes)],
      [0, ['g5'], ['g5']],
    );
  });

  it('guesses nothing where two entries are as like: they are removed and added', () => {
    const before = planOf({ id: 'draft', nodes: [policy('a', '公園を整備する')] });
    const after = planOf({
      id: 'final',
      nodes: [policy('b', '公園を整備する事'), policy('c', '公園を整備する時')],
    });
    assert.equal(diffPlans(before, after).nodes.length, 0);
  });

  it('tells entries of the same title apart by where they are', () => {
    const nodes = (suffix: string) => [
      policy(`a${suffix}`, '健康'),
      policy(`b${suffix}`, '教育'),
      measure(`a1${suffix}`, '人材の確保', { parent: `a${suffix}` }),
      measure(`b1${suffix}`, '人材の確保', { parent: `b${suffix}` }),
    ];
    const diff = diffPlans(
      planOf({ id: 'draft', nodes: nodes('') }),
      planOf({ id: 'final', nodes: nodes('-2') }),
    );
    assert.deepEqual(
      diff.nodes.map(({ before, after }) => `${before.id} ${after.id}`),
      ['a a-2', 'b b-2', 'a1 a1-2', 'b1 b1-2'],
    );
  });

  it('does not call an entry moved when a heading above it is new or gone', () => {
    const before = planOf({ nodes: [policy('h', '理念'), measure('a', '参加', { parent: 'h' })] });
    const after = planOf({ nodes: [measure('a', '参加')] });
    assert.deepEqual(diffPlans(before, after).nodes[0]!.types, []);
  });

  it('lists figures that differ and says in a sentence how the target moved', () => {
    const before = withIndicator({
      observations: [
        { time: 'FY2022', value: 50 },
        { time: 'FY2023', value: 52, status: 'provisional' },
      ],
      targets: [{ time: 'FY2027', value: 80, kind: 'final' }],
    });
    const after = withIndicator({
      observations: [
        { time: 'FY2022', value: 50, source: { document: 'other' } },
        { time: 'FY2023', value: 51.5 },
        { time: 'FY2024', value: 55 },
      ],
      targets: [{ time: 'FY2031', value: 75, kind: 'final' }],
    });
    const [change] = diffPlans(before, after).indicators;
    assert.deepEqual(
      change!.figures.map(({ part, before: a, after: b }) => [
        part,
        a?.time,
        a?.value,
        b?.time,
        b?.value,
      ]),
      [
        ['target', 'FY2027', 80, 'FY2031', 75],
        ['observation', 'FY2023', 52, 'FY2023', 51.5],
        ['observation', undefined, undefined, 'FY2024', 55],
      ],
    );
    assert.equal(
      targetMoveSentence(change!, 'en'),
      'Target lowered from 80% to 75%, year moved from FY2027 to FY2031.',
    );
    assert.equal(
      targetMoveSentence(change!, 'ja'),
      '目標が80%から75%に引き下げられました。目標の時期が2027年度から2031年度に変わりました。',
    );
  });

  it('does not say lowered or raised of targets in words or ranges', () => {
    const target = (rest: Parts) => withIndicator({ targets: [{ time: 'FY2027', ...rest }] });
    const sentence = (a: Parts, b: Parts) =>
      targetMoveSentence(diffPlans(target(a), target(b)).indicators[0]!, 'en');
    assert.equal(
      sentence({ text: '増加' }, { text: '維持' }),
      'Target changed from “増加” to “維持”.',
    );
    assert.equal(
      sentence({ value: 10 }, { min: 20 }),
      'Target changed from “10%” to “at least 20%”.',
    );
    const diff = diffPlans(withIndicator({}), target({ value: 10 }));
    assert.equal(targetMoveSentence(diff.indicators[0]!, 'en'), 'Target 10% added.');
  });

  it('compares 100,000 entries with 100,000 in linear time', () => {
    const size = 100_000;
    const nodes = (suffix: string) =>
      Array.from({ length: size }, (_, index) =>
        policy(`n${index}${suffix}`, `項目${index}${suffix}の取組み`),
      );
    const checked = (id: string, suffix: string) =>
      ({ ...planOf({ id }), nodes: nodes(suffix) }) as unknown as Plan;
    const start = performance.now();
    const { nodes: matches } = diffPlans(checked('draft', ''), checked('final', 'の'));
    const elapsed = performance.now() - start;
    assert.ok(elapsed < 20_000, `${elapsed} ms`);
    assert.ok(matches.every(({ before, after }) => after.id === `${before.id}の`));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@machiplan/schema';
import { amountOf } from './amount-of.js';
import { actionsIn, actionYearsOf } from './in-year.js';
import { actionsOf, budgetsOf, evaluationsOf, evaluationsOfIndicator } from './of-node.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  levels: [{ id: 'item', title: '項目' }],
  nodes: [
    { id: 'm', level: 'item', title: '施策' },
    { id: 'j1', level: 'item', parent: 'm', title: '事業一' },
    { id: 'j2', level: 'item', parent: 'm', title: '事業二' },
    { id: 'x', level: 'item', title: '別の施策' },
  ],
  indicators: [{ id: 'i', title: '指標' }],
  actions: [
    { node: 'j2', time: 'FY2025', title: '拡大' },
    { node: 'j2', time: 'FY2024', title: '調査' },
    { node: 'm', time: '2025-03-31', title: '年度末のまとめ' },
    { node: 'j1', time: '2024-04', title: '開始' },
    { node: 'x', time: 'FY2024', title: '別の取組み' },
    { node: 'j1', time: '2024', title: '暦年のもの' },
  ],
  budgets: [
    { node: 'j1', time: 'FY2024', amount: 1250, unitMultiplier: 3 },
    { node: 'j2', time: 'FY2024', amount: 0 },
    { node: 'j2', time: 'FY2025', amount: null },
  ],
  evaluations: [
    { node: 'm', time: 'FY2024', grade: 'Ａ' },
    { indicator: 'i', time: 'FY2024', grade: 'Ｂ' },
  ],
});
assert.ok(plan);
const titles = (items: readonly { readonly title: unknown }[]) => items.map(({ title }) => title);

describe('actionsOf(plan, nodeId, scope)', () => {
  it('gives the actions of the node itself, in document order', () => {
    assert.deepEqual(titles(actionsOf(plan, 'j2')), ['拡大', '調査']);
    assert.deepEqual(actionsOf(plan, 'nobody'), []);
  });

  it('gives those below it too when asked, node by node', () => {
    assert.deepEqual(titles(actionsOf(plan, 'm', { descendants: true })), [
      '年度末のまとめ',
      '開始',
      '暦年のもの',
      '拡大',
      '調査',
    ]);
  });
});

describe('actionsIn(plan, fiscalYear, nodeId, scope)', () => {
  it('takes months and days into their fiscal year, but no calendar year', () => {
    assert.deepEqual(titles(actionsIn(plan, 2024)), [
      '調査',
      '年度末のまとめ',
      '開始',
      '別の取組み',
    ]);
  });

  it('looks at one node, or at a node and all below it', () => {
    assert.deepEqual(titles(actionsIn(plan, 2024, 'j2')), ['調査']);
    assert.deepEqual(titles(actionsIn(plan, 2024, 'm', { descendants: true })), [
      '年度末のまとめ',
      '開始',
      '調査',
    ]);
  });

  it('follows the month in which the fiscal year of the plan starts', () => {
    const fromJanuary = { ...plan, fiscalYearStart: 1 };
    assert.deepEqual(titles(actionsIn(fromJanuary, 2025)), ['拡大', '年度末のまとめ']);
    assert.deepEqual(titles(actionsIn(fromJanuary, 2024, 'j1')), ['開始', '暦年のもの']);
  });

  it('knows the years that have actions', () => {
    assert.deepEqual(actionYearsOf(plan), [2024, 2025]);
  });
});

describe('budgetsOf, amountOf', () => {
  it('give amounts in whole units of the currency', () => {
    assert.deepEqual(budgetsOf(plan, 'm', { descendants: true }).map(amountOf), [
      1_250_000,
      0,
      undefined,
    ]);
    assert.deepEqual(budgetsOf(plan, 'm'), []);
  });
});

describe('evaluationsOf, evaluationsOfIndicator', () => {
  it('keep nodes and indicators apart', () => {
    assert.deepEqual(
      evaluationsOf(plan, 'm').map(({ grade }) => grade),
      ['Ａ'],
    );
    assert.deepEqual(
      evaluationsOfIndicator(plan, 'i').map(({ grade }) => grade),
      ['Ｂ'],
    );
  });
});

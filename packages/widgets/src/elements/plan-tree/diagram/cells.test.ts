import { expect } from '@open-wc/testing';
import { planIndex } from '@machiplan/sdk/internal';
import { gardenDocument, gardenPlan, planOf } from '../../../../../../test/browser/garden-plan.js';
import { cellsUnder, type Cell } from './cells.js';
import { nextCell } from './cell-keys.js';
import { valuesFor } from './cell-values.js';
import { treemapLayout, icicle, sunburst } from './layouts.js';

const fields = [0, 5, 8];
const outlineOf = (cell: Cell): unknown => [
  cell.merged > 0 ? `${cell.merged} merged` : cell.position,
  cell.value,
  ...cell.children.map(outlineOf),
];

describe('valuesFor(plan, sizing)', () => {
  it('counts entries without anything below', () => {
    // f1 m1 j1 j2 m2 f2 m3 m4 f3 p1
    expect([...valuesFor(gardenPlan(), 'entries')]).to.deep.equal([3, 2, 1, 1, 1, 2, 1, 1, 1, 1]);
  });
  it('counts indicators', () => {
    expect([...valuesFor(gardenPlan(), 'indicators')].slice(0, 3)).to.deep.equal([1, 1, 0]);
  });
  it('takes the amounts of the newest year, never twice for a node and what is below it', () => {
    const plan = planOf({
      ...gardenDocument,
      budgets: [
        { node: 'm1', time: 'FY2024', amount: 999 },
        { node: 'm1', time: 'FY2025', amount: 10 },
        { node: 'j1', time: 'FY2025', amount: 4, unitMultiplier: 0 },
        { node: 'm2', time: 'FY2025', amount: 5 },
      ],
    });
    expect([...valuesFor(plan, 'budget')].slice(0, 5)).to.deep.equal([15, 10, 4, 0, 5]);
  });
});

describe('cellsUnder(index, values, tops, options)', () => {
  const plan = gardenPlan();
  const index = planIndex(plan);
  const values = valuesFor(plan, 'entries');

  it('keeps outline order and sizes', () => {
    expect(outlineOf(cellsUnder(index, values, fields, { minValue: 0, levels: 9 }))).to.deep.equal([
      -1,
      6,
      [0, 3, [1, 2, [2, 1], [3, 1]], [4, 1]],
      [5, 2, [6, 1], [7, 1]],
      [8, 1],
    ]);
  });
  it('stops at the levels asked for', () => {
    expect(outlineOf(cellsUnder(index, values, [0], { minValue: 0, levels: 1 }))).to.deep.equal([
      0,
      3,
      [1, 2],
      [4, 1],
    ]);
  });
  it('puts what is too small together', () => {
    expect(outlineOf(cellsUnder(index, values, fields, { minValue: 2, levels: 9 }))).to.deep.equal([
      -1,
      6,
      [0, 3, [1, 2, ['2 merged', 2]], ['1 merged', 1]],
      [5, 2, ['2 merged', 2]],
      ['1 merged', 1],
    ]);
  });
});

describe('layouts', () => {
  const plan = gardenPlan();
  const root = cellsUnder(planIndex(plan), valuesFor(plan, 'entries'), fields, {
    minValue: 0,
    levels: 9,
  });

  it('icicle: gives each branch its share of the height, inside its parent', () => {
    const cells = icicle(root, 316, 600);
    const [top, first] = [cells[0]!, cells[1]!];
    expect([top.x0, top.x1, top.y1]).to.deep.equal([0, 16, 600]);
    expect([first.x0, first.x1, first.y0, first.y1]).to.deep.equal([16, 116, 0, 300]);
  });
  it('sunburst: gives each branch its share of the circle', () => {
    const [, first] = sunburst(root, 100);
    expect([first!.x0, first!.x1]).to.deep.equal([0, Math.PI]);
  });
  it('treemap: keeps boxes inside those they belong to', () => {
    const cells = treemapLayout(root, 600, 400);
    for (const { parent: at, x0, x1, y0, y1 } of cells) {
      const parent = cells[at];
      if (!parent) continue;
      expect(x0 >= parent.x0 && x1 <= parent.x1 && y0 >= parent.y0 && y1 <= parent.y1).to.equal(
        true,
      );
    }
  });
  it('arrow keys lead up, down and to the sides', () => {
    const cells = icicle(root, 300, 600);
    const idAt = (at: number | undefined) => (at === undefined ? at : cells[at]!.cell.position);
    const first = cells.findIndex(({ cell }) => cell.position === 0);
    expect(idAt(nextCell(cells, first, 'ArrowUp'))).to.equal(-1);
    expect(idAt(nextCell(cells, first, 'ArrowDown'))).to.equal(1);
    expect(idAt(nextCell(cells, first, 'ArrowRight'))).to.equal(5);
    expect(idAt(nextCell(cells, first, 'ArrowLeft'))).to.equal(0);
    expect(idAt(nextCell(cells, first, 'End'))).to.equal(8);
    expect(nextCell(cells, first, 'x')).to.equal(undefined);
  });
});

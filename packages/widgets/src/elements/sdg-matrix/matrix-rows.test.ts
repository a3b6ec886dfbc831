import { expect } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import { goalCells } from './goal-cells.js';
import { matrixRows, treesWithRelations, type RowChoice } from './matrix-rows.js';
import { compareRows } from './grid/row-order.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'city',
  title: '計画',
  levels: [
    { id: 'field', title: '分野' },
    { id: 'measure', title: '施策' },
    { id: 'article', title: '条' },
  ],
  trees: [
    { id: 'fields', title: '分野別' },
    { id: 'ordinance', title: '条例' },
  ],
  nodes: [
    { id: 'f1', level: 'field', tree: 'fields', title: 'い' },
    { id: 'm1', level: 'measure', parent: 'f1', title: 'う', sdgs: [{ goal: 3 }] },
    {
      id: 'm2',
      level: 'measure',
      parent: 'f1',
      title: 'あ',
      sdgs: [{ goal: 3, strength: 'primary' }, { goal: 11 }],
    },
    { id: 'f2', level: 'field', tree: 'fields', title: 'あ' },
    { id: 'm3', level: 'measure', parent: 'f2', title: 'え' },
    { id: 'a1', level: 'article', tree: 'ordinance', title: '第1条' },
  ],
}) as { plan: Plan };
const cells = goalCells(plan);

function ids(choice: Partial<RowChoice> = {}): readonly string[] {
  const { positions } = matrixRows(plan, cells, { isOpen: () => true, ...choice });
  return Array.from(positions, (position) => plan.nodes[position]!.id);
}

describe('matrixRows(plan, cells, choice)', () => {
  it('lists what is open from top to bottom, with its depth', () => {
    const { depths } = matrixRows(plan, cells, { isOpen: () => true });
    expect(ids()).to.deep.equal(['f1', 'm1', 'm2', 'f2', 'm3', 'a1']);
    expect([...depths]).to.deep.equal([0, 1, 1, 0, 1, 0]);
  });

  it('leaves out what is under a closed row', () => {
    expect(ids({ isOpen: (position) => position !== 0 })).to.deep.equal(['f1', 'f2', 'm3', 'a1']);
  });

  it('starts from any level', () => {
    expect(ids({ level: 'measure' })).to.deep.equal(['m1', 'm2', 'm3']);
    expect(ids({ level: 'none' })).to.deep.equal([]);
  });

  it('keeps a row that serves the goal below it', () => {
    expect(ids({ column: 10 })).to.deep.equal(['f1', 'm2']);
    expect(ids({ column: 0 })).to.deep.equal([]);
  });

  it('lists only the trees asked for', () => {
    expect(ids({ trees: new Set(['ordinance']) })).to.deep.equal(['a1']);
    expect([...treesWithRelations(plan, cells)!]).to.deep.equal(['fields']);
  });

  it('orders siblings and leaves children with their parents', () => {
    const by = (order: Parameters<typeof compareRows>[2]) =>
      ids({ compare: compareRows(plan, cells, order, 'ja') });
    expect(by({ by: 'title', descending: false })).to.deep.equal([
      'f2',
      'm3',
      'f1',
      'm2',
      'm1',
      'a1',
    ]);
    expect(by({ by: 2, descending: true })).to.deep.equal(['f1', 'm2', 'm1', 'f2', 'm3', 'a1']);
    expect(by({ by: 'total', descending: false }).slice(0, 2)).to.deep.equal(['f2', 'm3']);
  });

  it('says nothing of a plan without relations to choose trees by', () => {
    const silent = { ...plan, nodes: plan.nodes.map(({ sdgs: _, ...node }) => node) };
    expect(treesWithRelations(silent, goalCells(silent))).to.equal(undefined);
  });

  it('does not mind how deep the rows stand', () => {
    const depth = 3000;
    const nodes = Array.from({ length: depth }, (_, place) => ({
      id: `n${place}`,
      level: 'field',
      title: 'x',
      ...(place > 0 && { parent: `n${place - 1}` }),
      ...(place === depth - 1 && { sdgs: [{ goal: 1 }] }),
    }));
    const deep = { ...plan, nodes };
    const rows = matrixRows(deep, goalCells(deep), { isOpen: () => true });
    expect(rows.positions).to.have.length(depth);
    expect(rows.depths[depth - 1]).to.equal(depth - 1);
  });
});

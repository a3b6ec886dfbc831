import { expect } from '@open-wc/testing';
import { gardenPlan, planOfNodes } from '../../../../../../test/browser/garden-plan.js';
import { OutlineState } from '../outline/outline-state.js';
import { printedBranch } from './printed-branch.js';

const fields = [0, 5, 8];
const idsOf = (state: OutlineState, rows: Iterable<number>) =>
  Array.from(rows, (position) => state.plan.nodes[position]!.id);

/** 3 roots with 4 children each, and 2 grandchildren under each of those. */
function wide() {
  const nodes = ['a', 'b', 'c'].flatMap((root) => [
    { id: root, title: root },
    ...[0, 1, 2, 3].flatMap((at) => [
      { id: `${root}${at}`, parent: root, title: 'x' },
      { id: `${root}${at}x`, parent: `${root}${at}`, title: 'x' },
      { id: `${root}${at}y`, parent: `${root}${at}`, title: 'x' },
    ]),
  ]);
  return new OutlineState(planOfNodes(nodes), [0, 13, 26], 1);
}

describe('printedBranch(screen, selected, max)', () => {
  it('is the whole, opened, when nothing is selected', () => {
    const screen = new OutlineState(gardenPlan(), fields, 1);
    const { rows, path, leftOut } = printedBranch(screen, undefined);
    expect(idsOf(screen, rows)).to.deep.equal([
      'f1',
      'm1',
      'j1',
      'j2',
      'm2',
      'f2',
      'm3',
      'm4',
      'f3',
    ]);
    expect([path, leftOut]).to.deep.equal([[], 0]);
  });
  it('leaves the screen as it is', () => {
    const screen = new OutlineState(gardenPlan(), fields, 1);
    printedBranch(screen, undefined);
    expect(idsOf(screen, screen.rows)).to.deep.equal(['f1', 'f2', 'f3']);
  });
  it('is the branch of the selected node, with its ancestors', () => {
    const screen = new OutlineState(gardenPlan(), fields, 1);
    const { rows, path } = printedBranch(screen, 1);
    expect(idsOf(screen, rows)).to.deep.equal(['m1', 'j1', 'j2']);
    expect(idsOf(screen, path)).to.deep.equal(['f1']);
  });
  it('is the whole when the selected node is elsewhere', () => {
    const screen = new OutlineState(gardenPlan(), [5], 1);
    const { rows } = printedBranch(screen, 1);
    expect(idsOf(screen, rows)).to.deep.equal(['f2', 'm3', 'm4']);
  });
  it('is what a search has left, and all of a branch that the search had left out', () => {
    const screen = new OutlineState(gardenPlan(), fields, 1);
    screen.filter([3]);
    expect(idsOf(screen, printedBranch(screen, undefined).rows)).to.deep.equal(['f1', 'm1', 'j2']);
    expect(idsOf(screen, printedBranch(screen, 5).rows)).to.deep.equal(['f2', 'm3', 'm4']);
  });
  it('is as many levels as fit, and says how many nodes are left out', () => {
    const screen = wide();
    const twoLevels = printedBranch(screen, undefined, 20);
    expect(twoLevels.rows).to.have.length(15);
    expect(twoLevels.leftOut).to.equal(24);
    const oneLevel = printedBranch(screen, undefined, 10);
    expect(idsOf(screen, oneLevel.rows)).to.deep.equal(['a', 'b', 'c']);
    expect(oneLevel.leftOut).to.equal(36);
  });
  it('is cut where not even one level fits', () => {
    const screen = wide();
    const { rows, leftOut } = printedBranch(screen, undefined, 2);
    expect(idsOf(screen, rows)).to.deep.equal(['a', 'b']);
    expect(leftOut).to.equal(37);
  });
});

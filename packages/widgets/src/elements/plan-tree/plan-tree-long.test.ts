import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { planOfNodes } from '../../../../../test/browser/garden-plan.js';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

/** 20 roots with 100 children each; every fifth title is long. */
const nodes = Array.from({ length: 20 }, (_, root) => [
  { id: `r${root}`, title: `根${root}` },
  ...Array.from({ length: 100 }, (__, at) => ({
    id: `r${root}c${at}`,
    parent: `r${root}`,
    title: at % 5 === 0 ? `枝${at} ${'とても長い題名'.repeat(8)}` : `枝${at}`,
  })),
]).flat();

async function longTree(properties: Partial<PlanTreeElement> = {}) {
  const tree = document.createElement('plan-tree');
  tree.style.inlineSize = '400px';
  Object.assign(tree, { lang: 'ja', depth: 2, plan: planOfNodes(nodes) }, properties);
  await fixture(tree);
  expect(drawn(tree).length).to.be.above(0);
  await waitUntil(() => tree.depth === 1 || box(tree).querySelector('.rows.flat'));
  await nextFrame();
  return tree;
}

const box = (tree: PlanTreeElement) => tree.shadowRoot!.querySelector<HTMLElement>('.outline')!;
const drawn = (tree: PlanTreeElement) => [...box(tree).querySelectorAll<HTMLElement>('.row')];
const positions = (tree: PlanTreeElement) =>
  drawn(tree).map((row) => Number(row.dataset['position']));

/** The rows that reach into the box, from top to bottom. */
function onScreen(tree: PlanTreeElement) {
  const { top, bottom } = box(tree).getBoundingClientRect();
  return drawn(tree).filter((row) => {
    const place = row.getBoundingClientRect();
    return place.bottom > top + 1 && place.top < bottom - 1;
  });
}

async function scrollTo(tree: PlanTreeElement, top: number) {
  box(tree).scrollTop = top;
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
}

describe('<plan-tree> with more rows than fit on screen', () => {
  it('draws only those on screen and a few more, and says where they stand', async () => {
    const tree = await longTree();
    expect(drawn(tree).length).to.be.within(10, 60);
    const first = drawn(tree).slice(0, 3);
    expect(
      first.map((row) =>
        ['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => row.getAttribute(name)),
      ),
    ).to.deep.equal([
      ['1', '1', '20'],
      ['2', '1', '100'],
      ['2', '2', '100'],
    ]);
  });

  it('leaves no gap and no overlap between rows of different heights', async () => {
    const tree = await longTree();
    for (const top of [0, 700, 5000, 20_000, 1e9]) {
      await scrollTo(tree, top);
      const rows = onScreen(tree);
      rows.slice(1).forEach((row, at) => {
        const gap = row.getBoundingClientRect().top - rows[at]!.getBoundingClientRect().bottom;
        expect(Math.abs(gap)).to.be.below(1);
      });
      const screen = box(tree).getBoundingClientRect();
      expect(rows[0]!.getBoundingClientRect().top).to.be.at.most(screen.top + 1);
      expect(rows.at(-1)!.getBoundingClientRect().bottom).to.be.at.least(screen.bottom - 2);
    }
    expect(positions(tree).at(-1)).to.equal(nodes.length - 1);
  });

  it('keeps what is on screen in its place while rows above are measured', async () => {
    const tree = await longTree();
    await scrollTo(tree, 30_000);
    const before = onScreen(tree)[3]!;
    const position = before.dataset['position'];
    const top = before.getBoundingClientRect().top;
    await scrollTo(tree, box(tree).scrollTop - 100);
    const after = drawn(tree).find((row) => row.dataset['position'] === position)!;
    expect(after.getBoundingClientRect().top).to.be.closeTo(top + 100, 2);
  });

  it('keeps the row that has the focus, however far it is scrolled away', async () => {
    const tree = await longTree();
    const link = drawn(tree)[2]!.querySelector('a')!;
    link.focus();
    await scrollTo(tree, 30_000);
    expect(tree.shadowRoot!.activeElement).to.equal(link);
    expect(onScreen(tree).some((row) => row.contains(link))).to.equal(false);
  });

  it('brings a node that is selected from outside into view', async () => {
    const tree = await longTree({ depth: 1 });
    tree.selectedNode = 'r17c63';
    await waitUntil(() => onScreen(tree).some((row) => row.querySelector('[aria-current]')));
  });

  it('goes from drawing some rows to drawing all when branches are closed, and back', async () => {
    const tree = await longTree();
    await scrollTo(tree, 30_000);
    tree.collapseAll();
    await tree.updateComplete;
    expect(drawn(tree).filter((row) => !row.closest('[hidden]'))).to.have.length(20);
    expect(box(tree).matches('.long')).to.equal(false);
    tree.expandAll();
    await tree.updateComplete;
    expect(drawn(tree).length).to.be.within(10, 60);
    expect(positions(tree)[0]).to.equal(0);
  });

  it('draws nothing again when nothing has changed', async () => {
    const tree = await longTree();
    const before = drawn(tree);
    tree.requestUpdate();
    await tree.updateComplete;
    expect(drawn(tree)).to.deep.equal(before);
  });

  it("draws all rows of up to 500 nodes later, for the browser's own search, where they were", async () => {
    const tree = await longTree({ plan: planOfNodes(nodes.slice(0, 303)) });
    expect(drawn(tree).length).to.be.within(10, 60);
    await scrollTo(tree, 5000);
    const before = onScreen(tree)[3]!;
    const position = before.dataset['position'];
    const { top } = before.getBoundingClientRect();
    await waitUntil(() => drawn(tree).length === 303, 'were not drawn', { timeout: 5000 });
    await nextFrame();
    expect(box(tree).matches('.long')).to.equal(true);
    const after = drawn(tree).find((row) => row.dataset['position'] === position)!;
    expect(after.getBoundingClientRect().top).to.be.closeTo(top, 2);
    tree.selectedNode = 'r2c90';
    await waitUntil(() => onScreen(tree).some((row) => row.querySelector('[aria-current]')));
  });
});

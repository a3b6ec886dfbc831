import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { gardenPlan, planOfNodes } from '../../../../../../test/browser/garden-plan.js';
import '../plan-tree.define.js';
import type { PlanTreeElement } from '../plan-tree.js';

let tree: PlanTreeElement;

const items = () => [...tree.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
const item = (name: string) => items().find((each) => nameOf(each) === name)!;
const nameOf = (element: Element | null) => {
  const title = element?.querySelector('.title')?.textContent ?? '';
  const code = element?.querySelector('.code')?.textContent;
  return code ? `${code} ${title}` : title;
};
const focused = () => nameOf(tree.shadowRoot!.activeElement);

async function press(...keys: string[]) {
  for (const key of keys) {
    await sendKeys({ press: key });
    await tree.updateComplete;
  }
}

async function show(depth: number, dir = 'ltr', from = '1 花と木') {
  tree = document.createElement('plan-tree');
  Object.assign(tree, { lang: 'ja', dir, pattern: 'tree', depth, plan: gardenPlan() });
  await fixture(tree);
  await waitUntil(() => items().length > 0, 'no tree', { timeout: 5000 });
  item(from).focus();
}

// The rows are those of "Keyboard Interaction" in the Tree View pattern of the W3C's ARIA
// Authoring Practices Guide, for a tree in which one node can be selected.
describe('<plan-tree pattern="tree">', () => {
  it('is a tree with levels, places and one item in the tab order', async () => {
    await show(2);
    const said = items().map((each) =>
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'tabindex']
        .map((name) => each.getAttribute(name) ?? '-')
        .join(' '),
    );
    expect(said).to.deep.equal([
      '1 1 3 true 0',
      '2 1 2 false -1',
      '2 2 2 - -1',
      '1 2 3 true -1',
      '2 1 2 - -1',
      '2 2 2 - -1',
      '1 3 3 - -1',
    ]);
  });

  it('Right arrow: opens a closed node and does not move', async () => {
    await show(1);
    await press('ArrowRight');
    expect(item('1 花と木').getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal('1 花と木');
  });
  it('Right arrow: moves to the first child of an open node', async () => {
    await show(2);
    await press('ArrowRight');
    expect(focused()).to.equal('1‐1 バラを植える');
  });
  it('Right arrow: does nothing on an end node', async () => {
    await show(1, 'ltr', '3 池');
    await press('ArrowRight');
    expect(focused()).to.equal('3 池');
  });
  it('Left arrow: closes an open node', async () => {
    await show(2);
    await press('ArrowLeft');
    expect(item('1 花と木').getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal('1 花と木');
  });
  it('Left arrow: moves from an end node or a closed node to its parent', async () => {
    await show(2, 'ltr', '1‐2 木を守る');
    await press('ArrowLeft');
    expect(focused()).to.equal('1 花と木');
    await press('ArrowRight', 'ArrowLeft');
    expect(focused()).to.equal('1 花と木');
  });
  it('Left arrow: does nothing on a closed root or a root that is an end node', async () => {
    await show(1, 'ltr', '3 池');
    await press('ArrowLeft');
    expect(focused()).to.equal('3 池');
  });
  it('Down arrow: moves to the next node that shows, without opening or closing', async () => {
    await show(2);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal('2 道');
    expect(items()).to.have.length(7);
  });
  it('Up arrow: moves to the node before, without opening or closing', async () => {
    await show(2, 'ltr', '2 道');
    await press('ArrowUp');
    expect(focused()).to.equal('1‐2 木を守る');
  });
  it('Home: moves to the first node', async () => {
    await show(2, 'ltr', '3 池');
    await press('Home');
    expect(focused()).to.equal('1 花と木');
  });
  it('End: moves to the last node that shows', async () => {
    await show(1);
    await press('End');
    expect(focused()).to.equal('3 池');
    expect(items()).to.have.length(3);
  });
  it('stays at the first and the last node', async () => {
    await show(1);
    await press('ArrowUp');
    expect(focused()).to.equal('1 花と木');
    await press('End', 'ArrowDown');
    expect(focused()).to.equal('3 池');
  });
  it('Enter: selects the node', async () => {
    await show(2, 'ltr', '1‐2 木を守る');
    await press('Enter');
    expect(tree.selectedNode).to.equal('m2');
    expect(item('1‐2 木を守る').getAttribute('aria-selected')).to.equal('true');
    expect(items().filter((each) => each.getAttribute('aria-selected') === 'true')).to.have.length(
      1,
    );
  });
  it('Space: selects the node and does not scroll', async () => {
    await show(1);
    await press(' ');
    expect(tree.selectedNode).to.equal('f1');
  });
  it('type a character: moves to the next node that starts with it, going round', async () => {
    await show(2);
    await press('2');
    expect(focused()).to.equal('2 道');
    await press('2');
    expect(focused()).to.equal('2‐1 砂利を敷く');
  });
  it('type several characters: moves to the node that starts with them', async () => {
    await show(2);
    await press('2', '-', '2');
    expect(focused()).to.equal('2‐2 バラを植える');
  });
  it('* (asterisk): opens all siblings', async () => {
    await show(1, 'ltr', '2 道');
    await sendKeys({ type: '*' });
    await tree.updateComplete;
    expect(items()).to.have.length(7);
    expect(focused()).to.equal('2 道');
  });
  it('keeps one node in the tab order, the one that had the focus last', async () => {
    await show(2);
    await press('ArrowDown');
    expect(items().map((each) => each.tabIndex)).to.deep.equal([-1, 0, -1, -1, -1, -1, -1]);
  });
  it('leaves keys with a modifier to the browser', async () => {
    await show(1);
    await sendKeys({ down: 'Control' });
    await press('End');
    await sendKeys({ up: 'Control' });
    expect(focused()).to.equal('1 花と木');
  });
  it('turns the arrows round where text runs from right to left', async () => {
    await show(1, 'rtl');
    await press('ArrowLeft');
    expect(item('1 花と木').getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowLeft');
    expect(focused()).to.equal('1‐1 バラを植える');
    await press('ArrowRight');
    expect(focused()).to.equal('1 花と木');
  });
  it('opens with a click on the mark and selects with a click on the name', async () => {
    await show(1);
    item('1 花と木').querySelector<HTMLElement>('.toggle')!.click();
    await tree.updateComplete;
    expect(items()).to.have.length(5);
    expect(tree.selectedNode).to.equal(undefined);
    item('1 花と木').querySelector<HTMLElement>('.name')!.click();
    expect(tree.selectedNode).to.equal('f1');
  });
  it('passes every row to the keyboard when only some are drawn', async () => {
    const nodes = Array.from({ length: 3000 }, (_, at) => ({ id: `n${at}`, title: `項目${at}` }));
    tree = document.createElement('plan-tree');
    Object.assign(tree, { lang: 'ja', pattern: 'tree', plan: planOfNodes(nodes) });
    await fixture(tree);
    await waitUntil(() => items().length > 0, 'no tree', { timeout: 5000 });
    items()[0]!.focus();
    expect(items().length).to.be.below(120);
    await press('End');
    expect(focused()).to.equal('項目2999');
    expect(tree.shadowRoot!.activeElement!.getAttribute('aria-posinset')).to.equal('3000');
    await press('ArrowUp');
    expect(focused()).to.equal('項目2998');
    await press('Home');
    expect(focused()).to.equal('項目0');
    expect(items().length).to.be.below(120);
  });
});

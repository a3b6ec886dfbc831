import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { gardenPlan, planOfNodes } from '../../../../../test/browser/garden-plan.js';
import '../plan-tree.define.js';
import type { PlanTreeElement } from '../plan-tree.js';
import { diagramKinds } from './diagram-kinds.js';

const inside = (tree: PlanTreeElement, selector: string) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const nameOf = (cell: Element) =>
  cell.getAttribute('aria-label') ?? cell.querySelector('title')?.textContent;
const names = (tree: PlanTreeElement) => inside(tree, '.cell').map(nameOf);
const cellOf = (tree: PlanTreeElement, name: string) =>
  inside(tree, '.cell').find((cell) => nameOf(cell)!.includes(name))!;

async function show(properties: Partial<PlanTreeElement>) {
  const tree = document.createElement('plan-tree');
  Object.assign(tree, { lang: 'ja', plan: gardenPlan() }, properties);
  await fixture(tree);
  await waitUntil(() => inside(tree, '.cell, canvas').length > 0, 'no drawing', {
    timeout: 8000,
  });
  await nextFrame();
  await tree.updateComplete;
  return tree;
}

describe('<plan-tree> drawings', function () {
  // The code of the drawings comes later, and checking an SVG takes its time.
  this.timeout(20_000);

  for (const view of diagramKinds) {
    it(`${view}: names every part with level, code, title and size`, async () => {
      const tree = await show({ view });
      expect(nameOf(cellOf(tree, '花と木'))).to.equal('分野 1 花と木、末端の項目 3件');
      expect(inside(tree, '.cell').every((cell) => nameOf(cell))).to.equal(true);
    });

    it(`${view}: zooms into a branch and back, and selects`, async () => {
      const tree = await show({ view });
      cellOf(tree, '花と木').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await tree.updateComplete;
      expect(tree.selectedNode).to.equal('f1');
      expect(names(tree).join()).not.to.contain('2 道');
      expect(inside(tree, '.path [aria-current]')[0]!.textContent).to.contain('花と木');
      inside(tree, '.path button')[0]!.click();
      await tree.updateComplete;
      expect(names(tree).join()).to.contain('2 道');
    });

    it(`${view}: has no accessibility faults`, async () => {
      const tree = await show({ view, theme: view === 'icicle' ? 'dark' : 'light' });
      await expect(tree).to.be.accessible();
    });
  }

  it('moves with the arrow keys and zooms with Enter and Backspace', async () => {
    const tree = await show({ view: 'icicle' });
    const press = async (key: string) => {
      tree.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await tree.updateComplete;
      await nextFrame();
    };
    inside(tree, '.cell[tabindex="0"]')[0]!.focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(nameOf(tree.shadowRoot!.activeElement!)).to.contain('2 道');
    await press('Enter');
    expect(tree.selectedNode).to.equal('f2');
    expect(names(tree).join()).not.to.contain('花と木');
    expect(tree.shadowRoot!.activeElement!.matches('.cell')).to.equal(true);
    await press('Backspace');
    expect(names(tree).join()).to.contain('花と木');
  });

  it('is one click away from the outline', async () => {
    const tree = await show({ view: 'treemap' });
    inside(tree, '.diagram .bar > button')[0]!.click();
    await tree.updateComplete;
    expect(inside(tree, '.rows .name').length).to.be.above(0);
  });

  it('says so when there are no figures for the size asked for', async () => {
    const tree = await show({ view: 'icicle', root: 'f2', sizeBy: 'budget' });
    expect(inside(tree, '.remark')[0]!.textContent).to.contain('項目の数');
  });

  it('sizes by budget and names it', async () => {
    const tree = await show({ view: 'icicle', sizeBy: 'budget' });
    expect(nameOf(cellOf(tree, '花と木'))).to.equal('分野 1 花と木、予算 1,200,000円');
  });

  it('paints very many parts on a canvas that says what it shows', async () => {
    const nodes = Array.from({ length: 4_000 }, (_, at) => ({
      id: `n${at}`,
      title: `項目${at}`,
      ...(at >= 40 && { parent: `n${at % 40}` }),
    }));
    const tree = await show({ view: 'treemap', plan: planOfNodes(nodes) });
    const [canvas] = inside(tree, 'canvas');
    expect(canvas!.getAttribute('role')).to.equal('img');
    expect(nameOf(canvas!)).to.match(/面積図.*[\d,]+個の部分/);
    expect(inside(tree, '.cell')).to.have.length(0);
    expect(inside(tree, '.into button')).to.have.length(40);
  });
});

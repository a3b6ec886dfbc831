import { expect, fixture, waitUntil } from '@open-wc/testing';
import { gardenPlan } from '../../../../../test/browser/garden-plan.js';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

/** Makes every lazy part fail that adds its styles to an element, as one does that is not fetched. */
function blockStyles(tree: PlanTreeElement): void {
  Object.defineProperty(tree.shadowRoot!, 'adoptedStyleSheets', {
    configurable: true,
    get: () => [],
    set: () => {
      throw new Error('blocked by the test');
    },
  });
}

function unblockStyles(tree: PlanTreeElement): void {
  delete (tree.shadowRoot as { adoptedStyleSheets?: unknown }).adoptedStyleSheets;
}

async function emptyTree() {
  const tree = document.createElement('plan-tree');
  tree.lang = 'en';
  tree.plan = gardenPlan();
  await fixture(tree);
  return tree;
}

const failures = (tree: PlanTreeElement) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>('.state[role=alert]'),
];

describe('<plan-tree> with a part that cannot be fetched', () => {
  for (const [part, properties, drawn] of [
    ['the details', { selectedNode: 'm1' }, '.details .heading'],
    ['a diagram', { view: 'icicle' }, '.diagram .cell'],
    ['the columns', { columns: true }, '.headings'],
  ] as [string, Partial<PlanTreeElement>, string][]) {
    it(`says so for ${part}, and shows them after another try`, async () => {
      const tree = await emptyTree();
      blockStyles(tree);
      Object.assign(tree, properties);
      await waitUntil(() => failures(tree).length > 0, 'no message', { timeout: 5000 });
      expect(failures(tree)[0]!.textContent).to.contain('could not be loaded');
      unblockStyles(tree);
      // Other parts may have failed at the same time; each has a button of its own.
      const isRepaired = () => {
        for (const failure of failures(tree)) failure.querySelector('button')!.click();
        return failures(tree).length === 0 && tree.shadowRoot!.querySelector(drawn) !== null;
      };
      await waitUntil(isRepaired, 'not drawn', { interval: 200, timeout: 5000 });
    });
  }

  it('still shows the outline', async () => {
    const tree = await emptyTree();
    blockStyles(tree);
    tree.selectedNode = 'm1';
    await waitUntil(() => failures(tree).length > 0, 'no message', { timeout: 5000 });
    expect(tree.shadowRoot!.querySelectorAll('.rows .name').length).to.be.above(3);
    unblockStyles(tree);
  });
});

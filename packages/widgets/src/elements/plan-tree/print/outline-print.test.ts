import { expect, fixture, waitUntil } from '@open-wc/testing';
import { gardenPlan, planOfNodes } from '../../../../../../test/browser/garden-plan.js';
import '../plan-tree.define.js';
import type { PlanTreeElement } from '../plan-tree.js';

const all = (tree: PlanTreeElement, selector: string) => [
  ...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The element as a browser leaves it that is about to print. */
async function printed(properties: Partial<PlanTreeElement>) {
  const tree = document.createElement('plan-tree');
  Object.assign(tree, { lang: 'ja', plan: gardenPlan() }, properties);
  await fixture(tree);
  dispatchEvent(new Event('beforeprint'));
  await waitUntil(() => all(tree, '.printed').length > 0, 'nothing to print', { timeout: 5000 });
  return tree;
}

const entries = (tree: PlanTreeElement) => all(tree, '.printed .entry').map(text);

describe('<plan-tree> on paper', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('has every branch open', async () => {
    const tree = await printed({});
    expect(entries(tree)).to.deep.equal([
      '分野 1 花と木',
      '施策 1‐1 バラを植える',
      '事業 苗木を配る',
      '水をやる',
      '1‐2 木を守る',
      '2 道',
      '施策 2‐1 砂利を敷く',
      '2‐2 バラを植える 再掲',
      '3 池',
    ]);
  });

  it('is the same for pattern="tree": lists in lists', async () => {
    const tree = await printed({ pattern: 'tree' });
    expect(entries(tree)).to.have.length(9);
    const project = all(tree, '.printed .entry')[2]!.closest('li')!;
    expect(text(project.parentElement!.closest('li')!.firstElementChild!)).to.contain('1‐1');
  });

  it('prints the branch of the selected node below its ancestors, and says so', async () => {
    const tree = await printed({ selectedNode: 'm1' });
    expect(text(all(tree, '.printed .note')[0])).to.contain('選んだ項目');
    expect(all(tree, '.printed .above').map(text)).to.deep.equal(['分野 1 花と木']);
    expect(entries(tree)).to.deep.equal(['施策 1‐1 バラを植える', '事業 苗木を配る', '水をやる']);
  });

  it('leaves nothing out without saying so, however much there is', async () => {
    const nodes = Array.from({ length: 5200 }, (_, at) => ({
      id: `n${at}`,
      title: `項目${at}`,
      ...(at % 26 !== 0 && { parent: `n${at - (at % 26)}` }),
    }));
    const tree = await printed({ plan: planOfNodes(nodes) });
    expect(entries(tree)).to.have.length(200);
    expect(text(all(tree, '.printed .note')[0])).to.contain('残りの5,000件');
  });

  it('prints the outline below a diagram, as its text alternative', async () => {
    const tree = await printed({ view: 'icicle' });
    await waitUntil(() => all(tree, '.diagram').length > 0, 'no drawing', { timeout: 5000 });
    await waitUntil(() => all(tree, '.diagram ~ .printed').length > 0);
    expect(entries(tree)).to.have.length(9);
  });

  it('is a table with headings where there are columns', async () => {
    const tree = await printed({ columns: true });
    await waitUntil(() => all(tree, '.printed table').length > 0, 'no table', { timeout: 5000 });
    expect(all(tree, '.printed thead th').map(text).slice(0, 2)).to.deep.equal(['項目', '指標']);
    expect(all(tree, '.printed tbody tr')).to.have.length(9);
  });

  it('says that it came too early while its code is on the way', async () => {
    const tree = document.createElement('plan-tree');
    Object.assign(tree, { lang: 'ja', plan: gardenPlan() });
    await fixture(tree);
    dispatchEvent(new Event('beforeprint'));
    expect(text(all(tree, '.on-paper')[0])).to.contain('また印刷してください');
    await waitUntil(() => all(tree, '.printed').length > 0, 'nothing to print', { timeout: 5000 });
    expect(all(tree, '.on-paper')).to.have.length(0);
  });

  it('is there at once when the browser does not wait', async () => {
    const tree = await printed({});
    dispatchEvent(new Event('afterprint'));
    await tree.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(all(tree, '.printed')).to.have.length(1);
  });

  it('goes away after printing, and leaves focus and rows on screen alone', async () => {
    const tree = await printed({});
    const link = all(tree, 'a.name')[1]!;
    link.focus();
    dispatchEvent(new Event('afterprint'));
    await tree.updateComplete;
    expect(all(tree, '.printed')).to.have.length(0);
    expect(all(tree, 'a.name')[1]).to.equal(link);
    expect(tree.shadowRoot!.activeElement).to.equal(link);
  });

  it('asks for nothing more once it is removed', async () => {
    const tree = await printed({});
    dispatchEvent(new Event('afterprint'));
    await tree.updateComplete;
    tree.remove();
    dispatchEvent(new Event('beforeprint'));
    await tree.updateComplete;
    expect(all(tree, '.printed')).to.have.length(0);
  });
});

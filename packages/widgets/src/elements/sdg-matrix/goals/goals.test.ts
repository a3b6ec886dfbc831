import { expect } from '@open-wc/testing';
import {
  all,
  cityPlan,
  drawn,
  focused,
  longPlan,
  matrix,
  one,
  press,
  readyMatrix,
} from '../../../../../../test/browser/sdg-matrix.js';

const goals = { view: 'goals' };
const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const rowOf = (element: Element, goal: number) => one(element, `.goals > .goal-${goal} > *`);
const entriesOf = (element: Element, goal: number) =>
  all(element, `.goals > .goal-${goal} .goal-entries li`);

describe('the goals of <sdg-matrix>', () => {
  for (const width of ['360', '1280']) {
    it(`are the first view at ${width} px, with a name and a count each`, async () => {
      const element = await matrix(cityPlan(), { view: 'auto', width });
      const rows = all(element, '.goal-row');
      expect(rows).to.have.length(17);
      expect(textOf(rows[2]!)).to.equal('3 すべての人に健康と福祉を 2件 主な関係1件、関係あり1件');
      expect(one(element, 'table')).to.equal(undefined);
      expect(element.shadowRoot!.querySelector('.matrix')!.scrollWidth).to.be.at.most(
        Number(width),
      );
    });
  }

  it('draw bars in proportion to the counts, split by strength', async () => {
    const element = await matrix(cityPlan(), goals);
    const widths = (goal: number) =>
      [...rowOf(element, goal).querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));
    expect(widths(3)).to.deep.equal(['50', '50']);
    expect(widths(10)).to.deep.equal(['50']);
    expect(widths(1)).to.deep.equal([]);
  });

  it('open the list of their entries, strong before weak, with reason and source', async () => {
    const element = await matrix(cityPlan(), goals);
    const row = rowOf(element, 3);
    expect(row.ariaExpanded).to.equal('false');
    row.click();
    await drawn(() => entriesOf(element, 3).length === 2);
    expect(row.ariaExpanded).to.equal('true');
    const [first, second] = entriesOf(element, 3).map(textOf);
    expect(first).to.contain('1-1 健診 主な関係 ターゲット 3.8 理由：入口であるため');
    expect(first).to.contain('出典：「計画書」');
    expect(second).to.contain('1-2 見守り 関係あり');
    row.click();
    await element.updateComplete;
    expect(entriesOf(element, 3)).to.have.length(0);
  });

  it('have nothing to open where nothing is stated', async () => {
    const element = await matrix(cityPlan(), goals);
    expect(rowOf(element, 1).localName).to.equal('div');
    expect(textOf(rowOf(element, 1))).to.equal('1 貧困をなくそう 0件');
  });

  it('select an entry and a goal for the page', async () => {
    const element = await matrix(cityPlan(), goals);
    rowOf(element, 3).click();
    await drawn(() => entriesOf(element, 3).length === 2);
    entriesOf(element, 3)[0]!.querySelector('button')!.click();
    await element.updateComplete;
    expect(element.selectedNode).to.equal('m1');
    one(element, '.goal-3 .action').click();
    await element.updateComplete;
    expect(element.selectedGoal).to.equal(3);
    expect(one(element, '.goal-3 .action').ariaPressed).to.equal('true');
  });

  it('list the entries of the selected goal', async () => {
    const element = await matrix(cityPlan(), { ...goals, 'selected-goal': '11' });
    await drawn(() => entriesOf(element, 11).length === 1);
  });

  it('list twenty entries first, and twenty more on request', async () => {
    const element = await matrix(longPlan(2000), goals);
    rowOf(element, 1).click();
    await drawn(() => entriesOf(element, 1).length === 20);
    expect(textOf(rowOf(element, 1))).to.contain('118件');
    one(element, '.goal-1 .action').click();
    await element.updateComplete;
    expect(entriesOf(element, 1)).to.have.length(40);
  });

  it('count from a level down, and the targets of one goal', async () => {
    const element = await matrix(cityPlan(), { ...goals, level: 'project' });
    expect(all(element, 'button.goal-row')).to.have.length(0);
    element.removeAttribute('level');
    element.targetsOf = 3;
    await element.updateComplete;
    expect(all(element, '.goal-row').map((row) => row.children[0]!.textContent)).to.include('3.8');
    expect(all(element, 'button.goal-row')).to.have.length(2);
  });

  it('say which goals the selected entry serves, itself or below', async () => {
    const element = await matrix(cityPlan(), { ...goals, 'selected-node': 'm1' });
    const sentence = () => textOf(one(element, '.selected-entry'));
    expect(sentence()).to.equal('選んだ項目「健診」は、目標3、10に関係があります。');
    expect(all(element, '.goals > .selected')).to.have.length(2);
    element.selectedNode = 'm3';
    await element.updateComplete;
    expect(sentence()).to.equal('選んだ項目「図書館」と目標との関係は、記載がありません。');
    element.selectedNode = undefined;
    await element.updateComplete;
    expect(one(element, '.selected-entry')).to.equal(undefined);
  });

  it('are the first of two tabs, which arrow keys switch', async () => {
    const element = await readyMatrix(cityPlan(), goals);
    const tabs = all(element, '[role=tab]');
    expect(tabs.map(textOf)).to.deep.equal(['目標ごと', '表']);
    expect(tabs.map((tab) => tab.tabIndex)).to.deep.equal([0, -1]);
    tabs[0]!.focus();
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(tabs[1]);
    expect(tabs.map((tab) => tab.ariaSelected)).to.deep.equal(['false', 'true']);
    await drawn(() => one(element, '[role=tabpanel] table'));
    await press(element, 'Home');
    expect(one(element, '[role=tabpanel] .goals')).not.to.equal(undefined);
  });

  it('say what they are in English', async () => {
    const element = await matrix(cityPlan(), { ...goals, lang: 'en' });
    expect(textOf(rowOf(element, 3))).to.equal(
      '3 Good Health and Well-being 2 1 primary, 1 related',
    );
  });

  for (const theme of ['light', 'dark']) {
    it(`have no fault that axe finds, ${theme}`, async () => {
      const element = await readyMatrix(cityPlan(), { ...goals, theme, 'selected-goal': '3' });
      await drawn(() => entriesOf(element, 3).length === 2);
      await expect(element).to.be.accessible();
    });
  }
});

import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import {
  all,
  cityPlan,
  drawn,
  one,
  readyMatrix,
  rowOf,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import type { SdgMatrixElement } from './sdg-matrix.js';

describe('the selection in <sdg-matrix>', () => {
  it('fires an event for what the reader selects, and none for what the page sets', async () => {
    const element = await readyMatrix(cityPlan());
    const seen: unknown[] = [];
    element.addEventListener('plan-goal-select', (event) => seen.push(event.value));
    element.selectedGoal = 3;
    await element.updateComplete;
    expect(seen).to.deep.equal([]);
    const tile = all(element, 'thead .tile')[9]!;
    const event = oneEvent<PlanSelectEvent<'goal'>>(element, 'plan-goal-select');
    tile.click();
    expect([(await event).value, (await event).planId]).to.deep.equal([10, 'city']);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['福祉', '健診']);
  });

  it('leaves the selection as it was when the page forbids it', async () => {
    const element = await readyMatrix(cityPlan());
    element.addEventListener('plan-goal-select', (event) => event.preventDefault());
    all(element, 'thead .tile')[9]!.click();
    await element.updateComplete;
    expect(element.selectedGoal).to.equal(undefined);
  });

  it('opens the way to a selected node elsewhere', async () => {
    const plan = cityPlan();
    const element = await readyMatrix(plan);
    const other = await readyMatrix(plan, { level: 'project' });
    rowOf(other, '検診車').querySelector<HTMLElement>('.title')!.click();
    await drawn(() => titles(element).includes('検診車'));
    expect(rowOf(element, '検診車').ariaSelected).to.equal('true');
  });

  /** 60 measures in one field, 3 in another, each with a project that states a relation. */
  const widePlan = () =>
    cityPlan({
      nodes: [
        { id: 'f1', level: 'field', title: '福祉' },
        { id: 'f2', level: 'field', title: '文化' },
        ...Array.from({ length: 63 }, (_, at) => [
          { id: `m${at}`, level: 'measure', parent: at < 60 ? 'f1' : 'f2', title: `施策${at}` },
          {
            id: `j${at}`,
            level: 'project',
            parent: `m${at}`,
            title: `事業${at}`,
            sdgs: [{ goal: (at % 17) + 1 }],
          },
        ]).flat(),
      ],
    });
  /** True if an element stands as a whole within what the scroll box shows beside its headings. */
  const isInView = (element: SdgMatrixElement, part: Element) => {
    const box = one(element, '.scroll').getBoundingClientRect();
    const corner = one(element, 'thead th').getBoundingClientRect();
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const isInWidth = left >= corner.right - 1 && right <= box.right + 1;
    const isTitle = part.matches('th:first-child');
    const isInHeight = top >= corner.bottom - 1 && bottom <= box.bottom + 1;
    return part.closest('thead') ? isInWidth : isInHeight && (isInWidth || isTitle);
  };

  it('opens the way to a selected node elsewhere below the level of the rows, and shows it', async () => {
    const element = await readyMatrix(widePlan(), { level: 'measure' });
    element.selectedNode = 'j58';
    await element.updateComplete;
    expect(titles(element)).to.include('事業58');
    const row = rowOf(element, '事業58');
    expect(row.ariaSelected).to.equal('true');
    expect(isInView(element, row.children[0]!)).to.equal(true);
  });

  it('marks the nearest row above a node that is not listed', async () => {
    const element = await readyMatrix(cityPlan());
    element.selectedNode = 'm1';
    element.selectedGoal = 11;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['福祉', '見守り']);
    expect(rowOf(element, '福祉').textContent).to.contain('選んだ項目を含む');
    expect(rowOf(element, '福祉').ariaSelected).to.equal('false');
    expect(rowOf(element, '見守り').textContent).not.to.contain('選んだ項目を含む');
  });

  it('marks a row that the reader closed over the selected node', async () => {
    const element = await readyMatrix(cityPlan(), { 'selected-node': 'j1' });
    expect(rowOf(element, '検診車').ariaSelected).to.equal('true');
    rowOf(element, '健診').querySelector<HTMLElement>('.toggle')!.click();
    await element.updateComplete;
    expect(titles(element)).not.to.include('検診車');
    expect(rowOf(element, '健診').textContent).to.contain('選んだ項目を含む');
  });

  it('shows the first row of a branch when the selected node stands above the rows', async () => {
    const element = await readyMatrix(widePlan(), { level: 'measure' });
    element.selectedNode = 'f2';
    await element.updateComplete;
    expect(isInView(element, rowOf(element, '施策60').children[0]!)).to.equal(true);
  });

  it('scrolls to the column of a goal selected elsewhere, beside the titles that stay', async () => {
    const element = await readyMatrix(cityPlan(), { width: '480', view: 'table' });
    const column = (goal: number) => all(element, 'thead th')[goal]!;
    expect(isInView(element, column(16))).to.equal(false);
    element.selectedGoal = 16;
    await element.updateComplete;
    expect(isInView(element, column(16))).to.equal(true);
    element.selectedGoal = 1;
    await element.updateComplete;
    expect(isInView(element, column(1))).to.equal(true);
  });

  it('shows row and column of what is selected elsewhere when they are transposed', async () => {
    const element = await readyMatrix(widePlan(), {
      width: '480',
      view: 'transposed',
      level: 'measure',
    });
    await drawn(() => all(element, 'thead th').length > 17);
    element.selectedNode = 'm40';
    await element.updateComplete;
    expect(isInView(element, all(element, 'thead th')[41]!)).to.equal(true);
  });

  it('moves neither the page nor the focus for what is selected elsewhere', async () => {
    const element = await readyMatrix(widePlan(), { width: '480', view: 'table' });
    const box = element.parentElement!;
    const field = document.createElement('input');
    box.before(field);
    box.style.marginBlock = '3000px';
    field.focus();
    scrollTo(0, 0);
    element.selectedNode = 'j62';
    element.selectedGoal = 12;
    await element.updateComplete;
    await nextFrame();
    expect(scrollY).to.equal(0);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });
});

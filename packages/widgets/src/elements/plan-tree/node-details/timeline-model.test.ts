import { expect } from '@open-wc/testing';
import { checkPlan } from '@machiplan/schema';
import { timelineOf } from './timeline-model.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'p',
  title: 'p',
  levels: [{ id: 'm', title: '施策' }],
  nodes: [
    { id: 'a', level: 'm', title: '保育' },
    { id: 'b', level: 'm', parent: 'a', title: '園を開く' },
  ],
  actions: [
    { node: 'b', time: 'FY2025', title: '桜台に開く', state: 'delayed' },
    { node: 'a', time: 'FY2024', title: '調べる', state: 'done' },
    { node: 'b', time: 'FY2025', title: '若葉に開く' },
  ],
});
const [top, project] = plan!.nodes;

describe('timelineOf(plan, node, today)', () => {
  it('lists the actions of a node and of all below it by year', () => {
    const { entries, times } = timelineOf(plan!, top!, '2025-06-01');
    expect(times).to.deep.equal(['FY2024', 'FY2025']);
    expect(
      entries.map(({ action, node, column, startsTime }) => [
        action.title,
        node?.id,
        column,
        startsTime,
      ]),
    ).to.deep.equal([
      ['調べる', undefined, 0, true],
      ['桜台に開く', 'b', 1, true],
      ['若葉に開く', 'b', 1, false],
    ]);
  });

  it('places the present day in its year, and nowhere outside of the years', () => {
    expect(timelineOf(plan!, project!, '2025-04-01').today).to.equal(0);
    expect(timelineOf(plan!, top!, '2025-10-01').today).to.be.closeTo(1.5, 0.01);
    expect(timelineOf(plan!, top!, '2030-01-01').today).to.equal(undefined);
  });
});

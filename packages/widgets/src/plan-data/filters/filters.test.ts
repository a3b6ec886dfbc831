import { expect, fixture, waitUntil } from '@open-wc/testing';
import { gardenDocument, gardenPlan, planOf } from '../../../../../test/browser/garden-plan.js';
import '../../elements/plan-tree/plan-tree.define.js';
import type { PlanTreeElement } from '../../elements/plan-tree/plan-tree.js';
import { filterText, parseFilter, type FilterChoice } from '../selection/filter-choices.js';
import { matchingPositions } from './matching-positions.js';

function ids(choices: readonly FilterChoice[]): string[] {
  const plan = gardenPlan();
  return matchingPositions(plan, choices).map((position) => plan.nodes[position]!.id);
}

describe('parseFilter(text)', () => {
  it('reads conditions, each once, and leaves out what is none', () => {
    expect(parseFilter('goal:11 serves:pp3 goal:11 nonsense color:red level:')).to.deep.equal([
      { kind: 'goal', value: '11' },
      { kind: 'serves', value: 'pp3' },
    ]);
  });
  it('gives back what filterText wrote, whatever the value', () => {
    const choices: FilterChoice[] = [{ kind: 'department', value: '園芸 課:1%' }];
    expect(parseFilter(filterText(choices))).to.deep.equal(choices);
  });
  it('does not fail on a broken encoding', () => {
    expect(parseFilter('goal:%E0%A4%A')).to.deep.equal([{ kind: 'goal', value: '%E0%A4%A' }]);
  });
});

describe('matchingPositions(plan, choices)', () => {
  it('finds the measures of a priority policy', () => {
    expect(ids([{ kind: 'serves', value: 'p1' }])).to.deep.equal(['m1']);
  });
  it('finds by goal, district, department, state', () => {
    expect(ids([{ kind: 'goal', value: '15' }])).to.deep.equal(['m1']);
    expect(ids([{ kind: 'district', value: 'north' }])).to.deep.equal(['m1']);
    expect(ids([{ kind: 'department', value: '園芸課' }])).to.deep.equal(['m1']);
    expect(ids([{ kind: 'state', value: 'done' }])).to.deep.equal(['m1']);
  });
  it('finds what has an indicator and what is relisted', () => {
    expect(ids([{ kind: 'has', value: 'indicator' }])).to.deep.equal(['m1']);
    expect(ids([{ kind: 'has', value: 'relisted' }])).to.deep.equal(['m4']);
  });
  it('takes any value of a kind, and all kinds together', () => {
    expect(
      ids([
        { kind: 'level', value: 'project' },
        { kind: 'level', value: 'priority' },
      ]),
    ).to.deep.equal(['j1', 'j2', 'p1']);
    expect(
      ids([
        { kind: 'level', value: 'measure' },
        { kind: 'has', value: 'relisted' },
      ]),
    ).to.deep.equal(['m4']);
  });
});

describe('<plan-tree> filters', () => {
  const inside = (tree: PlanTreeElement, selector: string) => [
    ...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const titles = (tree: PlanTreeElement) => inside(tree, '.rows .title').map(text);

  async function show(properties: Partial<PlanTreeElement> = {}) {
    const tree = document.createElement('plan-tree');
    Object.assign(tree, { lang: 'ja', plan: planOf(gardenDocument) }, properties);
    await fixture(tree);
    return tree;
  }

  it('takes conditions as an attribute and shows them as chips that can be removed', async () => {
    const tree = await show();
    tree.setAttribute('filter', 'serves:p1');
    await waitUntil(() => inside(tree, '.chosen-one').length === 1, 'did not come', {
      timeout: 5000,
    });
    expect(titles(tree)).to.deep.equal(['花と木', 'バラを植える']);
    expect(text(inside(tree, '.chosen-one')[0]!)).to.contain('貢献する先：1 香りの庭');
    inside(tree, '.chosen-one')[0]!.click();
    await tree.updateComplete;
    expect(tree.filters).to.deep.equal([]);
    expect(inside(tree, '.chosen-one')).to.have.length(0);
  });

  it('offers only what the plan has, adds a choice and announces the count', async () => {
    const tree = await show();
    inside(tree, '.panel-button')[0]!.click();
    await waitUntil(() => inside(tree, '.filters select').length > 0, 'did not come', {
      timeout: 5000,
    });
    const labels = inside(tree, '.filters .field').map((field) =>
      field.childNodes[2]!.textContent!.trim(),
    );
    expect(labels.join()).to.contain('SDGs');
    const select = inside(tree, '.filters select').find((each) =>
      text(each).includes('15 陸の豊かさも守ろう'),
    ) as HTMLSelectElement;
    select.value = '15';
    select.dispatchEvent(new Event('change'));
    await tree.updateComplete;
    expect(tree.filters).to.deep.equal([{ kind: 'goal', value: '15' }]);
    await waitUntil(() => text(inside(tree, '[role=status]')[0]!).includes('1件'), 'not said', {
      timeout: 5000,
    });
  });

  it('combines with the search', async () => {
    const tree = await show({ filters: [{ kind: 'level', value: 'measure' }] });
    tree.search('バラ');
    await waitUntil(() => titles(tree).join() === '花と木,バラを植える,道,バラを植える');
    tree.filters = [...tree.filters, { kind: 'has', value: 'relisted' }];
    await tree.updateComplete;
    expect(titles(tree)).to.deep.equal(['道', 'バラを植える']);
  });

  it('shows the measures of a priority policy from its details', async () => {
    const tree = await show({ selectedNode: 'p1' });
    await waitUntil(
      () => inside(tree, '.details > button.plain:not(.back)').length > 0,
      'did not come',
      { timeout: 5000 },
    );
    inside(tree, '.details > button.plain:not(.back)')[0]!.click();
    await waitUntil(() => inside(tree, '.chosen-one').length === 1, 'did not come', {
      timeout: 5000,
    });
    expect(titles(tree)).to.include('バラを植える');
    expect(tree.tree).to.equal('all');
  });

  it('has no faults with the filters open', async () => {
    const tree = await show({ filters: [{ kind: 'goal', value: '15' }] });
    inside(tree, '.panel-button')[0]!.click();
    await waitUntil(() => inside(tree, '.filters select').length > 0, 'did not come', {
      timeout: 5000,
    });
    await expect(tree).to.be.accessible();
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import type { PlanElement } from '../../plan-element/plan-element.js';
import type { PlanSelectEvent } from '../selection/plan-select-event.js';
import '../../elements/district-map/district-map.define.js';
import '../../elements/kpi-board/kpi-board.define.js';
import '../../elements/plan-tree/plan-tree.define.js';
import '../../elements/sdg-matrix/sdg-matrix.define.js';

/** Two measures, one for each of two goals and districts, each with a project and an indicator. */
const plan = (): Plan =>
  checkPlan({
    planJson: '1.0',
    id: 'shore',
    title: '海辺の計画',
    levels: [
      { id: 'field', title: '分野' },
      { id: 'measure', title: '施策' },
      { id: 'project', title: '事業', kind: 'project' },
    ],
    districtLevels: [{ id: 'area', title: '地域' }],
    districts: [
      { id: 'east', level: 'area', name: '東' },
      { id: 'west', level: 'area', name: '西' },
    ],
    nodes: [
      { id: 'f', level: 'field', title: '海' },
      { id: 'm1', level: 'measure', parent: 'f', title: '浜を守る', sdgs: [{ goal: 14 }] },
      { id: 'p1', level: 'project', parent: 'm1', title: '浜の掃除', districts: ['east'] },
      { id: 'm2', level: 'measure', parent: 'f', title: '道を直す', sdgs: [{ goal: 11 }] },
      { id: 'p2', level: 'project', parent: 'm2', title: '橋', districts: ['east', 'west'] },
    ],
    indicators: [
      {
        id: 'litter',
        title: 'ごみの量',
        nodes: ['p1'],
        observations: [{ time: '2024', value: 3 }],
      },
      { id: 'holes', title: '穴の数', nodes: ['m2'], observations: [{ time: '2024', value: 9 }] },
    ],
  }).plan!;

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

async function showAll(filter = '') {
  const shared = plan();
  const page = await fixture<HTMLElement>(html`
    <div lang="ja">
      <plan-tree depth="3" filter=${filter} .plan=${shared}></plan-tree>
      <sdg-matrix view="table" .plan=${shared}></sdg-matrix>
      <kpi-board .plan=${shared}></kpi-board>
      <district-map count="project" .plan=${shared}></district-map>
    </div>
  `);
  const [tree, matrix, board, map] = [...page.children] as [
    HTMLElementTagNameMap['plan-tree'],
    HTMLElementTagNameMap['sdg-matrix'],
    HTMLElementTagNameMap['kpi-board'],
    HTMLElementTagNameMap['district-map'],
  ];
  return { page, tree, matrix, board, map };
}

type Shown = Awaited<ReturnType<typeof showAll>>;

const titles = ({ tree, matrix, board }: Shown) => ({
  tree: texts(tree, '.rows .title'),
  matrix: all(matrix, 'tbody th').map(
    ({ textContent }) => /浜を守る|道を直す|浜の掃除|橋|海/.exec(textContent)?.[0],
  ),
  board: texts(board, '[part~="title"]'),
});
const counts = ({ map }: Shown) =>
  texts(map, 'tbody tr').map((row) => row.replaceAll(/[^東西\d]/g, '').slice(0, 2));
const until = (condition: () => boolean) =>
  waitUntil(condition, 'did not come about', { timeout: 5000 });
const chips = (element: Element) => all(element, '.chosen-one');

describe('filters of the shared selection', () => {
  it('leave the same in tree, matrix and board, and count the same on the map', async () => {
    const shown = await showAll('goal:14');
    await until(() =>
      Object.values(shown).every((each) => each === shown.page || chips(each).length > 0),
    );
    await until(() => titles(shown).matrix.length > 0 && counts(shown).length > 0);
    expect(titles(shown)).to.deep.equal({
      tree: ['海', '浜を守る'],
      matrix: ['海', '浜を守る'],
      board: ['ごみの量'],
    });
    expect(counts(shown)).to.deep.equal(['東1', '西0']);
  });

  it('hold until the reader takes one away, wherever that is', async () => {
    const shown = await showAll('goal:14');
    await until(() => chips(shown.board).length === 1);
    chips(shown.board)[0]!.click();
    await until(() => titles(shown).board.length === 2);
    expect(shown.tree.filters).to.deep.equal([]);
    await until(() => titles(shown).matrix.length > 0 && counts(shown).length > 0);
    expect(titles(shown).matrix).to.include('道を直す');
    expect(counts(shown)).to.deep.equal(['東2', '西1']);
  });

  it('ask the page first, in one event that crosses shadow roots', async () => {
    const shown = await showAll('goal:14 district:east');
    await until(() => chips(shown.matrix).length === 2);
    const asked: unknown[] = [];
    shown.page.addEventListener('plan-filters-select', (event: PlanSelectEvent<'filters'>) => {
      asked.push(event.key, event.value, event.planId);
      event.preventDefault();
    });
    chips(shown.matrix)[0]!.click();
    await shown.matrix.updateComplete;
    expect(asked).to.deep.equal(['filters', [{ kind: 'district', value: 'east' }], 'shore']);
    expect(shown.tree.filters).to.have.length(2);
  });

  it('are set by the page without an event, and draw every element once', async () => {
    const shown = await showAll('goal:14');
    await until(() =>
      Object.values(shown).every((each) => each === shown.page || chips(each).length > 0),
    );
    // Said some time after the last change, which is a drawing of its own.
    await until(() => texts(shown.tree, '[role="status"]')[0] !== '');
    const drawn = new Map<string, number>();
    const elements: readonly PlanElement<unknown>[] = [
      shown.tree,
      shown.matrix,
      shown.board,
      shown.map,
    ];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    for (const element of elements) {
      const { localName } = element;
      element.addController({
        hostUpdated: () => void drawn.set(localName, (drawn.get(localName) ?? 0) + 1),
      });
    }
    let asked = 0;
    shown.page.addEventListener('plan-filters-select', () => (asked += 1));
    shown.tree.filters = [{ kind: 'goal', value: '11' }];
    await until(() => titles(shown).board[0] === '穴の数');
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(Object.fromEntries(drawn)).to.deep.equal({
      'plan-tree': 1,
      'sdg-matrix': 1,
      'kpi-board': 1,
      'district-map': 1,
    });
    expect(asked).to.equal(0);
  });

  it('stay when something is picked that they leave out', async () => {
    const shown = await showAll('goal:14');
    await until(() => chips(shown.tree).length === 1);
    shown.tree.selectedNode = 'm2';
    await shown.tree.updateComplete;
    expect(shown.tree.filters).to.have.length(1);
    expect(shown.matrix.selectedNode).to.equal('m2');
  });
});

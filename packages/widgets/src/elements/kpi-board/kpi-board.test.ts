import { expect, fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { canEmulateMedia } from '../../../../../test/browser/engine-limits.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { Plan } from '@machiplan/schema';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { gaugeStatePlan } from '../../../../../test/fixtures/gauge-states.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import { boardCells } from './board-cells.js';
import { cachedGauges } from './kpi-board-model.js';
import './kpi-board.define.js';
import type { KpiBoardElement } from './kpi-board.js';

async function boardOf(plan: Plan, attributes: Record<string, string> = {}, lang = 'ja') {
  // How much is drawn at once counts by frame.
  await nextFrame();
  const board = document.createElement('kpi-board');
  board.lang = lang;
  board.plan = plan;
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  await fixture(board);
  await waitUntil(() => !all(board, '.reserve, [aria-busy]').length);
  await waitUntil(() => all(board, '.drawing').every(({ firstElementChild }) => firstElementChild));
  return board;
}

const all = (board: KpiBoardElement, selector: string) => [
  ...board.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | undefined) =>
  (element?.textContent ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim();
const texts = (board: KpiBoardElement, selector: string) => all(board, selector).map(text);

const nodes = [
  { id: 'f1', level: 'field', title: '花' },
  { id: 'm1', level: 'field', parent: 'f1', title: '花壇' },
  { id: 'f2', level: 'field', title: '道' },
  { id: 'f3', level: 'field', title: '池' },
];
const manyPlan = (count: number) =>
  planOf({
    planJson: '1.0',
    id: 'many',
    title: '計画',
    levels: [{ id: 'field', title: '分野', kind: 'field' }],
    nodes,
    indicators: Array.from({ length: count }, (_, index) => ({
      id: `i${index}`,
      title: `指標${index}`,
      nodes: [index % 2 ? 'm1' : 'f2'],
      unit: '件',
      direction: 'increase',
      baseline: { time: 'FY2020', value: 0 },
      targets: [{ time: 'FY2030', value: 10 }],
      observations: [{ time: 'FY2025', value: index % 3 === 0 ? 8 : 2 }],
    })),
  });

describe('<kpi-board>', () => {
  it('shows all indicators, counts them by status and filters by it', async () => {
    const board = await boardOf(manyPlan(6));
    expect(texts(board, '.card .title')).to.have.length(6);
    expect(texts(board, '.counts button')).to.deep.equal(['遅れ 4', '順調 2']);
    expect(text(all(board, '.count-sentence')[0])).to.equal(
      '指標6件のうち2件が順調・維持・達成です。',
    );
    all(board, '.counts button')[1]!.click();
    await board.updateComplete;
    expect(texts(board, '.card .title')).to.deep.equal(['指標0', '指標3']);
    expect(text(all(board, '.count')[0])).to.equal('6件のうち2件');
    all(board, '.counts button')[0]!.click();
    await board.updateComplete;
    expect(texts(board, '.card .title')).to.have.length(6);
  });

  it('shows what needs attention first', async () => {
    const board = await boardOf(manyPlan(3));
    expect(texts(board, '.card .status')).to.deep.equal(['遅れ', '遅れ', '順調']);
  });

  it('opens the details below the card by its title, and closes them again', async () => {
    const board = await boardOf(manyPlan(3));
    const title = () => all(board, '.select')[0]!;
    title().click();
    await waitUntil(() => all(board, '.details table').length === 1, 'no details');
    expect(title().ariaExpanded).to.equal('true');
    title().click();
    await board.updateComplete;
    expect(all(board, '.details')).to.have.length(0);
  });

  it('writes unit, words and source into its table', () => {
    const plan = gaugeStatePlan();
    const options = { time: undefined, district: undefined, isCompact: false };
    const locale = { language: 'ja', furigana: false };
    const [head, ...rows] = boardCells(
      plan,
      plan.indicators,
      locale,
      cachedGauges(plan, locale, options, {}),
    );
    expect(head).to.include('単位').and.not.include('');
    const row = (id: string) => rows.find(([first]) => first === id)!;
    expect(row('target-in-words')).to.include('増加');
    expect(row('on-track').slice(2, 6)).to.deep.equal(['%', 66, 'FY2024', '2024年度']);
    expect(row('categories')).to.include('工事');
    expect(rows.at(-1)![0]).to.equal('出典');
  });

  it('shows the indicators of a node and of what is below it', async () => {
    const board = await boardOf(manyPlan(4), { node: 'f1' });
    expect(texts(board, '.card .title')).to.deep.equal(['指標1', '指標3']);
  });

  it('says so when a node has no indicators, or is not in the plan', async () => {
    expect(text(all(await boardOf(manyPlan(2), { node: 'f3' }), '.state')[0])).to.contain(
      '指標がありません',
    );
    expect(text(all(await boardOf(manyPlan(2), { node: 'x' }, 'en'), '.state')[0])).to.equal(
      'The plan data does not have this entry.',
    );
  });

  it('groups by field under headings', async () => {
    const board = await boardOf(manyPlan(4), { 'group-by': 'field' });
    expect(texts(board, '.group-title')).to.deep.equal(['花', '道']);
    expect(all(board, '.cards[role=list]')).to.have.length(2);
  });

  it('says the same as a table', async () => {
    const board = await boardOf(manyPlan(2), { view: 'table' });
    const rows = all(board, 'tbody tr').map((row) => [...row.children].map(text));
    expect(rows).to.deep.equal([
      ['指標1', '2件 2025年度', '0件 2020年度', '10件 2030年度', '遅れ', '20%'],
      ['指標0', '8件 2025年度', '0件 2020年度', '10件 2030年度', '順調', '80%'],
    ]);
  });

  it('shows a made-up city in every case as a table in English', async () => {
    const board = await boardOf(gaugeStatePlan(), { view: 'table' }, 'en');
    dispatchEvent(new Event('beforeprint'));
    await board.updateComplete;
    expect(all(board, 'tbody tr')).to.have.length(32);
    expect(text(all(board, 'table')[0])).not.to.match(/NaN|undefined|Infinity|\[object/);
  });

  it('requests the indicator that the reader selects', async () => {
    const board = await boardOf(manyPlan(2));
    setTimeout(() => all(board, '.select')[1]!.click());
    const event = await oneEvent<PlanSelectEvent<'indicator'>>(board, 'plan-indicator-select');
    expect(event.value).to.equal('i0');
    await board.updateComplete;
    expect(all(board, '.select').map((each) => each.ariaExpanded)).to.deep.equal(['false', 'true']);
  });

  it('draws the first screen at once and the rest in turn, until all are there', async () => {
    const board = await boardOf(manyPlan(300));
    const first = all(board, '.card').length;
    expect(first).to.be.at.least(8).and.at.most(48);
    await waitUntil(() => texts(board, '.counts button').length === 2, 'not counted', {
      timeout: 12_000,
    });
    dispatchEvent(new Event('beforeprint'));
    await board.updateComplete;
    expect(all(board, '.card')).to.have.length(300);
  }).timeout(20_000);

  it('prints each card with its bar, and no control', async function () {
    if (!canEmulateMedia) this.skip();
    const board = await boardOf(manyPlan(3));
    const shown = (selector: string) => all(board, selector).map((each) => each.checkVisibility());
    await emulateMedia({ media: 'print' });
    try {
      expect(shown('rect.bar')).to.deep.equal([true, true, true]);
      expect(shown('button:not(.title *, .status-strip *), select')).to.not.include(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('passes the accessibility check as cards and as table', async () => {
    await expect(await boardOf(manyPlan(4), { 'group-by': 'field' })).to.be.accessible();
    await expect(
      await boardOf(manyPlan(4), { view: 'table', 'group-by': 'status' }),
    ).to.be.accessible();
  });

  it('does not scroll sideways at 320 px as cards', async () => {
    const board = await boardOf(manyPlan(4));
    board.style.width = '320px';
    await board.updateComplete;
    expect(board.scrollWidth).to.be.at.most(320);
  });
});

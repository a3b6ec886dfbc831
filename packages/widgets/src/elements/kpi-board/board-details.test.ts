import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Plan } from '@machiplan/schema';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import './kpi-board.define.js';
import type { KpiBoardElement } from './kpi-board.js';

/** The parts of a board are fetched one after another, on busy machines slowly. */
const patient = { timeout: 8000 };

async function boardOf(plan: Plan) {
  await nextFrame();
  const board = document.createElement('kpi-board');
  board.lang = 'ja';
  board.plan = plan;
  await fixture(board);
  await waitUntil(() => all(board, '.count-sentence').length === 1, 'not drawn', patient);
  return board;
}
const all = (board: KpiBoardElement, selector: string) => [
  ...board.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (board: KpiBoardElement, selector: string) =>
  all(board, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
const rise = {
  unit: '人',
  direction: 'increase',
  baseline: { time: 'FY2020', value: 0 },
  targets: [{ time: 'FY2030', value: 10 }],
  observations: [
    { time: 'FY2024', value: 1 },
    { time: 'FY2025', value: 2 },
  ],
};
const planWith = (...indicators: readonly object[]) =>
  planOf({ planJson: '1.1', id: 'p', title: '計画', levels: [], nodes: [], indicators });
const three = () =>
  planWith(
    { ...rise, id: 'a', title: '甲' },
    { ...rise, id: 'b', title: '乙' },
    { ...rise, id: 'c', title: '丙' },
  );

async function open(board: KpiBoardElement, index: number) {
  all(board, '.card .select')[index]!.click();
  await waitUntil(() => all(board, '.details table').length > 0, 'no details', patient);
}

/** Chooses the option with the text in the select of the label. */
async function choose(board: KpiBoardElement, label: string, option: string) {
  const select = all(board, '.switches label')
    .find((each) => each.textContent.includes(label))!
    .querySelector('select')!;
  select.value = [...select.options].find((each) => each.text.trim() === option)!.value;
  select.dispatchEvent(new Event('change'));
  await board.updateComplete;
}

describe('details on a <kpi-board>', function () {
  this.timeout(20_000);

  it('show the figures of the time that the reader chooses, and leave counts and cards alone', async () => {
    const board = await boardOf(three());
    const before = [texts(board, '.counts button'), texts(board, '.card .number')];
    await open(board, 0);
    await choose(board, '時点', '2024年度');
    expect(texts(board, '.details .summary')[0]).to.contain('1人');
    expect([texts(board, '.counts button'), texts(board, '.card .number')]).to.deep.equal(before);
  });

  it('offer the citation and the picture of the opened indicator alone', async () => {
    const board = await boardOf(three());
    await open(board, 1);
    const press = (words: string) =>
      all(board, '.details .export-menu button')
        .find((each) => each.textContent.trim() === words)!
        .click();
    press('画像・データ');
    await waitUntil(
      () => texts(board, '.details .export-panel button').includes('出典をコピー'),
      'no panel',
      patient,
    );
    const { writeText } = navigator.clipboard;
    const copied: string[] = [];
    navigator.clipboard.writeText = (words) => Promise.resolve(void copied.push(words));
    try {
      press('出典をコピー');
      await waitUntil(() => copied.length === 1, 'nothing copied', patient);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(copied[0]).to.contain('乙').and.not.contain('甲');
    await waitUntil(
      () => texts(board, '.details .export-menu [role="status"]')[0] !== '',
      'no word about it',
      patient,
    );
    await open(board, 2);
    await waitUntil(
      () => texts(board, '.details .export-menu [role="status"]')[0] === '',
      'still tells what was copied',
      patient,
    );
  });

  it('show one group of several dimensions, with its own unit and direction', async () => {
    const board = await boardOf(
      planWith({
        id: 'g',
        title: '利用',
        dimensions: [
          {
            id: 'sex',
            title: '性別',
            members: [
              { id: 'f', title: '女性' },
              { id: 'm', title: '男性' },
            ],
          },
          {
            id: 'age',
            title: '年齢',
            members: [
              { id: 'y', title: '若い人' },
              { id: 'o', title: '高齢者' },
            ],
          },
        ],
        groups: [
          { id: 'fy', title: '女性・若い人', unit: '人', breakdown: { sex: 'f', age: 'y' } },
          { id: 'fo', title: '女性・高齢者', unit: '人', breakdown: { sex: 'f', age: 'o' } },
          { id: 'mo', title: '男性・高齢者', unit: '%', breakdown: { sex: 'm', age: 'o' } },
        ],
        observations: [
          { time: 'FY2025', value: 3, group: 'fy' },
          { time: 'FY2025', value: 4, group: 'fo' },
          { time: 'FY2025', value: 5, group: 'mo' },
        ],
      }),
    );
    await open(board, 0);
    await choose(board, '年齢', '高齢者');
    await choose(board, '性別', '女性');
    // The table of groups, then the values of the chosen one.
    const amounts = () => texts(board, '.details tbody td.amount');
    expect(amounts()).to.deep.equal(['3人', '4人', '5%', '4人']);
    await choose(board, '性別', '男性');
    expect(amounts().at(-1)).to.equal('5%');
  });

  it('cover the screen of a phone, lead to the next indicator and back to the list', async function () {
    if (navigator.userAgent.includes('Firefox')) this.skip(); // cannot set the viewport there
    await setViewport({ width: 360, height: 740 });
    try {
      const board = await boardOf(three());
      await open(board, 0);
      const sheet = all(board, 'dialog.sheet')[0] as HTMLDialogElement;
      expect([sheet.open, sheet.offsetWidth]).to.deep.equal([true, 360]);
      expect(texts(board, '.neighbours button')).to.deep.equal(['次の指標 乙']);
      all(board, '.neighbours button')[0]!.click();
      await waitUntil(() => texts(board, '.sheet .heading')[0] === '乙', 'not the next', patient);
      expect(texts(board, '.neighbours button')).to.deep.equal(['前の指標 甲', '次の指標 丙']);
      all(board, '.sheet .back')[0]!.click();
      await waitUntil(() => all(board, '.sheet').length === 0, 'still open', patient);
      await open(board, 1);
      history.back();
      await waitUntil(() => all(board, '.sheet').length === 0, 'Back did not close it', patient);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

describe('a <kpi-board> of indicators without figures', function () {
  this.timeout(20_000);

  const elsewhere = { part: 'observations', availableAt: '本編45ページ' };
  const named = (index: number) => ({
    id: `n${index}`,
    title: `指標${index}`,
    notPublished: [elsewhere],
  });

  it('says once where they are and lists the names, which open the details', async () => {
    const names = Array.from({ length: 9 }, (_, index) => named(index));
    const board = await boardOf(planWith({ ...rise, id: 'a', title: '甲' }, ...names));
    await waitUntil(() => all(board, '.names').length === 1, 'no names', patient);
    expect(texts(board, '.card .title')).to.deep.equal(['甲']);
    expect(texts(board, '.names p')[0]).to.equal(
      '9件の指標の数値は、この資料にはありません（本編45ページ）。',
    );
    expect(texts(board, '.names .select')).to.have.length(9);
    expect(board.shadowRoot!.textContent).not.to.contain('未公表');
    all(board, '.names .select')[2]!.click();
    await waitUntil(() => all(board, '.names .details .about').length === 1, 'no details', patient);
  });

  it('shows them all as cards where many have figures', async () => {
    const names = [named(0), named(1), named(2), named(3)];
    const board = await boardOf(planWith({ ...rise, id: 'a', title: '甲' }, ...names));
    expect(texts(board, '.card .title')).to.have.length(5);
  });
});

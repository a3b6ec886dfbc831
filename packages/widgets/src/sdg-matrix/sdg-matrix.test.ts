import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { checkPlan, type Plan } from '@machiplan/schema';
import './sdg-matrix.define.js';
import type { PlanSelectEvent } from '../selection/plan-select-event.js';
import type { SdgMatrixElement } from './sdg-matrix.js';

/** A checked plan of its own for each test: elements that show the same one share the selection. */
function cityPlan(more: object = {}): Plan {
  const { plan } = checkPlan({
    planJson: '1.0',
    id: 'city',
    title: 'みほん計画',
    origin: 'published',
    sources: [{ id: 'book', title: '計画書', issued: '2024-03' }],
    levels: [
      { id: 'field', title: '分野' },
      { id: 'measure', title: { ja: '施策', en: 'Measure' } },
      { id: 'project', title: '事業' },
    ],
    nodes: [
      { id: 'f1', level: 'field', code: '1', title: { ja: '福祉', en: 'Welfare' } },
      {
        id: 'm1',
        level: 'measure',
        parent: 'f1',
        code: '1-1',
        title: { ja: '健診', en: 'Check-ups' },
        sdgs: [
          {
            goal: 3,
            target: '3.8',
            strength: 'primary',
            note: { ja: '入口であるため', en: 'the door' },
            source: { document: 'book', page: 90 },
          },
          { goal: 10, strength: 'secondary', origin: 'editorial' },
        ],
      },
      { id: 'j1', level: 'project', parent: 'm1', title: '検診車' },
      {
        id: 'm2',
        level: 'measure',
        parent: 'f1',
        code: '1-2',
        title: { ja: '見守り', en: 'Visits' },
        sdgs: [{ goal: 11 }, { goal: 3, strength: 'secondary' }],
      },
      { id: 'f2', level: 'field', code: '2', title: '文化' },
      { id: 'm3', level: 'measure', parent: 'f2', title: '図書館' },
      {
        id: 'm4',
        level: 'measure',
        parent: 'f2',
        title: '祭り',
        notPublished: [{ part: 'sdgs' }],
      },
    ],
    ...more,
  });
  return plan!;
}

function longPlan(count: number): Plan {
  const nodes = Array.from({ length: count }, (_, place) => ({
    id: `m${place}`,
    level: 'measure',
    title: `施策${place}`,
    sdgs: [{ goal: (place % 17) + 1, strength: 'primary' }],
  }));
  return cityPlan({ nodes });
}

async function matrix(plan: Plan, attributes: Record<string, string> = {}) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${attributes['width'] ?? 1000}px`;
  const element = document.createElement('sdg-matrix');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.plan = plan;
  box.append(element);
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const shown = (element: Element) => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ').trim();
const bodyRows = (element: Element) => all(element, 'tbody tr:not([aria-hidden])');
const titles = (element: Element) =>
  bodyRows(element).map((row) => row.querySelector('bdi')!.textContent);
const rowOf = (element: Element, title: string) =>
  bodyRows(element).find((row) => row.querySelector('bdi')!.textContent === title)!;
/** The cell of a goal in the row with this title. */
const cell = (element: Element, title: string, goal: number) =>
  rowOf(element, title).children[goal] as HTMLElement;
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;
const place = (element: Element) => {
  const at = focused(element) as HTMLTableCellElement;
  return [Number(at.parentElement!.ariaRowIndex), at.cellIndex];
};

/** Waits for a part whose code comes later, as long as a busy machine may take to get it. */
const drawn = (condition: () => unknown) =>
  waitUntil(() => Boolean(condition()), 'not drawn', { timeout: 8000 });

async function press(element: SdgMatrixElement, key: string, more: KeyboardEventInit = {}) {
  focused(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await element.updateComplete;
}

describe('<sdg-matrix>', () => {
  it('marks what a row states and what is stated below it, by mark and in words', async () => {
    const element = await matrix(cityPlan());
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
    expect(cell(element, '健診', 3).dataset['mark']).to.equal('primary');
    expect(cell(element, '健診', 3).ariaLabel).to.equal('主な関係');
    expect(cell(element, '見守り', 3).ariaLabel).to.equal('関係あり');
    expect(cell(element, '見守り', 11).ariaLabel).to.equal('関係あり（強さの記載なし）');
    expect(cell(element, '福祉', 3).ariaLabel).to.equal('下の2件に関係あり');
    expect(cell(element, '福祉', 4).dataset['mark']).to.equal(undefined);
  });

  it('shows what is not from the source as such', async () => {
    const element = await matrix(cityPlan());
    const editorial = cell(element, '健診', 10);
    expect(editorial.dataset['own']).to.equal('no');
    expect(editorial.ariaLabel).to.equal('関係あり、編集による');
    expect(cell(element, '健診', 3).dataset['own']).to.equal(undefined);
  });

  it('says in a sentence how much is covered and where nothing is', async () => {
    const element = await matrix(cityPlan());
    expect(one(element, '[part=coverage]').textContent).to.contain(
      '施策4件のうち2件に、SDGsの目標との関係が示されています。17の目標のうち3に関係があります。関係が示されていない目標：1、2、4、5、6、7、8、9、12、13、14、15、16、17。',
    );
  });

  it('speaks English where the page does', async () => {
    const element = await matrix(cityPlan(), { lang: 'en' });
    expect(titles(element).slice(0, 3)).to.deep.equal(['Welfare', 'Check-ups', 'Visits']);
    expect(cell(element, 'Check-ups', 3).ariaLabel).to.equal('Primary');
    expect(shown(element)).to.contain('2 of 4 (Measure) state a relation');
    await drawn(() => shown(element).includes('Good Health and Well-being'));
  });

  it('says that a plan does not publish its relations, where to look, and draws no table', async () => {
    const plan = cityPlan({
      nodes: [{ id: 'm', level: 'measure', title: '施策' }],
      notPublished: [
        {
          part: 'sdgs',
          note: 'アイコンがありません。',
          availableAt: '本編45頁',
          href: 'data:text/html,1',
        },
      ],
    });
    const element = await matrix(plan);
    await drawn(() => shown(element).includes('SDGsとの対応は公表されていません'));
    expect(shown(element)).to.contain('アイコンがありません。');
    expect(shown(element)).to.contain('本編45頁');
    expect(one(element, 'table')).to.equal(undefined);
    expect(one(element, 'a')).to.equal(undefined);
  });

  it('tells "not published" from "nothing is said"', async () => {
    const element = await matrix(cityPlan({ nodes: [] }));
    await drawn(() => shown(element) !== '');
    expect(shown(element)).to.equal('このデータには、SDGsとの対応が書かれていません。');
    const some = await matrix(cityPlan(), { level: 'measure' });
    expect(rowOf(some, '祭り').textContent).to.contain('公表なし');
    expect(rowOf(some, '祭り').lastElementChild!.textContent).to.equal('–');
    expect(rowOf(some, '図書館').textContent).not.to.contain('公表なし');
    expect(rowOf(some, '図書館').lastElementChild!.textContent).to.equal('0');
  });

  it('has rows of any level, and sums up what is below', async () => {
    const element = await matrix(cityPlan(), { level: 'field' });
    expect(titles(element)).to.deep.equal(['福祉', '文化']);
    expect(rowOf(element, '福祉').lastElementChild!.textContent).to.equal('(3)');
    element.level = 'measure';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['健診', '見守り', '図書館', '祭り']);
  });

  it('has the targets of a goal as columns', async () => {
    const element = await matrix(cityPlan(), { 'targets-of': '3' });
    const heads = all(element, 'thead .tile').map((tile) => tile.textContent.trim());
    expect(heads).to.deep.equal([
      ...['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9'],
      ...['3.a', '3.b', '3.c', '3.d', '–'],
    ]);
    expect(cell(element, '健診', 8).dataset['mark']).to.equal('primary');
    expect(cell(element, '見守り', 14).dataset['mark']).to.equal('secondary');
    element.targetsOf = 99;
    await element.updateComplete;
    expect(all(element, 'thead .tile')).to.have.length(17);
  });

  it('survives goals that are not there, and says what was left out', async () => {
    const plan = cityPlan({
      nodes: [
        {
          id: 'a',
          level: 'measure',
          title: 'A',
          sdgs: [
            { goal: 0 },
            { goal: 18 },
            { goal: 4, target: '4.1x' },
            { goal: 4, strength: 'primary' },
            { goal: 4, target: '4.1', strength: 'secondary' },
          ],
        },
      ],
    });
    const element = await matrix(plan);
    expect(all(element, 'tbody [data-mark]')).to.have.length(1);
    expect(rowOf(element, 'A').lastElementChild!.textContent).to.equal('1');
    expect(shown(element)).not.to.match(/NaN|undefined|null|\[object/);
  });

  it('takes no notice of a goal or node that does not exist', async () => {
    const element = await matrix(cityPlan(), { 'selected-goal': '18', 'selected-node': 'nobody' });
    expect(element.selectedGoal).to.equal(undefined);
    expect(titles(element)).to.have.length(4);
    expect(all(element, '[aria-selected=true]')).to.have.length(0);
  });

  it('writes text from data as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = await matrix(
      cityPlan({ nodes: [{ id: 'a', level: 'measure', title, sdgs: [{ goal: 1 }] }] }),
    );
    expect(titles(element)).to.deep.equal([title]);
    expect(one(element, 'img')).to.equal(undefined);
  });

  describe('keyboard, by the grid pattern', () => {
    /** Starts at "健診", goal 3: row 3 (headings are 1), column 3. */
    async function atCheckUps() {
      const element = await matrix(cityPlan());
      cell(element, '健診', 3).click();
      await element.updateComplete;
      expect(place(element)).to.deep.equal([3, 3]);
      return element;
    }
    const moves: readonly [string, KeyboardEventInit, [number, number]][] = [
      ['ArrowRight', {}, [3, 4]],
      ['ArrowLeft', {}, [3, 2]],
      ['ArrowDown', {}, [4, 3]],
      ['ArrowUp', {}, [2, 3]],
      ['Home', {}, [3, 0]],
      ['End', {}, [3, 18]],
      ['Home', { ctrlKey: true }, [1, 0]],
      ['End', { ctrlKey: true }, [6, 18]],
      ['PageUp', {}, [1, 3]],
      ['PageDown', {}, [6, 3]],
    ];
    for (const [key, more, to] of moves) {
      it(`${more.ctrlKey ? 'Control ' : ''}${key} moves to row ${to[0]}, column ${to[1]}`, async () => {
        const element = await atCheckUps();
        await press(element, key, more);
        expect(place(element)).to.deep.equal(to);
      });
    }

    it('is one stop of the Tab key', async () => {
      const element = await atCheckUps();
      await press(element, 'ArrowDown');
      const stops = all(element, 'table :is(td, th, button)').filter((each) => each.tabIndex === 0);
      expect(stops).to.deep.equal([focused(element)]);
    });

    it('Enter on a title opens and closes the row, and the focus stays', async () => {
      const element = await atCheckUps();
      await press(element, 'Home');
      expect(focused(element).ariaExpanded).to.equal('false');
      await press(element, 'Enter');
      expect(titles(element)).to.deep.equal(['福祉', '健診', '検診車', '見守り', '文化']);
      expect(focused(element).ariaExpanded).to.equal('true');
      await press(element, 'Enter');
      expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
      expect(place(element)).to.deep.equal([3, 0]);
    });

    it('Enter on a heading sorts: strong first, weak first, as in the plan', async () => {
      const element = await matrix(cityPlan(), { level: 'measure' });
      const head = all(element, 'thead th')[3]!;
      head.focus();
      head.click();
      const order = async () => {
        await press(element, 'Enter');
        return [one(element, 'thead').querySelectorAll('th')[3]!.ariaSort, titles(element)];
      };
      expect(await order()).to.deep.equal(['descending', ['健診', '見守り', '図書館', '祭り']]);
      expect(await order()).to.deep.equal(['ascending', ['図書館', '祭り', '見守り', '健診']]);
      expect(await order()).to.deep.equal([null, ['健診', '見守り', '図書館', '祭り']]);
    });

    it('Space on a heading picks the goal', async () => {
      const element = await matrix(cityPlan());
      all(element, 'thead th')[11]!.click();
      await press(element, ' ');
      expect(element.selectedGoal).to.equal(11);
      expect(titles(element)).to.deep.equal(['福祉', '見守り']);
      await drawn(() => one(element, '.controls'));
      expect(shown(element)).to.contain('目標11 住み続けられるまちづくりをに関係する2件');
    });

    it('Space on a title picks the row', async () => {
      const element = await atCheckUps();
      await press(element, 'Home');
      await press(element, ' ');
      expect(element.selectedNode).to.equal('m1');
      expect(rowOf(element, '健診').ariaSelected).to.equal('true');
    });

    it('Enter in a cell shows reason and source, Escape closes them', async () => {
      const element = await atCheckUps();
      await press(element, 'Enter');
      await drawn(() => one(element, '[part=detail]'));
      const words = one(element, '[part=detail]').textContent.replaceAll(/\s+/g, ' ');
      expect(words).to.contain('目標3 すべての人に健康と福祉を');
      expect(words).to.contain('入口であるため');
      expect(words).to.contain('3.8');
      expect(words).to.contain('「計画書」2024年3月、90頁');
      expect(words).to.contain('原典に記載');
      await press(element, 'Escape');
      expect(one(element, '[part=detail]')).to.equal(undefined);
      expect(place(element)).to.deep.equal([3, 3]);
    });
  });

  it('lists in the detail of a sum what it is a sum of', async () => {
    const element = await matrix(cityPlan());
    cell(element, '福祉', 3).click();
    await drawn(() => one(element, '[part=detail]'));
    expect(one(element, '[part=detail]').textContent).to.contain('下の2件に関係が示されています');
    const items = all(element, '[part=detail] li').map((item) =>
      item.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal(['1-1 健診 主な関係', '1-2 見守り 関係あり']);
  });

  it('says of an empty cell that nothing is said, or not published', async () => {
    const element = await matrix(cityPlan(), { level: 'measure' });
    const detail = async (title: string) => {
      cell(element, title, 1).click();
      await element.updateComplete;
      await drawn(() => one(element, '[part=detail]')?.textContent.includes(title));
      return one(element, '[part=detail]').textContent;
    };
    expect(await detail('図書館')).to.contain('データに書かれていません');
    expect(await detail('祭り')).to.contain('公表されていません');
  });

  it('fires an event for what the reader picks, and none for what the page sets', async () => {
    const element = await matrix(cityPlan());
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
    const element = await matrix(cityPlan());
    element.addEventListener('plan-goal-select', (event) => event.preventDefault());
    all(element, 'thead .tile')[9]!.click();
    await element.updateComplete;
    expect(element.selectedGoal).to.equal(undefined);
  });

  it('opens the way to a node picked elsewhere', async () => {
    const plan = cityPlan();
    const element = await matrix(plan);
    const other = await matrix(plan, { level: 'project' });
    rowOf(other, '検診車').querySelector<HTMLElement>('.title')!.click();
    await drawn(() => titles(element).includes('検診車'));
    expect(rowOf(element, '検診車').ariaSelected).to.equal('true');
  });

  it('draws a few of many rows, and numbers them all', async () => {
    const element = await matrix(longPlan(5000));
    expect(bodyRows(element).length).to.be.within(10, 60);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('5002');
    const scroller = one(element, '.scroll');
    await nextFrame();
    scroller.scrollTop = 2500 * 40;
    scroller.dispatchEvent(new Event('scroll'));
    await drawn(() => titles(element).some((title) => /^施策2[45]\d\d$/.test(title)));
    expect(bodyRows(element).length).to.be.within(10, 60);
    const last = bodyRows(element).at(-1)!;
    const index = Number(/\d+/.exec(last.querySelector('bdi')!.textContent)![0]);
    expect(last.ariaRowIndex).to.equal(String(index + 2));
  });

  it('keeps the focus in a row that is scrolled out of sight', async () => {
    const element = await matrix(longPlan(2000));
    cell(element, '施策1', 3).click();
    const scroller = one(element, '.scroll');
    await nextFrame();
    scroller.scrollTop = 40_000;
    scroller.dispatchEvent(new Event('scroll'));
    expect(place(element)).to.deep.equal([3, 3]);
    await press(element, 'End', { ctrlKey: true });
    expect(place(element)).to.deep.equal([2002, 18]);
    await press(element, 'ArrowUp');
    expect(place(element)).to.deep.equal([2001, 18]);
    expect(titles(element)).to.include('施策1999');
  });

  it('draws all rows for paper, and a few again after', async () => {
    const element = await matrix(longPlan(300));
    dispatchEvent(new Event('beforeprint'));
    expect(bodyRows(element)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
    expect(bodyRows(element).length).to.be.below(60);
  });

  it('shows one goal per card where the table does not fit, with bounded lines', async () => {
    const element = await matrix(longPlan(2000), { width: '360' });
    await drawn(() => all(element, '.card').length === 17);
    expect(one(element, 'table[role=grid]')).to.equal(undefined);
    expect(all(element, '.card li')).to.have.length(17 * 10);
    expect(one(element, '.card').textContent).to.contain('貧困をなくそう');
    expect(one(element, '.card').textContent).to.contain('118件');
    one(element, '.more').click();
    await element.updateComplete;
    expect(one(element, '.card').querySelectorAll('li')).to.have.length(20);
  });

  it('gives the focus back to the card whose reason and source were closed', async () => {
    const element = await matrix(cityPlan(), { view: 'cards' });
    await drawn(() => one(element, '.small'));
    const opener = one(element, '.small');
    opener.focus();
    opener.click();
    await drawn(() => one(element, '[part=detail]'));
    one(element, '[part=detail] button').click();
    await element.updateComplete;
    expect(one(element, '[part=detail]')).to.equal(undefined);
    expect(focused(element)).to.equal(opener);
  });

  it('shows the table again when there is room', async () => {
    const element = await matrix(cityPlan(), { width: '360' });
    await drawn(() => all(element, '.card').length === 17);
    element.parentElement!.style.inlineSize = '1000px';
    await drawn(() => one(element, 'table[role=grid]'));
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
  });

  it('swaps rows and columns, with the same keys', async () => {
    const element = await matrix(cityPlan(), { view: 'transposed' });
    await drawn(() => bodyRows(element).length > 2);
    const third = bodyRows(element)[2]!;
    expect([...third.children].map((each) => (each as HTMLElement).dataset['mark'])).to.deep.equal([
      undefined,
      'below',
      'primary',
      'secondary',
      undefined,
    ]);
    (third.children[2] as HTMLElement).click();
    await element.updateComplete;
    await press(element, 'End', { ctrlKey: true });
    expect(place(element)).to.deep.equal([18, 4]);
  });

  it('counts by strength and origin, names gaps, and hints at items that claim nearly all', async () => {
    const every = Array.from({ length: 17 }, (_, place) => ({ goal: place + 1 }));
    const plan = cityPlan({
      nodes: [
        { id: 'a', level: 'measure', title: '全部', sdgs: every },
        { id: 'b', level: 'measure', title: 'なし' },
        { id: 'c', level: 'measure', title: '一つ', sdgs: [{ goal: 4, strength: 'primary' }] },
      ],
    });
    const element = await matrix(plan);
    one(element, '[part=counts] summary').click();
    await drawn(() => all(element, '.count-table tbody tr').length === 17);
    const fourth = all(element, '.count-table tbody tr')[3]!;
    expect([...fourth.querySelectorAll('td')].map((each) => each.textContent.trim())).to.deep.equal(
      ['2', '1', '0', '1', '2'],
    );
    const words = one(element, '[part=counts]').textContent.replaceAll(/\s+/g, ' ');
    expect(words).to.contain('3件のうち2件に関係が示されています。 1件には何も書かれていません。');
    expect(words).to.match(/次の1件は、ほとんどの目標に関係するとしています。.*全部/);
    expect(words).to.match(/関係が示されていない項目 なし/);
  });

  it('shows a second plan beside the first, and one goal picked in both', async () => {
    const element = await matrix(cityPlan());
    element.comparePlan = cityPlan({ id: 'other', title: '別の計画' });
    await drawn(() => all(element, '.comparison-table tbody tr').length === 17);
    const third = all(element, '.comparison-table tbody tr')[2]!;
    expect(third.textContent.replaceAll(/\s+/g, ' ')).to.contain('2件 2件');
    const inner = one(element, 'sdg-matrix') as unknown as SdgMatrixElement;
    await drawn(() => all(inner, 'thead .tile').length === 17);
    const picked = oneEvent<PlanSelectEvent<'goal'>>(element, 'plan-goal-select');
    all(inner, 'thead .tile')[10]!.click();
    expect((await picked).value).to.equal(11);
    await drawn(() => element.selectedGoal === 11 && inner.selectedGoal === 11);
  });

  it('shows icons only from where the page says', async () => {
    const plain = await matrix(cityPlan());
    expect(all(plain, 'img')).to.have.length(0);
    const element = await matrix(cityPlan(), { 'icon-pattern': 'data:image/png;base64,{n}' });
    expect(all(element, 'img')).to.have.length(0);
  });

  it('says that relations are made up where they are', async () => {
    const element = await matrix(
      cityPlan({
        nodes: [{ id: 'a', level: 'measure', title: 'A', sdgs: [{ goal: 1, origin: 'sample' }] }],
      }),
    );
    expect(one(element, '[part=coverage]').textContent).to.contain('架空');
  });

  it('keeps working after it was taken out and put back', async () => {
    const element = await matrix(cityPlan());
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
    all(element, 'thead .sort')[0]!.click();
    await element.updateComplete;
    all(element, 'thead .sort')[0]!.click();
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('文化');
  });

  it('leaves no listener on the page, however often it is put in and taken out', async () => {
    const kept = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (type: string, by: number) => kept.set(type, (kept.get(type) ?? 0) + by);
    window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
      count(args[0], 1);
      add.apply(window, args);
    } as typeof add;
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
      count(args[0], -1);
      remove.apply(window, args);
    } as typeof remove;
    try {
      for (let time = 0; time < 20; time++) {
        const element = await matrix(cityPlan());
        element.remove();
      }
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
    expect([kept.get('beforeprint'), kept.get('afterprint')]).to.deep.equal([0, 0]);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const element = await matrix(cityPlan(), { theme, 'selected-node': 'm1' });
      cell(element, '健診', 3).click();
      one(element, '[part=counts] summary').click();
      await drawn(() => one(element, '[part=detail]') && one(element, '.count-table'));
      await expect(element).to.be.accessible();
      const cards = await matrix(cityPlan(), { theme, width: '340' });
      await drawn(() => all(cards, '.card').length === 17);
      await expect(cards).to.be.accessible();
      const swapped = await matrix(cityPlan(), { theme, view: 'transposed' });
      await drawn(() => bodyRows(swapped).length > 2);
      await expect(swapped).to.be.accessible();
    });
  }
});

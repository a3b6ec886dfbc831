import { expect } from '@open-wc/testing';
import {
  all,
  cell,
  cityPlan,
  drawn,
  focused,
  longPlan,
  one,
  place,
  press,
  readyMatrix,
  rowOf,
  shown,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';

/** Starts at "健診", goal 3: row 3 (headings are 1), column 3. */
async function atCheckUps() {
  const element = await readyMatrix(cityPlan());
  cell(element, '健診', 3).click();
  await element.updateComplete;
  expect(place(element)).to.deep.equal([3, 3]);
  return element;
}

/** With the focus on the heading of a column. */
async function atHeading(column: number, attributes: Record<string, string> = {}) {
  const element = await readyMatrix(cityPlan(), attributes);
  all(element, 'thead th')[column]!.click();
  await element.updateComplete;
  expect(place(element)).to.deep.equal([1, column]);
  return element;
}

/** Rows as `aria-rowindex` counts them, the headings being 1; columns from 0. 18 is the last. */
type Place = readonly [row: number, column: number];

/** The table "Keyboard interaction for data grids" of the ARIA Authoring Practices. */
describe('the keyboard in <sdg-matrix>, by the data grid table', () => {
  const ctrl = { ctrlKey: true };
  const moves: readonly [key: string, more: KeyboardEventInit, from: Place, to: Place][] = [
    ['ArrowRight', {}, [3, 3], [3, 4]],
    ['ArrowRight', {}, [3, 18], [3, 18]],
    ['ArrowLeft', {}, [3, 3], [3, 2]],
    ['ArrowLeft', {}, [3, 0], [3, 0]],
    ['ArrowDown', {}, [3, 3], [4, 3]],
    ['ArrowDown', {}, [6, 3], [6, 3]],
    ['ArrowUp', {}, [3, 3], [2, 3]],
    ['ArrowUp', {}, [1, 3], [1, 3]],
    ['PageDown', {}, [3, 3], [6, 3]],
    ['PageDown', {}, [6, 3], [6, 3]],
    ['PageUp', {}, [3, 3], [1, 3]],
    ['PageUp', {}, [1, 3], [1, 3]],
    ['Home', {}, [3, 3], [3, 0]],
    ['End', {}, [3, 3], [3, 18]],
    ['Home', ctrl, [3, 3], [1, 0]],
    ['End', ctrl, [3, 3], [6, 18]],
  ];
  for (const [key, more, from, to] of moves) {
    const held = more.ctrlKey ? 'Control+' : '';
    const does = String(from) === String(to) ? 'stays' : `moves to row ${to[0]}, column ${to[1]}`;
    it(`${held}${key} in row ${from[0]}, column ${from[1]} ${does}`, async () => {
      const element = await atCheckUps();
      await press(element, 'Home', ctrl);
      for (let row = 1; row < from[0]; row++) await press(element, 'ArrowDown');
      for (let column = 0; column < from[1]; column++) await press(element, 'ArrowRight');
      expect(place(element)).to.deep.equal(from);
      await press(element, key, more);
      expect(place(element)).to.deep.equal(to);
    });
  }

  it('Page Down brings the last row on screen among the first, Page Up the other way', async () => {
    const element = await readyMatrix(longPlan(500));
    cell(element, '施策0', 1).click();
    const page = Math.floor(
      (one(element, '.scroll').clientHeight -
        one(element, 'thead').offsetHeight -
        one(element, 'tfoot').offsetHeight) /
        32,
    );
    await press(element, 'PageDown');
    expect(place(element)).to.deep.equal([2 + page - 1, 1]);
    await press(element, 'PageUp');
    expect(place(element)).to.deep.equal([2, 1]);
  });

  it('Shift+Space selects the row of the cell', async () => {
    const element = await atCheckUps();
    await press(element, ' ', { shiftKey: true });
    expect(element.selectedNode).to.equal('m1');
    expect(rowOf(element, '健診').ariaSelected).to.equal('true');
    expect(element.selectedGoal).to.equal(undefined);
  });

  it('Control+Space selects the column of the cell, and again clears it', async () => {
    const element = await atCheckUps();
    await press(element, ' ', { ctrlKey: true });
    expect(element.selectedGoal).to.equal(3);
    await press(element, ' ', { ctrlKey: true });
    expect(element.selectedGoal).to.equal(undefined);
  });

  it('F2 goes to the buttons of a heading, arrows go round them, Escape comes back', async () => {
    const element = await atHeading(11);
    await press(element, 'F2');
    expect(focused(element).className).to.equal('tile');
    await press(element, 'ArrowRight');
    expect(focused(element).className).to.equal('sort');
    await press(element, 'ArrowDown');
    expect(focused(element).className).to.equal('tile');
    await press(element, 'ArrowLeft');
    expect(focused(element).className).to.equal('sort');
    await press(element, 'Escape');
    expect(place(element)).to.deep.equal([1, 11]);
    await press(element, 'F2');
    await press(element, 'F2');
    expect(place(element)).to.deep.equal([1, 11]);
  });

  it('leaves keys alone that belong to the browser', async () => {
    const element = await atCheckUps();
    const held: KeyboardEventInit[] = [{ altKey: true }, { metaKey: true }, { shiftKey: true }];
    for (const more of held) await press(element, 'ArrowRight', more);
    expect(place(element)).to.deep.equal([3, 3]);
  });
});

describe('the keyboard in <sdg-matrix>, what cells do', () => {
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

  it('a click or Enter on a heading sorts: strong first, weak first, as in the plan', async () => {
    const element = await atHeading(3, { level: 'measure' });
    const order = async (key = 'Enter') => {
      if (key) await press(element, key);
      return [one(element, 'thead').querySelectorAll('th')[3]!.ariaSort, titles(element)];
    };
    expect(await order('')).to.deep.equal(['descending', ['健診', '見守り', '図書館', '祭り']]);
    expect(await order()).to.deep.equal(['ascending', ['図書館', '祭り', '見守り', '健診']]);
    expect(await order()).to.deep.equal([null, ['健診', '見守り', '図書館', '祭り']]);
  });

  it('Space on a heading selects the goal', async () => {
    const element = await atHeading(11);
    await press(element, ' ');
    expect(element.selectedGoal).to.equal(11);
    expect(titles(element)).to.deep.equal(['福祉', '見守り']);
    expect(shown(element)).to.contain('目標11 住み続けられるまちづくりをに関係する2件');
  });

  it('Space on a title selects the row', async () => {
    const element = await atCheckUps();
    await press(element, 'Home');
    await press(element, ' ');
    expect(element.selectedNode).to.equal('m1');
    expect(rowOf(element, '健診').ariaSelected).to.equal('true');
  });

  it('Enter in a cell shows reason and source, Escape closes them', async () => {
    const element = await atCheckUps();
    await press(element, 'Enter');
    await drawn(() => one(element, '[part=details]'));
    const words = one(element, '[part=details]').textContent.replaceAll(/\s+/g, ' ');
    expect(words).to.contain('目標3 すべての人に健康と福祉を');
    expect(words).to.contain('入口であるため');
    expect(words).to.contain('3.8');
    expect(words).to.contain('「計画書」2024年3月、90頁');
    expect(words).to.contain('原典に記載');
    await press(element, 'Escape');
    expect(one(element, '[part=details]')).to.equal(undefined);
    expect(place(element)).to.deep.equal([3, 3]);
  });
});

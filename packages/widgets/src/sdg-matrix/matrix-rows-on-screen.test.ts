import { expect, nextFrame } from '@open-wc/testing';
import {
  bodyRows,
  cell,
  drawn,
  longPlan,
  one,
  place,
  press,
  readyMatrix,
  titles,
} from '../../../../test/browser/sdg-matrix.js';

describe('many rows in <sdg-matrix>', () => {
  it('draws a few of many rows, and numbers them all', async () => {
    const element = await readyMatrix(longPlan(5000));
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
    const element = await readyMatrix(longPlan(2000));
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
    const element = await readyMatrix(longPlan(300));
    dispatchEvent(new Event('beforeprint'));
    expect(bodyRows(element)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
    expect(bodyRows(element).length).to.be.below(60);
  });
});

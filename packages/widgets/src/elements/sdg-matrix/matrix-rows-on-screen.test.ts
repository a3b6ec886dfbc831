import { expect, nextFrame } from '@open-wc/testing';
import { canEmulateMedia } from '../../../../../test/browser/engine-limits.js';
import { emulateMedia } from '@web/test-runner-commands';
import {
  bodyRows,
  cell,
  cityPlan,
  drawn,
  longPlan,
  one,
  place,
  press,
  readyMatrix,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';

describe('many rows in <sdg-matrix>', () => {
  it('draws a few of many rows, and numbers them all', async () => {
    const element = await readyMatrix(longPlan(5000));
    expect(bodyRows(element).length).to.be.within(10, 60);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('5002');
    const scroller = one(element, '.scroll');
    await nextFrame();
    scroller.scrollTop = 2500 * 32;
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

  it('lets paper repeat the headings on each sheet, cut no row and hold all columns', async function () {
    if (!canEmulateMedia) this.skip();
    const element = await readyMatrix(longPlan(60), { theme: 'dark' });
    const styleOf = (selector: string) => getComputedStyle(one(element, selector));
    try {
      await emulateMedia({ media: 'print' });
      expect(styleOf('thead').display).to.equal('table-header-group');
      expect(styleOf('thead th').position).to.equal('static');
      expect(styleOf('tbody tr').breakInside).to.equal('avoid');
      expect(styleOf('.scroll').overflow).to.equal('visible');
      expect(styleOf('.scroll').maxHeight).to.equal('none');
      expect(styleOf('.controls').display).to.equal('none');
      expect(styleOf('thead .name').display).to.equal('block');
      expect(one(element, 'thead .goal-11 .name').textContent).to.equal('まちづくり');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('closes on paper what is closed on screen', async () => {
    const element = await readyMatrix(cityPlan());
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
    dispatchEvent(new Event('afterprint'));
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  bodyRows,
  cell,
  cityPlan,
  drawn,
  longPlan,
  one,
  readyMatrix,
  rowOf,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';

describe('<sdg-matrix> in a page', () => {
  it('keeps working after it was taken out and put back', async () => {
    const element = await readyMatrix(cityPlan());
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

  it('shows another plan when `plan` is set again', async () => {
    const element = await readyMatrix(cityPlan(), { 'selected-node': 'm1' });
    cell(element, '健診', 3).click();
    await drawn(() => one(element, '[part=details]'));
    element.plan = longPlan(3);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['施策0', '施策1', '施策2']);
    expect(one(element, '[part=details]')).to.equal(undefined);
    element.plan = cityPlan({ nodes: [] });
    await element.updateComplete;
    expect(one(element, 'table')).to.equal(undefined);
  });

  it('ignores attributes that were removed', async () => {
    const element = await readyMatrix(cityPlan(), {
      level: 'field',
      'targets-of': '3',
      'compare-src': 'ftp://example.jp/plan.json',
    });
    await drawn(() => one(element, '[part=comparison]'));
    for (const name of ['level', 'targets-of', 'compare-src']) element.removeAttribute(name);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
    expect(all(element, 'thead th')).to.have.length(19);
    expect(one(element, '[part=comparison]')).to.equal(undefined);
  });

  it('removes the comparison, with what was loaded for it, with its attribute', async () => {
    const json = JSON.stringify({ ...cityPlan({ id: 'second' }) });
    const element = await readyMatrix(cityPlan());
    element.compareSrc = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    await drawn(() => one(element, '.comparison-table, .comparison [part=state], .comparison'));
    element.removeAttribute('compare-src');
    element.compareSrc = undefined;
    await element.updateComplete;
    expect(one(element, '[part=comparison]')).to.equal(undefined);
    element.comparePlan = cityPlan({ id: 'third' });
    await drawn(() => one(element, '.comparison-table'));
    element.comparePlan = undefined;
    await element.updateComplete;
    expect(one(element, '[part=comparison]')).to.equal(undefined);
    expect(one(element, '[part=notice]')).to.equal(undefined);
  });

  it('applies a click made before the code for it was loaded', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('sdg-matrix');
    element.view = 'table';
    element.plan = cityPlan();
    box.append(element);
    // In the frame that draws the rows: the code is requested after it.
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!rowOf(element, '健診')) return;
        observer.disconnect();
        done();
      });
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    });
    expect(all(element, '[part=export]')).to.have.length(0);
    rowOf(element, '健診').querySelector<HTMLElement>('.toggle')!.click();
    await drawn(() => titles(element).includes('検診車'));
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
        const element = await readyMatrix(cityPlan());
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
      const element = await readyMatrix(cityPlan(), { theme, 'selected-node': 'm1' });
      cell(element, '健診', 3).click();
      one(element, '[part=counts] summary').click();
      await drawn(() => one(element, '[part=details]') && one(element, '.count-table'));
      await expect(element).to.be.accessible();
      const cards = await readyMatrix(cityPlan(), { theme, width: '340', view: 'cards' });
      await drawn(() => all(cards, '.card').length === 17);
      await expect(cards).to.be.accessible();
      const transposed = await readyMatrix(cityPlan(), { theme, view: 'transposed' });
      await drawn(() => bodyRows(transposed).length > 2);
      await expect(transposed).to.be.accessible();
    });
  }
});

import { expect } from '@open-wc/testing';
import { canEmulateMedia } from '../../../../../test/browser/engine-limits.js';
import { emulateMedia } from '@web/test-runner-commands';
import {
  all,
  bodyRows,
  cityPlan,
  drawn,
  focused,
  longPlan,
  matrix,
  one,
  place,
  press,
  readyMatrix,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';

describe('views of <sdg-matrix>', () => {
  it('shows one goal per card on request, with bounded lines', async () => {
    const element = await matrix(longPlan(2000), { width: '360', view: 'cards' });
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
    await drawn(() => one(element, '[part=details]'));
    one(element, '[part=details] button').click();
    await element.updateComplete;
    expect(one(element, '[part=details]')).to.equal(undefined);
    expect(focused(element)).to.equal(opener);
  });

  it('prints the headings above the rows, however far the table was scrolled', async function () {
    if (!canEmulateMedia) this.skip();
    const element = await readyMatrix(longPlan(200));
    one(element, '.scroll').scrollTop = 2000;
    await drawn(() => titles(element).includes('施策65'));
    await emulateMedia({ media: 'print' });
    try {
      dispatchEvent(new Event('beforeprint'));
      const positions = all(element, ':is(thead, tbody, tfoot) > tr > *').map(
        (each) => getComputedStyle(each).position,
      );
      expect([...new Set(positions)]).to.deep.equal(['static']);
      const { bottom } = one(element, 'thead').getBoundingClientRect();
      expect(bodyRows(element)).to.have.length(200);
      expect(bodyRows(element)[0]!.getBoundingClientRect().top).to.be.at.least(bottom - 1);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has no totals where no row is listed', async () => {
    const element = await matrix(cityPlan(), { level: 'article' });
    expect(one(element, '.state').textContent).to.equal('あてはまる項目がありません。');
    expect(one(element, 'tfoot')).to.equal(undefined);
    expect(one(element, 'table').ariaRowCount).to.equal('1');
  });

  it('offers only levels that state relations as rows', async () => {
    const element = await readyMatrix(cityPlan());
    const options = all(element, '.controls option').map((option) => option.textContent.trim());
    expect(options).to.include.members(['計画の構成どおり', '分野', '施策']);
    expect(options).not.to.include('事業');
  });

  it('transposes rows and columns, with the same keys', async () => {
    const element = await readyMatrix(cityPlan(), { view: 'transposed' });
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

  for (const width of ['600', '700', '896', '1280']) {
    it(`shows all 17 goals side by side in ${width} px, in cells of at least 24 px`, async () => {
      const element = await readyMatrix(cityPlan(), { width });
      const scroller = one(element, '.scroll');
      expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
      const heads = all(element, 'thead th').slice(1, 18);
      expect(heads).to.have.length(17);
      for (const head of heads) {
        expect(head.offsetWidth).to.be.at.least(24);
        expect(head.querySelector<HTMLElement>('.tile')!.offsetHeight).to.equal(32);
      }
    });
  }
});

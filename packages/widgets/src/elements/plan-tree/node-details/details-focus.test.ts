import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { DetailsFocus } from './details-focus.js';

class DetailsBesideElement extends LitElement {
  announced = '';
  readonly focusDetails = new DetailsFocus(this, (title) => (this.announced = title));

  protected override render() {
    return html`<table>
      <tr>
        <td>目次</td>
        <td class="details">
          <h3 class="heading" tabindex="-1">
            <ruby>防災<rp>（</rp><rt>ぼうさい</rt><rp>）</rp></ruby>のまち
          </h3>
        </td>
      </tr>
    </table>`;
  }
}
customElements.define('details-beside', DetailsBesideElement);

describe('DetailsFocus', () => {
  it('announces the title without the readings over its words', async () => {
    const element = await fixture<DetailsBesideElement>(page`<details-beside></details-beside>`);
    element.focusDetails.request('pointer');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.announced).to.equal('防災のまち');
  });
});

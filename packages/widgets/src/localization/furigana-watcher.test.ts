import { expect, fixture, html as tag, waitUntil } from '@open-wc/testing';
import { LitElement, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from './locale-controller.js';
import { setPreference } from './locale-preference.js';

class FilterBoxElement extends LitElement {
  @property({ attribute: false }) words = '絞り込み';
  @property({ attribute: false }) count = 3;
  readonly #locale = new LocaleController(this);

  protected override render() {
    return html`<div lang=${this.#locale.language}>
      <button>${this.words}</button>
      <button class="named" aria-label=${`${this.words}をやめる`}>${this.words}</button>
      <p role="status">${this.count ? `指標${this.count}件` : ''}</p>
      <b>目標</b>
      <select>
        <option>${this.words}</option>
      </select>
      <svg>${svg`<text>${this.words}</text>`}</svg>
      <i lang="en">計画</i>
      <q class="plan-text">計画</q>
    </div>`;
  }
}
customElements.define('filter-box', FilterBoxElement);

async function box(): Promise<FilterBoxElement> {
  const found = await fixture<HTMLElement>(tag`<div lang="ja"><filter-box></filter-box></div>`);
  const element = found.firstElementChild as FilterBoxElement;
  await element.updateComplete;
  return element;
}

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector)!;
/** The words as a reader sees them: 絞（しぼ）り込（こ）み. */
const shown = (element: Element, selector: string) => find(element, selector).textContent.trim();

describe('furigana over the words of the interface', () => {
  beforeEach(() => setPreference({ furigana: true }));
  afterEach(() => setPreference({ language: undefined, furigana: undefined }));

  it('stand over the words with kanji', async () => {
    const element = await box();
    await waitUntil(() => find(element, 'button ruby'));
    expect(shown(element, 'button')).to.equal('絞（しぼ）り込（こ）み');
    expect(shown(element, 'p')).to.equal('指標（しひょう）3件（けん）');
    expect(shown(element, 'b')).to.equal('目標（もくひょう）');
  });

  it('leave names, pictures, options, other languages and the texts of plans alone', async () => {
    const element = await box();
    await waitUntil(() => find(element, 'button ruby'));
    expect(find(element, '.named').ariaLabel).to.equal('絞り込みをやめる');
    expect([...find(element, 'button').querySelectorAll('rt, rp')].map((each) => each.ariaHidden))
      .to.have.members(['true', 'true', 'true', 'true', 'true', 'true'])
      .and.to.have.length(6);
    for (const selector of ['option', 'svg', 'i', 'q', '.named'])
      expect(find(element, selector).querySelector('ruby'), selector).to.equal(null);
  });

  it('follow the texts that the templates write, also to nothing and back', async () => {
    const element = await box();
    await waitUntil(() => find(element, 'p ruby'));
    element.count = 0;
    await waitUntil(() => shown(element, 'p') === '');
    element.count = 12;
    await waitUntil(() => shown(element, 'p') === '指標（しひょう）12件（けん）');
    element.words = '並べ方';
    await waitUntil(() => shown(element, 'button') === '並（なら）べ方（かた）');
  });

  it('go when the reader switches them off, or to another language', async () => {
    const element = await box();
    await waitUntil(() => find(element, 'button ruby'));
    setPreference({ furigana: false });
    await waitUntil(() => shown(element, 'button') === '絞り込み');
    expect(element.shadowRoot!.querySelector('ruby')).to.equal(null);
    setPreference({ furigana: true });
    await waitUntil(() => find(element, 'button ruby'));
    setPreference({ language: 'en' });
    element.words = 'Filter';
    await waitUntil(() => shown(element, 'button') === 'Filter');
    expect(element.shadowRoot!.querySelector('ruby')).to.equal(null);
  });

  it('are there again when the element comes back to the page', async () => {
    const element = await box();
    await waitUntil(() => find(element, 'button ruby'));
    const parent = element.parentElement!;
    element.remove();
    expect(shown(element, 'button')).to.equal('絞り込み');
    parent.append(element);
    await waitUntil(() => find(element, 'button ruby'));
  });

  it('are on in easy Japanese without being asked for', async () => {
    setPreference({ language: 'ja-x-easy', furigana: undefined });
    const element = await box();
    await waitUntil(() => find(element, 'button ruby'));
  });
});

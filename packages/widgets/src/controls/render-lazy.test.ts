import { expect, fixture, html as page, waitUntil } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LazyModule } from '../platform/lazy-module.js';
import { renderLazy } from './render-lazy.js';

let attempts = 0;
let fails = false;

class LazyElement extends LitElement {
  readonly module = new LazyModule(this, () => {
    attempts += 1;
    return fails
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ text: 'here' });
  });

  protected override render() {
    return renderLazy(this.module, 'en', ({ text }) => html`<p class="content">${text}</p>`);
  }
}
customElements.define('lazy-element', LazyElement);

const { error } = console;

describe('renderLazy(module, language, render)', () => {
  beforeEach(() => {
    attempts = 0;
    fails = false;
  });
  afterEach(() => {
    console.error = error;
  });

  it('shows that the element is busy, then what the module draws', async () => {
    const element = document.createElement('lazy-element') as LazyElement;
    document.body.append(element);
    const busy = new Promise<boolean>((resolve) =>
      new MutationObserver(() =>
        resolve(element.shadowRoot!.querySelector('[aria-busy="true"]') !== null),
      ).observe(element.shadowRoot!, { childList: true }),
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.content'));
    expect(await busy).to.equal(true);
    expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
    expect(attempts).to.equal(1);
    element.remove();
  });

  it('shows a failure with a button that tries again, and asks only once by itself', async () => {
    fails = true;
    console.error = () => undefined;
    const element = await fixture<LazyElement>(page`<lazy-element></lazy-element>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    element.requestUpdate();
    await element.updateComplete;
    expect(attempts).to.equal(1);
    fails = false;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('.content'));
    expect(element.shadowRoot!.querySelector('[role="alert"]')).to.equal(null);
    expect(attempts).to.equal(2);
  });
});

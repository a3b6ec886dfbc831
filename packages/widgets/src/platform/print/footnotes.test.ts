import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { gardenPlan } from '../../../../../test/browser/garden-plan.js';
import '../../elements/plan-tree/plan-tree.define.js';
import { addFootnotes } from './footnotes.lazy.js';

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const numbers = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => link.dataset['note']);

describe('addFootnotes(root)', () => {
  it('numbers links in reading order, the same address once, and lists whole addresses', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div class="root" lang="en">
          <a href="https://example.jp/a">a</a>
          <a href="/elsewhere?x=1">b</a>
          <a href="https://example.jp/a">a again</a>
        </div>
      </div>
    `);
    addFootnotes(page);
    expect(numbers(page)).to.deep.equal(['1', '2', '1']);
    expect(texts(page, '.footnotes li')).to.deep.equal([
      'https://example.jp/a',
      `${location.origin}/elsewhere?x=1`,
    ]);
    expect(texts(page, '.footnotes p')).to.deep.equal(['Addresses of the links']);
  });

  it('leaves out links within the page, links that do not show, and what is no address', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div class="root">
          <a href="#plan-node=m1">in the page</a>
          <a href="mailto:city@example.jp">mail</a>
          <details>
            <summary>closed</summary>
            <a href="https://example.jp/hidden">hidden</a>
          </details>
        </div>
      </div>
    `);
    addFootnotes(page);
    expect(numbers(page)).to.deep.equal([undefined, undefined, undefined]);
    expect(page.querySelector('.footnotes')).to.equal(null);
  });
});

describe('an element on paper', () => {
  it('has footnotes while the page is printed, and is as before afterwards', async () => {
    const tree = await fixture<HTMLElementTagNameMap['plan-tree']>(
      html`<plan-tree lang="ja" selected-node="m1" .plan=${gardenPlan()}></plan-tree>`,
    );
    const root = tree.shadowRoot!;
    const printed = () => {
      dispatchEvent(new Event('beforeprint'));
      return texts(root, '.footnotes li');
    };
    await waitUntil(() => printed().includes('https://example.jp/roses'), 'no notes', {
      timeout: 5000,
    });
    const sources = () => root.querySelector<HTMLDetailsElement>('details.sources')!.open;
    expect(sources(), 'sources on paper').to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(sources(), 'sources on screen').to.equal(false);
    expect(root.querySelector('.footnotes')).to.equal(null);
    expect(root.querySelector('[data-note]')).to.equal(null);
    tree.selectedNode = 'm2';
    await tree.updateComplete;
    tree.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelector('.footnotes')).to.equal(null);
  });
});

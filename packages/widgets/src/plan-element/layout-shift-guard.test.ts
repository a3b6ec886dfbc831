import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Plan } from '@machiplan/schema';
import { answerFetch, json } from '../../../../test/browser/fetch-answers.js';
import { readFixture } from '../../../../test/browser/read-fixture.js';
import { PlanElement, type ModelInput } from './plan-element.js';

class ShortElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<p>${plan.id}</p>`;
  }
}
customElements.define('short-element', ShortElement);

const harbour = await readFixture('two-level-plan.json');

describe('an element that takes over from taller content', () => {
  it('keeps its place in sight until the reader acts inside', async () => {
    const network = answerFetch({ '/held.json': json(harbour) });
    const element = await fixture(html`
      <short-element src="/held.json"><svg width="10" height="300"></svg></short-element>
    `);
    const height = () => Math.round(element.getBoundingClientRect().height);
    const before = height();
    expect(before).to.be.at.least(300);
    const paragraph = () => element.shadowRoot!.querySelector('p:not(.state)');
    await waitUntil(paragraph);
    expect(height()).to.equal(before);
    paragraph()!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(height()).to.be.below(150);
    network.restore();
  });

  for (const [cause, address, act] of [
    ['a click elsewhere in the page', '/click.json', () => document.body.click()],
    ['scrolling it out of sight', '/scroll.json', () => scrollTo(0, 4000)],
    ['a new width', '/width.json', () => void dispatchEvent(new Event('resize'))],
  ] as const)
    it(`releases the height it kept after ${cause}`, async () => {
      const network = answerFetch({ [address]: json(harbour) });
      const page = await fixture(html`
        <div style="block-size: 9000px">
          <short-element src=${address}><svg width="10" height="300"></svg></short-element>
        </div>
      `);
      const element = page.querySelector('short-element')!;
      const height = () => element.getBoundingClientRect().height;
      await waitUntil(() => element.shadowRoot!.querySelector('p:not(.state)'));
      expect(height()).to.be.at.least(300);
      act();
      await waitUntil(() => height() < 150, 'the height was kept');
      scrollTo(0, 0);
      network.restore();
    });

  it('is as high as its plan where nothing stood inside', async () => {
    const network = answerFetch({ '/bare.json': json(harbour) });
    const element = await fixture(html`<short-element src="/bare.json"></short-element>`);
    await waitUntil(() => element.shadowRoot!.querySelector('p:not(.state)'));
    expect(element.getBoundingClientRect().height).to.be.below(150);
    network.restore();
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Plan } from '@machiplan/schema';
import { readFixture } from '../../../../../test/browser/read-fixture.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';
import type { PlanSourceElement } from './plan-source.js';

const harbour = await readFixture('two-level-plan.json');

class IdElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<h2>${plan.id}</h2>
      <button @click=${() => this.planData.requestSelection('node', 'b')}>pick</button>
      <output>${this.planData.selection.node}</output>`;
  }
}
customElements.define('id-element', IdElement);

const idIn = (element: Element) => element.shadowRoot!.querySelector('h2')?.textContent;
const picked = (element: Element) => element.shadowRoot!.querySelector('output')?.textContent;
const other = { ...harbour, id: 'other' };

describe('<plan-source>', () => {
  it('is fetched by the first element inside it, which then shows its plan', async () => {
    expect(customElements.get('plan-source')).to.equal(undefined);
    const source = await fixture(html`<plan-source><div></div></plan-source>`);
    Object.assign(source, { plan: { ...harbour } });
    const inside = source.firstElementChild!.attachShadow({ mode: 'open' });
    const element = inside.appendChild(document.createElement('id-element'));
    await (element as IdElement).updateComplete;
    // Until then the place is kept, so that what follows does not jump.
    expect(customElements.get('plan-source')).to.equal(undefined);
    expect(element.getBoundingClientRect().height).to.be.at.least(100);
    await waitUntil(() => idIn(element) === 'harbour-programme-2030');
  });

  it('gives its plan and one selection to the elements inside, at any depth', async () => {
    const source = await fixture(html`
      <plan-source .plan=${{ ...harbour }}>
        <id-element></id-element>
        <div>
          <section><id-element></id-element></section>
        </div>
      </plan-source>
    `);
    const [first, second] = [...source.querySelectorAll('id-element')] as [Element, Element];
    await waitUntil(() => idIn(first) && idIn(second));
    first.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => picked(second) === 'b');
  });

  it('gives way to the plan or src of the element itself', async () => {
    const source = await fixture(html`
      <plan-source .plan=${{ ...harbour }}><id-element .plan=${other}></id-element></plan-source>
    `);
    const element = source.querySelector('id-element')!;
    await waitUntil(() => idIn(element) === 'other');
  });

  it('lets the nearest of two serve', async () => {
    const outer = await fixture(html`
      <plan-source .plan=${{ ...harbour }}>
        <plan-source .plan=${other}><id-element></id-element></plan-source>
      </plan-source>
    `);
    await waitUntil(() => idIn(outer.querySelector('id-element')!) === 'other');
  });

  it('shows another plan when its own changes', async () => {
    const source = await fixture<PlanSourceElement>(html`
      <plan-source .plan=${{ ...harbour }}><id-element></id-element></plan-source>
    `);
    const element = source.querySelector('id-element')!;
    await waitUntil(() => idIn(element) === 'harbour-programme-2030');
    source.plan = other;
    await waitUntil(() => idIn(element) === 'other');
  });

  it('shares the selection of a group across separate plans', async () => {
    const page = await fixture(html`
      <div>
        <id-element group="g1" .plan=${{ ...harbour }}></id-element>
        <id-element group="g1" .plan=${{ ...other }}></id-element>
        <id-element group="g2" .plan=${{ ...other }}></id-element>
      </div>
    `);
    const [first, second, third] = [...page.querySelectorAll('id-element')] as Element[];
    await waitUntil(() => idIn(first!) && idIn(second!) && idIn(third!));
    first!.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => picked(second!) === 'b');
    expect(picked(third!)).to.equal('');
  });

  it('serves elements that are put inside it later', async () => {
    const source = await fixture(html`<plan-source .plan=${{ ...harbour }}></plan-source>`);
    const late = document.createElement('id-element');
    source.append(late);
    await waitUntil(() => idIn(late));
  });

  it('lets an element go that is taken out of it', async () => {
    const source = await fixture(html`
      <plan-source .plan=${{ ...harbour }}><id-element>own words</id-element></plan-source>
    `);
    const element = source.querySelector('id-element')!;
    await waitUntil(() => idIn(element));
    document.body.append(element);
    await waitUntil(() => element.shadowRoot!.querySelector('slot'));
    element.remove();
  });
});

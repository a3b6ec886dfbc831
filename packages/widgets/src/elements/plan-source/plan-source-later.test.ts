import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Plan } from '@machiplan/schema';
import { answerFetch, json } from '../../../../../test/browser/fetch-answers.js';
import { readFixture } from '../../../../../test/browser/read-fixture.js';
import { PlanElement, type ModelInput } from '../../plan-element/plan-element.js';

const harbour = await readFixture('two-level-plan.json');

class LaterElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<h2>${plan.id}</h2>`;
  }
}
customElements.define('later-element', LaterElement);

// A file of its own: here the code of <plan-source> is not there yet.
describe('an element in a <plan-source> whose code is on its way', () => {
  it('asks for the document at once, and once only', async () => {
    const network = answerFetch({ '/later.json': json(harbour) });
    try {
      expect(customElements.get('plan-source')).to.equal(undefined);
      const source = await fixture(
        html`<plan-source src="/later.json"><later-element></later-element></plan-source>`,
      );
      expect(network.asked('/later.json')).to.equal(1);
      const element = source.firstElementChild!;
      await waitUntil(() => element.shadowRoot!.querySelector('h2')?.textContent === harbour.id);
      await customElements.whenDefined('plan-source');
      expect(network.asked('/later.json')).to.equal(1);
    } finally {
      network.restore();
    }
  });
});

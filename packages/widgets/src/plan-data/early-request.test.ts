import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Plan } from '@machiplan/schema';
import { answerFetch, json } from '../../../../test/browser/fetch-answers.js';
import { readFixture } from '../../../../test/browser/read-fixture.js';
import { PlanElement, type ModelInput } from '../plan-element/plan-element.js';
import { requestEarly } from './early-request.js';

const harbour = await readFixture('two-level-plan.json');

class EarlyElement extends PlanElement {
  protected override deriveModel({ plan }: ModelInput): Plan {
    return plan;
  }

  protected override renderModel(plan: Plan) {
    return template`<p>${plan.id}</p>`;
  }
}
customElements.define('early-element', EarlyElement);

const isClientHere = () =>
  performance.getEntriesByType('resource').some(({ name }) => /fetch-plan\.lazy\.[jt]s/.test(name));

describe('the first request of a page', () => {
  it('is under way before the client is there, and stays the only one', async () => {
    const network = answerFetch({ '/first.json': json(harbour) });
    try {
      expect(isClientHere()).to.equal(false);
      const element = await fixture(html`<early-element src="/first.json#part"></early-element>`);
      await fixture(html`<early-element src="/first.json#other"></early-element>`);
      expect(network.asked('/first.json')).to.equal(1);
      await waitUntil(() => element.shadowRoot!.querySelector('p')?.textContent === harbour.id);
      expect(network.asked('/first.json')).to.equal(1);
    } finally {
      network.restore();
    }
  });
});

describe('requestEarly(href, signal)', () => {
  const href = new URL('/early.json', location.href).href;

  it('says nothing about the reader and costs no preflight', async () => {
    const seen: Request[] = [];
    const network = answerFetch({
      '/early.json': (request) => {
        seen.push(request);
        return new Response('{}');
      },
    });
    await requestEarly(href, new AbortController().signal).response;
    network.restore();
    const [{ credentials, referrerPolicy, headers }] = seen as [Request];
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect([...headers.keys()]).to.deep.equal(['accept']);
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Plan } from '@machiplan/schema';
import { answerFetch, json, silent, text } from '../../../../test/browser/fetch-answers.js';
import { readFixture } from '../../../../test/browser/read-fixture.js';
import { PlanElement, type ModelInput } from '../plan-element/plan-element.js';
import { requestEarly } from './early-requests.js';
import { fetchEarlier } from './fetch-earlier.js';

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
      expect(network.asked('/first.json')).to.equal(1);
      await waitUntil(() => element.shadowRoot!.querySelector('p')?.textContent === harbour.id);
      expect(network.asked('/first.json')).to.equal(1);
    } finally {
      network.restore();
    }
  });
});

describe('requestEarly(address, signal) and fetchEarlier(input, init)', () => {
  const address = new URL('/early.json', location.href).href;
  const nobody = new AbortController().signal;

  it('says nothing about the reader and costs no preflight', async () => {
    const seen: Request[] = [];
    const network = answerFetch({
      '/early.json': (request) => {
        seen.push(request);
        return new Response('{}');
      },
    });
    requestEarly(address, nobody);
    await fetchEarlier(address);
    network.restore();
    const [{ credentials, referrerPolicy, headers }] = seen as [Request];
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect([...headers.keys()]).to.deep.equal(['accept']);
  });

  it('gives the answer once; a further try is a request of its own', async () => {
    const network = answerFetch({ '/early.json': text('busy', 'text/plain', 503) });
    requestEarly(address, nobody);
    expect((await fetchEarlier(address)).status).to.equal(503);
    expect(network.asked('/early.json')).to.equal(1);
    await fetchEarlier(address);
    expect(network.asked('/early.json')).to.equal(2);
    network.restore();
  });

  it('is aborted with the try that took it over', async () => {
    const network = answerFetch({ '/early.json': silent() });
    requestEarly(address, nobody);
    const leaving = new AbortController();
    const answer = fetchEarlier(address, { signal: leaving.signal });
    leaving.abort();
    const failure = await answer.catch((error: unknown) => error);
    expect((failure as Error).name).to.equal('AbortError');
    network.restore();
  });

  it('is dropped when its element leaves before the client is there', async () => {
    const network = answerFetch({ '/early.json': silent() });
    const leaving = new AbortController();
    requestEarly(address, leaving.signal);
    leaving.abort();
    network.restore();
    const again = answerFetch({ '/early.json': json({}) });
    expect((await fetchEarlier(address)).ok).to.equal(true);
    expect(again.asked('/early.json')).to.equal(1);
    again.restore();
  });
});

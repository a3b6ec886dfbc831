import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanClient } from './plan-client.js';
import { fetchAfter, type RunningRequest } from './running-request.js';

const href = 'https://city.example/plan.json';
const plan = { planJson: '1.0', id: 'p', title: 'p', levels: [], nodes: [] };

/** A request that was sent already, and whether it was aborted. */
function runningWith(response: Promise<Response>): RunningRequest & { isAborted: boolean } {
  const running = { response, isAborted: false, abort: () => void (running.isAborted = true) };
  return running;
}

function countingFetch(answer: () => Response) {
  const counted = { calls: 0, fetch: () => Promise.resolve((counted.calls++, answer())) };
  return counted;
}

describe('PlanClient.getPlan(url, { running })', () => {
  it('reads the answer to the running request and sends none', async () => {
    const network = countingFetch(() => Response.json(plan));
    const client = new PlanClient({ fetch: network.fetch });
    const running = runningWith(Promise.resolve(Response.json({ ...plan, id: 'early' })));
    assert.equal((await client.getPlan(href, { running })).plan.id, 'early');
    assert.equal(network.calls, 0);
  });

  it('sends requests of its own after a failed one', async () => {
    const network = countingFetch(() => Response.json(plan));
    const client = new PlanClient({ fetch: network.fetch });
    const running = runningWith(Promise.resolve(new Response('busy', { status: 503 })));
    assert.equal((await client.getPlan(href, { running })).plan.id, 'p');
    assert.equal(network.calls, 1);
  });

  it('aborts the running request when the attempt takes too long', async () => {
    const network = countingFetch(() => Response.json(plan));
    const client = new PlanClient({ fetch: network.fetch, timeout: 20, retries: 0 });
    const running = runningWith(new Promise(() => undefined));
    await assert.rejects(client.getPlan(href, { running }));
    assert.equal(running.isAborted, true);
  });
});

describe('fetchAfter(running, fetch)', () => {
  it('aborts the running request if the attempt is aborted before it starts', () => {
    const running = runningWith(new Promise(() => undefined));
    const fetch = fetchAfter(running);
    void fetch(href, { signal: AbortSignal.abort() });
    assert.equal(running.isAborted, true);
  });
});

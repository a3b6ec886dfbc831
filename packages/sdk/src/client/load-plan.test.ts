import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlan, type PlanDocument } from '@machiplan/schema';
import { planServer, status } from '../../../../test/loopback/plan-server.js';
import { isPlanErrorOf } from '../errors/guards.js';
import { textSource } from './given-source.js';
import { loadPlan, planSourceOf } from './load-plan.js';
import { PlanClient } from './plan-client.js';

const document: PlanDocument = {
  planJson: '1.0',
  id: 'town-2026',
  title: 'Plan of the town',
  levels: [{ id: 'field', title: 'Field' }],
  nodes: [{ id: 'f1', level: 'field', title: 'Safety' }],
};
const text = JSON.stringify(document);

describe('loadPlan(input, options)', { concurrency: true }, () => {
  it('takes an address, and shares one request between all who give the same', async (t) => {
    const { origin, requests } = await planServer(t, { '/plan.json': document });
    const href = `${origin}/plan.json`;
    const [one, two] = await Promise.all([loadPlan(href), loadPlan(new URL(href))]);
    assert.equal(one.plan, two.plan);
    assert.equal(requests.length, 1);
  });

  it('goes through the client it is given', async (t) => {
    const { origin, requests } = await planServer(t, { '/plan.json': status(500) });
    const client = new PlanClient({ retries: 0, baseUrl: origin });
    await assert.rejects(loadPlan('plan.json', { client }), (error: unknown) =>
      isPlanErrorOf(error, 'http'),
    );
    assert.equal(requests.length, 1);
  });

  it('asks the server again when told to refresh', async (t) => {
    const { origin, requests } = await planServer(t, { '/plan.json': document });
    await loadPlan(`${origin}/plan.json`);
    await loadPlan(`${origin}/plan.json`, { refresh: true });
    assert.equal(requests.length, 2);
  });

  it('takes a string for an address, never for JSON', async () => {
    await assert.rejects(loadPlan(text), (error: unknown) => isPlanErrorOf(error, 'bad-address'));
  });

  it('takes a parsed document', async () => {
    const { plan, href, stale, problems } = await loadPlan(document);
    assert.ok(isPlan(plan));
    assert.equal(plan.nodes[0]?.title, 'Safety');
    assert.deepEqual({ href, stale, problems }, { href: undefined, stale: false, problems: [] });
  });

  it('gives back a plan that is checked already as the same object', async () => {
    const { plan } = await loadPlan(document);
    assert.equal((await loadPlan(plan)).plan, plan);
  });

  it('takes bytes', async () => {
    assert.equal((await loadPlan(new TextEncoder().encode(text))).plan.id, 'town-2026');
  });

  it('takes a file, and names it when it is bad', async () => {
    assert.equal((await loadPlan(new Blob([text]))).plan.id, 'town-2026');
    await assert.rejects(
      loadPlan(new File(['{'], 'plan.json')),
      (error) => isPlanErrorOf(error, 'not-json') && error.where === 'plan.json',
    );
  });

  it('refuses a file over the limit before reading it', async () => {
    const file = new File([text], 'plan.json');
    file.arrayBuffer = () => assert.fail('was read');
    await assert.rejects(
      loadPlan(file, { limits: { bytes: 100 } }),
      (error) =>
        isPlanErrorOf(error, 'too-large') && error.limit === 100 && error.where === 'plan.json',
    );
  });

  it('takes any source', async () => {
    assert.equal((await loadPlan(textSource(text))).plan.id, 'town-2026');
  });

  it('refuses what is no plan', async () => {
    for (const input of [{}, [], null, undefined, 7]) {
      await assert.rejects(loadPlan(input as PlanDocument), (error: unknown) =>
        isPlanErrorOf(error, 'not-a-plan'),
      );
    }
  });

  it('is ended by its signal, whatever it loads from', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': document });
    const signal = AbortSignal.abort('enough');
    for (const input of [`${origin}/plan.json`, document, new Blob([text])]) {
      await assert.rejects(
        loadPlan(input, { signal }),
        (error) => isPlanErrorOf(error, 'aborted') && error.cause === 'enough',
      );
    }
  });
});

describe('sourceOf(input, options)', () => {
  it('reads nothing before somebody asks', async (t) => {
    const { origin, requests } = await planServer(t, { '/plan.json': document });
    const source = planSourceOf(`${origin}/plan.json`);
    assert.equal(requests.length, 0);
    await source.getPlan();
    assert.equal(requests.length, 1);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, planServer, status } from '../../../../test/loopback/plan-server.js';
import { isPlanErrorOf } from '../errors/guards.js';
import { PlanClient } from './plan-client.js';

const plan = {
  planJson: '1.0',
  id: 'town-2026',
  title: '町の基本計画',
  levels: [{ id: 'field', title: '分野' }],
  nodes: [{ id: 'f1', level: 'field', title: '防災' }],
};
const text = JSON.stringify(plan);

describe('PlanClient.getPlan(url, options)', { concurrency: true }, () => {
  it('gives a checked plan without problems for a good document', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': plan });
    const loaded = await new PlanClient().getPlan(`${origin}/plan.json`);
    assert.equal(loaded.plan.id, 'town-2026');
    assert.deepEqual(
      loaded.plan.nodes.map((node) => node.title),
      ['防災'],
    );
    assert.deepEqual(loaded.problems, []);
    assert.equal(loaded.href, `${origin}/plan.json`);
  });

  it('resolves a relative address against the base of the client', async (t) => {
    const { origin } = await planServer(t, { '/data/plan.json': plan });
    const client = new PlanClient({ baseUrl: `${origin}/data/index.html` });
    assert.equal((await client.getPlan('plan.json')).href, `${origin}/data/plan.json`);
  });

  it('asks once for the same document, whatever place in it the address names', async (t) => {
    const { origin, requests } = await planServer(t, { '/plan.json': plan });
    const client = new PlanClient();
    const [one, two] = await Promise.all([
      client.getPlan(`${origin}/plan.json#f1`),
      client.getPlan(new URL(`${origin}/plan.json`)),
    ]);
    assert.equal(requests.length, 1);
    assert.equal(one.plan, two.plan);
  });

  it('refuses other schemes without a request', async () => {
    await assert.rejects(new PlanClient().getPlan('file:///plan.json'), (error: unknown) =>
      isPlanErrorOf(error, 'bad-address'),
    );
  });

  it('takes explicitly missing options as not given', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': plan });
    const client = new PlanClient({ timeout: undefined, deadline: undefined, limits: undefined });
    assert.equal((await client.getPlan(`${origin}/plan.json`)).plan.id, 'town-2026');
  });

  it('shows the good part of a document and lists what is wrong with the rest', async (t) => {
    const nodes = [...plan.nodes, { id: 'f1', level: 'field', title: '福祉' }];
    const { origin } = await planServer(t, { '/plan.json': { ...plan, nodes } });
    const { plan: loaded, problems } = await new PlanClient().getPlan(`${origin}/plan.json`);
    assert.equal(loaded.nodes.length, 1);
    assert.deepEqual(
      problems.map(({ code, pointer }) => [code, pointer]),
      [['duplicate-id', '/nodes/1']],
    );
    assert.match(problems[0]?.message.ja ?? '', /福祉/);
  });

  it('reads UTF-8 with a byte order mark', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': json(`\ufeff${text}`) });
    const { plan: loaded } = await new PlanClient().getPlan(`${origin}/plan.json`);
    assert.equal(loaded.title, '町の基本計画');
  });

  it('refuses UTF-16, with and without byte order mark, and says how to save it', async (t) => {
    const { origin } = await planServer(t, {
      '/with': json(Buffer.from(`\ufeff${text}`, 'utf16le')),
      '/without': json(Buffer.from(text, 'utf16le')),
    });
    for (const path of ['/with', '/without']) {
      await assert.rejects(
        new PlanClient().getPlan(origin + path),
        (error) => isPlanErrorOf(error, 'not-utf8') && /again as UTF-8/.test(error.message),
      );
    }
  });

  it('refuses Shift_JIS instead of showing garbage', async (t) => {
    const shiftJis = json(Buffer.from([0x22, 0x8c, 0x76, 0x89, 0xe6, 0x22]));
    const { origin } = await planServer(t, { '/plan.json': shiftJis });
    await assert.rejects(new PlanClient().getPlan(`${origin}/plan.json`), (error: unknown) =>
      isPlanErrorOf(error, 'not-utf8'),
    );
  });

  it('says that a web page is not the document', async (t) => {
    const page = json('\n<!doctype html><title>Not here</title>', { 'content-type': 'text/html' });
    const { origin } = await planServer(t, { '/plan.json': page });
    await assert.rejects(
      new PlanClient().getPlan(`${origin}/plan.json`),
      (error) =>
        isPlanErrorOf(error, 'not-json') &&
        error.markup &&
        error.where === `${origin}/plan.json` &&
        error.problems[0]?.message.ja === 'JSONではなく、ウェブページ（HTML）です。',
    );
  });

  it('says that a document is cut short', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': json(text.slice(0, 40)) });
    await assert.rejects(
      new PlanClient().getPlan(`${origin}/plan.json`),
      (error) =>
        isPlanErrorOf(error, 'not-json') && !error.markup && /ends too early/.test(error.message),
    );
  });

  it('says that an empty answer is no document', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': status(204) });
    await assert.rejects(
      new PlanClient().getPlan(`${origin}/plan.json`),
      (error) => isPlanErrorOf(error, 'not-json') && /empty/.test(error.message),
    );
  });

  it('refuses a major version it does not know, and says which', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': { ...plan, planJson: '2.0' } });
    await assert.rejects(
      new PlanClient().getPlan(`${origin}/plan.json`),
      (error) => isPlanErrorOf(error, 'unsupported-version') && error.version === '2.0',
    );
  });

  it('refuses JSON that is no plan, and a catalog in its place', async (t) => {
    const answers = { '/a': { type: 'FeatureCollection' }, '/b': { planCatalog: '1.0' } };
    const { origin } = await planServer(t, answers);
    const client = new PlanClient();
    await assert.rejects(client.getPlan(`${origin}/a`), (error: unknown) =>
      isPlanErrorOf(error, 'not-a-plan'),
    );
    await assert.rejects(
      client.getPlan(`${origin}/b`),
      (error) => isPlanErrorOf(error, 'not-a-plan') && /catalog, not a plan/.test(error.message),
    );
  });

  it('refuses a document over the limits it was given, of whatever kind', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': plan });
    for (const [limits, unit] of [
      [{ bytes: 100 }, 'bytes'],
      [{ nodes: 0 }, 'nodes'],
      [{ depth: 1 }, 'depth'],
    ] as const) {
      await assert.rejects(
        new PlanClient({ limits }).getPlan(`${origin}/plan.json`),
        (error) => isPlanErrorOf(error, 'too-large') && error.unit === unit,
      );
    }
  });
});

describe('PlanClient.getCatalog(url) and plansOf(url)', { concurrency: true }, () => {
  const catalog = {
    planCatalog: '1.0',
    id: 'towns',
    title: '町の計画',
    plans: [{ href: 'town.json', id: 'town-2026', title: '町の基本計画' }],
    catalogs: [{ href: 'north/catalog.json', title: '北' }],
  };
  const north = {
    planCatalog: '1.0',
    id: 'north',
    title: '北',
    plans: [{ href: 'village.json', id: 'village-2026', title: '村の基本計画' }],
    catalogs: [{ href: '../catalog.json', title: '全体' }],
  };

  it('gives a checked catalog with its links as written', async (t) => {
    const { origin } = await planServer(t, { '/catalog.json': catalog });
    const loaded = await new PlanClient().getCatalog(`${origin}/catalog.json`);
    assert.equal(loaded.catalog.plans[0]?.href, 'town.json');
    assert.deepEqual(loaded.problems, []);
    assert.equal(loaded.stale, false);
  });

  it('refuses a plan in the place of a catalog', async (t) => {
    const { origin } = await planServer(t, { '/catalog.json': plan });
    await assert.rejects(
      new PlanClient().getCatalog(`${origin}/catalog.json`),
      (error) =>
        isPlanErrorOf(error, 'not-a-plan') && /plan document, not a catalog/.test(error.message),
    );
  });

  it('walks catalogs that lead back to each other, with addresses ready to load', async (t) => {
    const { origin, requests } = await planServer(t, {
      '/catalog.json': catalog,
      '/north/catalog.json': north,
      '/north/village.json': { ...plan, id: 'village-2026' },
    });
    const client = new PlanClient({ baseUrl: origin });
    const hrefs: string[] = [];
    for await (const listed of client.plansOf('catalog.json')) hrefs.push(listed.href);
    assert.deepEqual(hrefs, [`${origin}/town.json`, `${origin}/north/village.json`]);
    assert.equal(requests.length, 2);
    assert.equal((await client.getPlan(hrefs[1]!)).plan.id, 'village-2026');
  });
});

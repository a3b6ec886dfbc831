import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, planServer, status } from '../../../../test/loopback/plan-server.js';
import { loadPlan } from './load-plan.js';
import { loadSharedLists, sharedAddress } from './load-shared-lists.js';
import { PlanClient } from './plan-client.js';

const plan = (...hrefs: readonly string[]) => ({
  planJson: '1.1',
  id: 'town',
  title: '計画',
  sharedLists: hrefs.map((href) => ({ href, lists: ['districtLevels', 'districts'] })),
  levels: [{ id: 'l', title: '施策' }],
  nodes: [{ id: 'n', level: 'l', title: '項目', districts: ['north'] }],
});
const lists = {
  planJson: '1.1',
  id: 'lists',
  title: '一覧',
  levels: [],
  nodes: [],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [{ id: 'north', level: 'area', name: '北' }],
};
const once = () => new PlanClient({ retries: 0 });
const codesOf = (problems: readonly { readonly code: string; readonly pointer: string }[]) =>
  problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a plan with lists of another document', { concurrency: true }, () => {
  it('is loaded with them, from an address relative to its own', async (t) => {
    const { origin } = await planServer(t, {
      '/data/plan.json': plan('shared/lists.json'),
      '/data/shared/lists.json': lists,
    });
    const { plan: loaded, problems } = await once().getPlan(`${origin}/data/plan.json`);
    assert.deepEqual(codesOf(problems), []);
    assert.deepEqual(
      loaded.districts.map(({ id }) => id),
      ['north'],
    );
    assert.deepEqual(loaded.nodes[0]?.districts, ['north']);
  });

  it('asks for a document once, also for several plans', async (t) => {
    const { origin, requests } = await planServer(t, {
      '/a.json': plan('lists.json', 'lists.json#x'),
      '/b.json': plan('lists.json'),
      '/lists.json': lists,
    });
    const client = once();
    await client.getPlan(`${origin}/a.json`);
    await client.getPlan(`${origin}/b.json`);
    assert.equal(requests.length, 3);
  });

  it('shows the rest where they are missing, too large, or no document', async (t) => {
    const { origin } = await planServer(t, {
      '/plan.json': plan('gone.json', 'page.json', 'large.json'),
      '/gone.json': status(404),
      '/page.json': json('no JSON at all'),
      '/large.json': { ...lists, note: 'x'.repeat(5000) },
    });
    const client = new PlanClient({ retries: 0, limits: { bytes: 4000 } });
    const { plan: loaded, problems } = await client.getPlan(`${origin}/plan.json`);
    assert.equal(loaded.nodes.length, 1);
    assert.deepEqual(codesOf(problems).slice(0, 3), [
      'shared-list /sharedLists/0',
      'shared-list /sharedLists/1',
      'shared-list /sharedLists/2',
    ]);
    assert.ok(problems.some(({ code }) => code === 'unknown-reference'));
  });

  it('never asks another host, however it is named', async (t) => {
    const other = await planServer(t, { '/lists.json': lists });
    const { origin } = await planServer(t, { '/plan.json': plan(`${other.origin}/lists.json`) });
    const { problems } = await once().getPlan(`${origin}/plan.json`);
    assert.equal(other.requests.length, 0);
    assert.match(problems[0]!.message.en, /not on the same origin/);
    for (const href of [
      '//evil.example/a',
      'https://evil.example/',
      'data:,x',
      'file:///etc/hosts',
    ])
      assert.equal(sharedAddress(href, 'https://city.example/plan.json'), undefined);
    assert.equal(
      sharedAddress('//city.example/a#b', 'https://city.example/x'),
      'https://city.example/a',
    );
    assert.equal(sharedAddress('https://u:p@city.example/a', 'https://city.example/x'), undefined);
  });

  it('follows documents that share in their turn, and ends where they lead back', async (t) => {
    const { origin, requests } = await planServer(t, {
      '/plan.json': plan('one.json'),
      '/one.json': { ...plan('two.json'), id: 'one', nodes: [] },
      '/two.json': {
        ...lists,
        sharedLists: [{ href: 'plan.json', lists: ['levels'] }, ...plan('one.json').sharedLists],
      },
    });
    const { plan: loaded, problems } = await once().getPlan(`${origin}/plan.json`);
    assert.equal(loaded.districts.length, 1);
    assert.equal(requests.length, 3);
    assert.deepEqual(codesOf(problems), [
      'shared-list /sharedLists/0',
      'shared-list /sharedLists/0',
    ]);
  });

  it('ends with the request that it belongs to', async (t) => {
    const { origin } = await planServer(t, { '/plan.json': plan('lists.json') });
    const stop = new AbortController();
    const loading = once().getPlan(`${origin}/plan.json`, { signal: stop.signal });
    stop.abort();
    await assert.rejects(loading, { code: 'aborted' });
  });

  it('says that they are not there in a file without an address', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(plan('lists.json')));
    const { problems } = await loadPlan(bytes);
    assert.match(problems[0]!.message.en, /without an address/);
  });
});

describe('loadSharedLists(document, address, documents)', () => {
  it('reads eight documents at most', async () => {
    const hrefs = Array.from({ length: 20 }, (_, at) => `${at}.json`);
    const read: string[] = [];
    const { findings } = await loadSharedLists(plan(...hrefs), 'https://city.example/plan.json', {
      locate: sharedAddress,
      read: (address) => {
        read.push(address);
        return Promise.resolve(lists);
      },
    });
    assert.equal(read.length, 8);
    assert.equal(findings.filter(({ code }) => code === 'shared-list:too-many').length, 12);
  });

  it('takes nothing from a document that is none', async () => {
    for (const odd of [null, 7, 'x', [], { districts: 'north' }]) {
      const { document } = await loadSharedLists(
        plan('lists.json'),
        'https://city.example/plan.json',
        { locate: sharedAddress, read: () => Promise.resolve(odd) },
      );
      const { districts } = document as { districts?: readonly unknown[] };
      assert.deepEqual(districts ?? [], []);
    }
  });
});

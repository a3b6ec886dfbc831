import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlanErrorOf } from '../errors/guards.js';
import type { PlanError } from '../errors/plan-error.js';
import { PlanAbortedError } from '../errors/plan-aborted-error.js';
import { PlanHttpError } from '../errors/plan-http-error.js';
import { walkCatalogs, type ListedPlan, type WalkOptions } from './catalog-walk.lazy.js';
import type { LoadedCatalog } from './plan-source.js';

type Lists = Readonly<Record<string, { plans?: string[]; catalogs?: string[]; movedTo?: string }>>;

/** Walks made-up catalogs, each given as the addresses it lists; records which ones were read. */
async function walk(lists: Lists, start: string, options: WalkOptions = {}, failure?: Error) {
  const read: string[] = [];
  const getCatalog = (href: string): Promise<LoadedCatalog> => {
    read.push(href);
    const list = lists[href];
    if (!list) return Promise.reject(failure ?? new PlanHttpError(404, { where: href }));
    const entries = (hrefs: string[] = []) => hrefs.map((to) => ({ href: to, id: to, title: to }));
    const catalog = {
      planCatalog: '1.0',
      id: href,
      title: href,
      plans: entries(list.plans),
      catalogs: entries(list.catalogs),
    };
    const meta = { href: list.movedTo ?? href, problems: [], retrieved: new Date(), stale: false };
    return Promise.resolve({ catalog, ...meta });
  };
  const found: ListedPlan[] = [];
  for await (const plan of walkCatalogs(getCatalog, start, options)) found.push(plan);
  return { read, found, hrefs: found.map((plan) => plan.href) };
}

const start = 'https://a.example/index.json';

describe('walkCatalogs(getCatalog, start, options)', () => {
  it('lists plans breadth first, addresses relative to the catalog that has them', async () => {
    const { hrefs, found } = await walk(
      {
        [start]: { plans: ['one.json'], catalogs: ['north/index.json', 'south/index.json'] },
        'https://a.example/north/index.json': { plans: ['two.json'], catalogs: ['deep/c.json'] },
        'https://a.example/south/index.json': { plans: ['../three.json'] },
        'https://a.example/north/deep/c.json': { plans: ['https://cdn.example/four.json'] },
      },
      start,
    );
    assert.deepEqual(hrefs, [
      'https://a.example/one.json',
      'https://a.example/north/two.json',
      'https://a.example/three.json',
      'https://cdn.example/four.json',
    ]);
    assert.equal(found[1]?.catalog, 'https://a.example/north/index.json');
    assert.equal(found[1]?.id, 'two.json');
  });

  it('resolves addresses against where the catalog came from after redirects', async () => {
    const { hrefs } = await walk(
      { [start]: { plans: ['one.json'], movedTo: 'https://a.example/2026/index.json' } },
      start,
    );
    assert.deepEqual(hrefs, ['https://a.example/2026/one.json']);
  });

  it('reads each catalog once and ends, though they lead back to each other', async () => {
    const { read, hrefs } = await walk(
      {
        [start]: { plans: ['one.json'], catalogs: ['index.json', 'b.json', 'b.json#part'] },
        'https://a.example/b.json': { plans: ['one.json', 'two.json'], catalogs: ['index.json'] },
      },
      start,
    );
    assert.deepEqual(read, [start, 'https://a.example/b.json']);
    assert.deepEqual(hrefs, ['https://a.example/one.json', 'https://a.example/two.json']);
  });

  it('asks no other origin, unless told to follow', async () => {
    const lists: Lists = {
      [start]: { catalogs: ['https://b.example/index.json'] },
      'https://b.example/index.json': { plans: ['one.json'] },
    };
    assert.deepEqual((await walk(lists, start)).read, [start]);
    const follow = (href: string) => href.startsWith('https://b.example/');
    assert.deepEqual((await walk(lists, start, { follow })).hrefs, ['https://b.example/one.json']);
  });

  it('fails when the first catalog cannot be read, whoever listens', async () => {
    await assert.rejects(walk({}, start, { onError: () => assert.fail() }), (error: unknown) =>
      isPlanErrorOf(error, 'http'),
    );
  });

  it('goes on after bad parts where somebody listens', async () => {
    const errors: PlanError[] = [];
    const { hrefs } = await walk(
      {
        [start]: {
          plans: ['data:,x', 'one.json'],
          catalogs: ['gone.json', 'file:///etc/c.json', 'b.json'],
        },
        'https://a.example/b.json': { plans: ['two.json'] },
      },
      start,
      { onError: (error) => errors.push(error) },
    );
    assert.deepEqual(hrefs, ['https://a.example/one.json', 'https://a.example/two.json']);
    assert.deepEqual(
      errors.map((error) => [error.code, error.where]),
      [
        ['bad-address', 'data:,x'],
        ['bad-address', 'file:///etc/c.json'],
        ['http', 'https://a.example/gone.json'],
      ],
    );
  });

  it('fails at the first bad part where nobody listens', async () => {
    await assert.rejects(walk({ [start]: { plans: ['ftp://x/'] } }, start), (error: unknown) =>
      isPlanErrorOf(error, 'bad-address'),
    );
  });

  it('ends with an error after as many catalogs as allowed', async () => {
    const lists = { [start]: { catalogs: ['b.json'] }, 'https://a.example/b.json': {} };
    await assert.rejects(
      walk(lists, start, { catalogs: 1 }),
      (error) =>
        isPlanErrorOf(error, 'too-large') && error.limit === 1 && error.unit === 'catalogs',
    );
    assert.equal((await walk(lists, start, { catalogs: 2 })).read.length, 2);
  });

  it('ends when the asker aborts, whoever listens', async () => {
    const lists = { [start]: { plans: ['one.json'], catalogs: ['b.json'] } };
    const aborted = new PlanAbortedError({});
    const onError = () => assert.fail();
    await assert.rejects(walk(lists, start, { onError }, aborted), aborted);
  });
});

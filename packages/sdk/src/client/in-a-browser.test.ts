import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isPlanErrorOf } from '../errors/guards.js';
import { DocumentStore } from './document-store.js';
import { withDefaults } from './request-settings.js';

/** Adds the address of a page, which Node lacks. Requests are answered by a stand-in for `fetch`. */
const page = 'https://ward.example/plans/index.html';

function storeOn(answer: (request: Request) => Response | Promise<Response>) {
  const seen: Request[] = [];
  const fetch = (input: unknown) => {
    seen.push(input as Request);
    return Promise.resolve(answer(input as Request));
  };
  const settings = withDefaults({ retries: 0, maxAge: 0, fetch });
  const store = new DocumentStore<object>(settings, async (bytes) => ({
    content: (await new Response(bytes.slice()).json()) as object,
    problems: [],
  }));
  return { store, seen };
}

describe('DocumentStore in a browser', () => {
  before(() => Object.assign(globalThis, { location: new URL(page) }));
  after(() => Reflect.deleteProperty(globalThis, 'location'));

  it('leaves revalidation to the cache of the browser, so that no preflight is needed', async () => {
    const { store, seen } = storeOn(() => Response.json({}, { headers: { etag: '"v1"' } }));
    const first = await store.get('https://data.example/plan.json');
    const second = await store.get('https://data.example/plan.json', { refresh: true });
    assert.deepEqual(
      seen.map((request) => request.cache),
      ['default', 'no-cache'],
    );
    assert.deepEqual([...seen[1]!.headers.keys()], ['accept']);
    assert.equal(second.content, first.content);
  });

  it('knows an unchanged document by its date where the ETag is hidden', async () => {
    const headers = { 'last-modified': 'Wed, 01 Apr 2026 00:00:00 GMT' };
    const { store } = storeOn(() => Response.json({}, { headers }));
    const first = await store.get('https://data.example/plan.json');
    assert.equal((await store.get('https://data.example/plan.json')).content, first.content);
  });

  it('reads a document again whose host says nothing about its version', async () => {
    const { store } = storeOn(() => Response.json({}));
    const first = await store.get('https://data.example/plan.json');
    assert.notEqual((await store.get('https://data.example/plan.json')).content, first.content);
  });

  it('names CORS when another origin cannot be read, and not for its own', async () => {
    const { store } = storeOn(() => Promise.reject(new TypeError('Failed to fetch')));
    await assert.rejects(
      store.get('https://data.example/plan.json'),
      (error) => isPlanErrorOf(error, 'network') && error.crossOrigin && /CORS/.test(error.message),
    );
    await assert.rejects(
      store.get('https://ward.example/plan.json'),
      (error) =>
        isPlanErrorOf(error, 'network') && !error.crossOrigin && !/CORS/.test(error.message),
    );
  });
});

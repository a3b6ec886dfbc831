import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  json,
  planServer,
  status,
  type Answer,
  type Handler,
} from '../../../../test/loopback/plan-server.js';
import { isPlanErrorOf } from '../errors/guards.js';
import { PlanNotJsonError } from '../errors/plan-not-json-error.js';
import { DocumentStore } from './document-store.js';
import { withDefaults, type CopySettings, type RequestSettings } from './request-settings.js';

type Content = { readonly title: string };

/** A store of plain JSON, so that these tests are about the network only. */
function jsonStore(settings: Partial<RequestSettings & CopySettings> = {}): DocumentStore<Content> {
  return new DocumentStore<Content>(
    withDefaults({ bytes: 1000, ...settings }),
    async (bytes, { where }) => {
      await Promise.resolve();
      try {
        return { content: JSON.parse(new TextDecoder().decode(bytes)) as Content, problems: [] };
      } catch (cause) {
        throw new PlanNotJsonError([], { where, cause, markup: false });
      }
    },
  );
}

async function serve(t: TestContext, ...answers: Answer[]) {
  const server = await planServer(t);
  server.answer('/plan.json', ...answers);
  return { server, href: `${server.origin}/plan.json` };
}

/** Never answers, or begins and never ends. */
const hanging: Handler = () => undefined;
const stalling: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"title":');
};

const plan = { title: 'Plan' };

describe('DocumentStore: requests', { concurrency: true }, () => {
  it('gets and reads a document', async (t) => {
    const { href } = await serve(t, plan);
    const before = Date.now();
    const loaded = await jsonStore().get(href);
    assert.deepEqual(loaded.content, { title: 'Plan' });
    assert.equal(loaded.href, href);
    assert.equal(loaded.stale, false);
    assert.equal(loaded.staleReason, undefined);
    assert.ok(loaded.retrieved.getTime() >= before && loaded.retrieved.getTime() <= Date.now());
  });

  it('asks with a plain GET for JSON, without cookies and without naming the page', async (t) => {
    const { server, href } = await serve(t, plan);
    await jsonStore().get(href);
    const [request] = server.requests;
    assert.equal(request?.method, 'GET');
    assert.equal(request?.headers.accept, 'application/json, */*;q=0.8');
    assert.equal(request?.headers.cookie, undefined);
    assert.equal(request?.headers.referer, undefined);
  });

  it('gives the browser the settings that keep the reader private', async (t) => {
    const { href } = await serve(t, plan);
    let seen: Request | undefined;
    const spy: typeof fetch = (input, init) => {
      seen = input as Request;
      return fetch(input, init);
    };
    await jsonStore({ fetch: spy }).get(href);
    assert.equal(seen?.credentials, 'omit');
    assert.equal(seen?.referrerPolicy, 'no-referrer');
    assert.equal(seen?.cache, 'default');
  });

  it('sends the headers of the embedder', async (t) => {
    const { server, href } = await serve(t, plan);
    await jsonStore({ headers: { 'x-ward': 'setagaya' } }).get(href);
    assert.equal(server.requests[0]?.headers['x-ward'], 'setagaya');
  });

  it('makes one request for all who ask at once, and none while the copy is fresh', async (t) => {
    const { server, href } = await serve(t, plan);
    const store = jsonStore();
    const all = await Promise.all([1, 2, 3].map(() => store.get(href)));
    const later = await store.get(href);
    assert.equal(server.requests.length, 1);
    for (const one of [...all, later]) assert.equal(one.content, all[0]?.content);
  });

  it('follows redirects and says where the document came from', async (t) => {
    const { server, href } = await serve(t, status(302, { location: '/moved/plan.json' }));
    server.answer('/moved/plan.json', plan);
    assert.equal((await jsonStore().get(href)).href, `${server.origin}/moved/plan.json`);
  });

  it('reads JSON that is sent as another type', async (t) => {
    const { href } = await serve(t, json(plan, { 'content-type': 'text/plain' }));
    assert.equal((await jsonStore().get(href)).content.title, 'Plan');
  });

  it('does not ask again after 404', async (t) => {
    const { server, href } = await serve(t, status(404), plan);
    await assert.rejects(
      jsonStore().get(href),
      (error) => isPlanErrorOf(error, 'http') && error.status === 404 && error.where === href,
    );
    assert.equal(server.requests.length, 1);
  });

  it('does not keep the connection of an answer it refuses', { timeout: 5000 }, async (t) => {
    let closed!: () => void;
    const closing = new Promise<void>((resolve) => (closed = resolve));
    const { href } = await serve(t, (_request, response) => {
      response.once('close', closed);
      response.writeHead(404);
      response.write('<!doctype html>');
    });
    await assert.rejects(jsonStore().get(href), (error: unknown) => isPlanErrorOf(error, 'http'));
    await closing;
  });

  it('asks again after 500', async (t) => {
    const { server, href } = await serve(t, status(500), plan);
    assert.equal((await jsonStore().get(href)).content.title, 'Plan');
    assert.equal(server.requests.length, 2);
  });

  it('gives up after the retries allowed', async (t) => {
    const { server, href } = await serve(t, status(503, { 'retry-after': '0' }));
    await assert.rejects(
      jsonStore().get(href),
      (error) => isPlanErrorOf(error, 'http') && error.status === 503,
    );
    assert.equal(server.requests.length, 3);
  });

  it('waits as many seconds as Retry-After says', async (t) => {
    const { href } = await serve(t, status(429, { 'retry-after': '1' }), plan);
    const start = performance.now();
    await jsonStore().get(href);
    assert.ok(performance.now() - start >= 990);
  });

  it('waits until the date that Retry-After says', async (t) => {
    const soon = Math.ceil((Date.now() + 200) / 1000) * 1000;
    const retryAfter = new Date(soon).toUTCString();
    const { href } = await serve(t, status(503, { 'retry-after': retryAfter }), plan);
    await jsonStore().get(href);
    assert.ok(Date.now() >= soon - 10);
  });

  it('does not ask before a far-off Retry-After, and says how far', async (t) => {
    const { server, href } = await serve(t, status(503, { 'retry-after': '3600' }), plan);
    await assert.rejects(
      jsonStore().get(href),
      (error) => isPlanErrorOf(error, 'http') && error.retryAfter === 3600,
    );
    assert.equal(server.requests.length, 1);
  });

  it('gives up on a server that does not answer', async (t) => {
    const { server, href } = await serve(t, hanging);
    await assert.rejects(
      jsonStore({ timeout: 50 }).get(href),
      (error) => isPlanErrorOf(error, 'timeout') && error.timeout === 50,
    );
    // None where the machine was too busy to send it in time; never a second one.
    assert.ok(server.requests.length <= 1);
  });

  it('gives up on a server that does not finish', async (t) => {
    const { href } = await serve(t, stalling);
    await assert.rejects(
      jsonStore({ deadline: 80 }).get(href),
      (error) => isPlanErrorOf(error, 'timeout') && error.timeout === 80,
    );
  });

  it('waits for a slow server that keeps sending', async (t) => {
    const { href } = await serve(t, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const parts = ['{"ti', 'tle":', '"Pl', 'an"', '}'];
      const timer = setInterval(() => {
        const part = parts.shift();
        if (part !== undefined) return void response.write(part);
        clearInterval(timer);
        response.end();
      }, 400);
    });
    const loaded = await jsonStore({ deadline: 1500 }).get(href);
    assert.deepEqual(loaded.content, { title: 'Plan' });
  });

  it('counts the waits between attempts towards the deadline', async (t) => {
    const { href } = await serve(t, status(503, { 'retry-after': '5' }));
    await assert.rejects(jsonStore({ deadline: 80 }).get(href), (error: unknown) =>
      isPlanErrorOf(error, 'timeout'),
    );
  });

  it('says that an unreachable server is a network failure, and keeps the cause', async (t) => {
    const { server, href } = await serve(t);
    await server.close();
    await assert.rejects(
      jsonStore({ retries: 0 }).get(href),
      (error) =>
        isPlanErrorOf(error, 'network') && error.cause instanceof TypeError && !error.offline,
    );
  });

  it('says that an answer that breaks off is a network failure', async (t) => {
    const { href } = await serve(t, (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"title":', () => response.destroy());
    });
    await assert.rejects(jsonStore().get(href), (error: unknown) =>
      isPlanErrorOf(error, 'network'),
    );
  });

  it('refuses a document over the limit that comes in pieces of unknown number', async (t) => {
    let closed!: () => void;
    const closing = new Promise<void>((resolve) => (closed = resolve));
    const { href } = await serve(t, (_request, response) => {
      const send = () => {
        while (response.write(' '.repeat(500)));
        response.once('drain', send);
      };
      response.once('close', closed);
      send();
    });
    await assert.rejects(
      jsonStore().get(href),
      (error) =>
        isPlanErrorOf(error, 'too-large') && error.limit === 1000 && error.unit === 'bytes',
    );
    // The server would go on for ever: it only ends because the rest is not taken.
    await closing;
  });

  it('refuses a document over the limit by its Content-Length', async (t) => {
    const { href } = await serve(t, json(`"${'a'.repeat(1000)}"`, { 'content-length': '1002' }));
    await assert.rejects(jsonStore().get(href), (error: unknown) =>
      isPlanErrorOf(error, 'too-large'),
    );
  });
});

describe('DocumentStore: abort', { concurrency: true }, () => {
  it('does not begin for an asker that has aborted already', async (t) => {
    const { server, href } = await serve(t, plan);
    await assert.rejects(jsonStore().get(href, { signal: AbortSignal.abort() }), (error: unknown) =>
      isPlanErrorOf(error, 'aborted'),
    );
    assert.equal(server.requests.length, 0);
  });

  it('lets the others have their answer when one asker aborts', async (t) => {
    const { server, href } = await serve(t, (request, response) => {
      setTimeout(() => json(plan)(request, response), 30);
    });
    const store = jsonStore();
    const leaver = new AbortController();
    const left = store.get(href, { signal: leaver.signal });
    const stayed = store.get(href);
    leaver.abort();
    await assert.rejects(left, (error: unknown) => isPlanErrorOf(error, 'aborted'));
    assert.equal((await stayed).content.title, 'Plan');
    assert.equal(server.requests.length, 1);
  });

  it('closes the connection when the last asker aborts', async (t) => {
    let arrived!: () => void;
    let closed!: () => void;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const closing = new Promise<void>((resolve) => (closed = resolve));
    const { href } = await serve(t, (_request, response) => {
      response.once('close', closed);
      arrived();
    });
    const leaver = new AbortController();
    const left = jsonStore().get(href, { signal: leaver.signal });
    await arrival;
    leaver.abort();
    await assert.rejects(left, (error: unknown) => isPlanErrorOf(error, 'aborted'));
    await closing;
  });

  it('does not let the answer to an aborted request replace a newer one', async () => {
    const answers: ((title: string) => void)[] = [];
    const deaf = () =>
      new Promise<Response>((resolve) => {
        answers.push((title) => resolve(Response.json({ title })));
      });
    const store = jsonStore({ fetch: deaf });
    const href = 'https://city.example/plan.json';
    const leaver = new AbortController();
    const left = store.get(href, { signal: leaver.signal });
    await wait(1);
    leaver.abort();
    await assert.rejects(left, (error: unknown) => isPlanErrorOf(error, 'aborted'));
    await wait(1);
    const newer = store.get(href);
    await wait(1);
    answers[1]?.('newer');
    assert.equal((await newer).content.title, 'newer');
    answers[0]?.('older');
    await wait(1);
    assert.equal((await store.get(href)).content.title, 'newer');
    assert.equal(answers.length, 2);
  });

  it('ends the wait between two attempts', async (t) => {
    const { server, href } = await serve(t, status(503), plan);
    const leaver = new AbortController();
    const left = jsonStore().get(href, { signal: leaver.signal });
    while (server.requests.length === 0) await wait(5);
    leaver.abort();
    await assert.rejects(left, (error: unknown) => isPlanErrorOf(error, 'aborted'));
    await wait(500);
    assert.equal(server.requests.length, 1);
  });
});

describe('DocumentStore: copies', { concurrency: true }, () => {
  const versioned =
    (etag: string, body: object): Handler =>
    (request, response) => {
      const unchanged = request.headers['if-none-match'] === etag;
      response.writeHead(unchanged ? 304 : 200, { etag });
      response.end(unchanged ? undefined : JSON.stringify(body));
    };

  it('keeps the object of a document that has not changed (ETag, 304)', async (t) => {
    const { server, href } = await serve(t, versioned('"v1"', plan));
    const store = jsonStore();
    const first = await store.get(href);
    await wait(2);
    const second = await store.get(href, { refresh: true });
    assert.equal(server.requests.length, 2);
    assert.equal(server.requests[1]?.headers['if-none-match'], '"v1"');
    assert.equal(second.content, first.content);
    assert.ok(second.retrieved > first.retrieved);
    assert.equal(second.stale, false);
  });

  it('asks by date where the server gives no ETag', async (t) => {
    const date = 'Wed, 01 Apr 2026 00:00:00 GMT';
    const { server, href } = await serve(t, json(plan, { 'last-modified': date }), status(304));
    const store = jsonStore();
    const first = await store.get(href);
    const second = await store.get(href, { refresh: true });
    assert.equal(server.requests[1]?.headers['if-modified-since'], date);
    assert.equal(second.content, first.content);
  });

  it('keeps the object when a full answer is the version at hand', async (t) => {
    const { href } = await serve(t, json(plan, { etag: '"v1"' }));
    const store = jsonStore();
    const first = await store.get(href);
    assert.equal((await store.get(href, { refresh: true })).content, first.content);
  });

  it('takes a changed document in its place', async (t) => {
    const { href } = await serve(
      t,
      versioned('"v1"', plan),
      versioned('"v2"', { title: 'Plan, revised' }),
    );
    const store = jsonStore();
    await store.get(href);
    assert.equal((await store.get(href, { refresh: true })).content.title, 'Plan, revised');
    assert.equal((await store.get(href)).content.title, 'Plan, revised');
  });

  it('asks the server once the copy is older than allowed', async (t) => {
    const { server, href } = await serve(t, versioned('"v1"', plan));
    const store = jsonStore({ maxAge: 0 });
    await store.get(href);
    await store.get(href);
    assert.equal(server.requests.length, 2);
  });

  it('takes 304 for a failure when nothing was at hand', async (t) => {
    const { href } = await serve(t, status(304));
    await assert.rejects(
      jsonStore().get(href),
      (error) => isPlanErrorOf(error, 'http') && error.status === 304,
    );
  });

  it('gives out the last good copy, marked stale and since when, when the network fails', async (t) => {
    const { server, href } = await serve(t, plan);
    const store = jsonStore({ retries: 0 });
    const first = await store.get(href);
    await server.close();
    const later = await store.get(href, { refresh: true });
    assert.equal(later.content, first.content);
    assert.equal(later.stale, true);
    assert.ok(isPlanErrorOf(later.staleReason, 'network'));
    assert.equal(later.retrieved, first.retrieved);
  });

  it('gives out the last good copy while the server or the file is broken', async (t) => {
    const { server, href } = await serve(t, plan);
    const store = jsonStore({ retries: 0 });
    await store.get(href);
    const codes: (string | undefined)[] = [];
    for (const broken of [status(500), status(429), json('{"title": "Pl')]) {
      server.answer('/plan.json', broken);
      codes.push((await store.get(href, { refresh: true })).staleReason?.code);
    }
    assert.deepEqual(codes, ['http', 'http', 'not-json']);
  });

  it('is no longer stale once the server is back', async (t) => {
    const { server, href } = await serve(t, plan, status(500));
    const store = jsonStore({ retries: 0 });
    await store.get(href);
    assert.equal((await store.get(href, { refresh: true })).stale, true);
    server.answer('/plan.json', plan);
    const back = await store.get(href, { refresh: true });
    assert.equal(back.stale, false);
    assert.equal(back.staleReason, undefined);
  });

  it('does not stand in for a document that its publisher has withdrawn', async (t) => {
    const { href } = await serve(t, plan, status(410));
    const store = jsonStore();
    await store.get(href);
    await assert.rejects(store.get(href, { refresh: true }), (error: unknown) =>
      isPlanErrorOf(error, 'http'),
    );
  });

  it('keeps no copies when told so, and then has none to stand in', async (t) => {
    const { server, href } = await serve(t, plan, plan, status(500));
    const store = jsonStore({ copies: 0, retries: 0 });
    await store.get(href);
    await store.get(href);
    assert.equal(server.requests.length, 2);
    await assert.rejects(store.get(href), (error: unknown) => isPlanErrorOf(error, 'http'));
  });

  it('forgets the document not used for longest when there are too many', async (t) => {
    const server = await planServer(t, { '/a': plan, '/b': plan, '/c': plan });
    const store = jsonStore({ copies: 2 });
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await store.get(server.origin + path);
    assert.deepEqual(
      server.requests.map((request) => request.url),
      ['/a', '/b', '/c', '/b'],
    );
  });
});

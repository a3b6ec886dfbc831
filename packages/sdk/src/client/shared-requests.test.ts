import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isPlanErrorOf } from '../errors/guards.js';
import { SharedRequests } from './shared-requests.js';

/** A request that is answered by hand, and records whether it was aborted. */
function manualRequest() {
  let resolve!: (answer: string) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<string>((...both) => ([resolve, reject] = both));
  const signals: AbortSignal[] = [];
  const start = (signal: AbortSignal) => {
    signals.push(signal);
    return promise;
  };
  return { start, signals, resolve, reject };
}

describe('SharedRequests', () => {
  it('begins one request for all who ask meanwhile, and a new one afterwards', async () => {
    const requests = new SharedRequests<string>();
    const { start, signals, resolve } = manualRequest();
    const both = [requests.join('a', start), requests.join('a', start)];
    resolve('answer');
    assert.deepEqual(await Promise.all(both), ['answer', 'answer']);
    assert.equal(signals.length, 1);
    await requests.join('a', start);
    assert.equal(signals.length, 2);
  });

  it('keeps the request of one key apart from another', async () => {
    const requests = new SharedRequests<string>();
    const a = requests.join('a', () => Promise.resolve('of a'));
    const b = requests.join('b', () => Promise.resolve('of b'));
    assert.deepEqual(await Promise.all([a, b]), ['of a', 'of b']);
  });

  it('lets one asker leave without touching the others', async () => {
    const requests = new SharedRequests<string>();
    const { start, signals, resolve } = manualRequest();
    const leaver = new AbortController();
    const left = requests.join('a', start, leaver.signal);
    const stayed = requests.join('a', start);
    leaver.abort('gone');
    await assert.rejects(
      left,
      (error) => isPlanErrorOf(error, 'aborted') && error.cause === 'gone',
    );
    await wait(1);
    assert.equal(signals[0]?.aborted, false);
    resolve('answer');
    assert.equal(await stayed, 'answer');
  });

  it('aborts the request when nobody waits any more', async () => {
    const requests = new SharedRequests<string>();
    const { start, signals } = manualRequest();
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [requests.join('a', start, one.signal), requests.join('a', start, two.signal)];
    one.abort();
    two.abort();
    await Promise.allSettled(asked);
    await wait(1);
    assert.equal(signals[0]?.aborted, true);
  });

  it('keeps the request of an asker that leaves and comes back at once', async () => {
    const requests = new SharedRequests<string>();
    const { start, signals, resolve } = manualRequest();
    const leaver = new AbortController();
    const left = requests.join('a', start, leaver.signal);
    leaver.abort();
    const back = requests.join('a', start);
    await assert.rejects(left);
    await wait(1);
    resolve('answer');
    assert.equal(await back, 'answer');
    assert.equal(signals.length, 1);
  });

  it('gives a failure to all who wait, and asks again the next time', async () => {
    const requests = new SharedRequests<string>();
    const { start, reject } = manualRequest();
    const both = [requests.join('a', start), requests.join('a', start)];
    reject(new Error('broken'));
    for (const result of await Promise.allSettled(both)) assert.equal(result.status, 'rejected');
    assert.equal(await requests.join('a', () => Promise.resolve('well')), 'well');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HTTPError } from 'ky';
import { retryAfterOf, retryRules } from './retry-rules.js';

function failure(status: number, headers: HeadersInit = {}): HTTPError {
  const request = new Request('https://city.example/');
  return new HTTPError(new Response(null, { status, headers }), request, {} as never);
}

describe('retryRules(limit)', () => {
  it('doubles the wait with each attempt', () => {
    const rules = retryRules(3);
    assert.deepEqual(
      [1, 2, 3].map((attempt) => rules.delay?.(attempt)),
      [300, 600, 1200],
    );
  });

  it('waits at least a second after "too many requests" without a readable time', async () => {
    const rules = retryRules(2);
    await rules.shouldRetry?.({ error: failure(429), retryCount: 1 });
    assert.equal(rules.delay?.(1), 1000);
  });

  it('spreads the waits without shortening them', () => {
    const { jitter } = retryRules(2);
    assert.ok(typeof jitter === 'function');
    for (let round = 0; round < 50; round += 1) {
      const wait = jitter(300);
      assert.ok(wait >= 300 && wait <= 450, String(wait));
    }
  });

  it('does not retry before a server that is far off wants to be asked', async () => {
    const { shouldRetry } = retryRules(2);
    const soon = { error: failure(503, { 'retry-after': '10' }), retryCount: 1 };
    const late = { error: failure(503, { 'retry-after': '11' }), retryCount: 1 };
    assert.equal(await shouldRetry?.(soon), undefined);
    assert.equal(await shouldRetry?.(late), false);
  });
});

describe('retryAfterOf(headers, now)', () => {
  const now = Date.parse('2026-04-01T00:00:00Z');
  const after = (value: string) => retryAfterOf(new Headers({ 'retry-after': value }), now);

  it('reads seconds', () => assert.equal(after('120'), 120));

  it('reads a date', () => assert.equal(after('Wed, 01 Apr 2026 00:01:30 GMT'), 90));

  it('takes a date in the past as at once', () =>
    assert.equal(after('Tue, 31 Mar 2026 00:00:00 GMT'), 0));

  it('is undefined for what is neither, and without the header', () => {
    assert.equal(after('soon'), undefined);
    assert.equal(retryAfterOf(new Headers(), now), undefined);
  });
});

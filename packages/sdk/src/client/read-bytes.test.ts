import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlanErrorOf } from '../errors/guards.js';
import { readBytes } from './read-bytes.js';

/** A body of endless chunks of ten bytes that counts how many were taken. */
function endless() {
  const seen = { chunks: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.chunks += 1;
        controller.enqueue(new Uint8Array(10));
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

describe('readBytes(response, limit, where)', () => {
  it('joins the chunks in order', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array([1, 2]));
        controller.enqueue(new Uint8Array([3]));
        controller.close();
      },
    });
    assert.deepEqual(await readBytes(new Response(body), 3, 'x'), new Uint8Array([1, 2, 3]));
  });

  it('gives no bytes for a response without body', async () => {
    assert.equal((await readBytes(new Response(null), 3, 'x')).length, 0);
  });

  it('stops reading at the chunk that passes the limit', async () => {
    const { body, seen } = endless();
    await assert.rejects(
      readBytes(new Response(body), 25, 'https://city.example/p.json'),
      (error) =>
        isPlanErrorOf(error, 'too-large') &&
        error.limit === 25 &&
        error.unit === 'bytes' &&
        error.where === 'https://city.example/p.json',
    );
    assert.deepEqual(seen, { chunks: 3, cancelled: true });
  });

  it('refuses by Content-Length without reading', async () => {
    const { body, seen } = endless();
    const response = new Response(body, { headers: { 'content-length': '26' } });
    await assert.rejects(readBytes(response, 25, 'x'), (error: unknown) =>
      isPlanErrorOf(error, 'too-large'),
    );
    assert.deepEqual(seen, { chunks: 0, cancelled: true });
  });
});

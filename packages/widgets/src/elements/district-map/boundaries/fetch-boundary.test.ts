import { expect } from '@open-wc/testing';
import type { Boundary } from '@machiplan/schema';
import { answerFetch, json, text } from '../../../../../../test/browser/fetch-answers.js';
import { fetchBoundary } from './fetch-boundary.lazy.js';

const boundary: Boundary = { id: 'b', format: 'geojson', status: 'official' };
const href = (path: string) => new URL(path, location.href).href;
const empty = { type: 'FeatureCollection', features: [] };

async function problemsOf(answer: Parameters<typeof answerFetch>[0][string], largest?: number) {
  const answers = answerFetch({ '/b.json': answer });
  try {
    const { problems } = await fetchBoundary(href('/b.json'), boundary, largest);
    return problems.map(({ code }) => code);
  } finally {
    answers.restore();
  }
}

describe('fetchBoundary', () => {
  it('refuses a file that says it is too large, without reading it', async () => {
    let isRead = false;
    const body = new ReadableStream(
      { pull: () => void (isRead = true) },
      new CountQueuingStrategy({ highWaterMark: 0 }),
    );
    const answer = () => new Response(body, { headers: { 'content-length': '50000000' } });
    expect(await problemsOf(answer)).to.deep.equal(['too-large']);
    expect(isRead).to.equal(false);
  });

  it('stops reading a file that does not say how large it is', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    expect(await problemsOf(() => new Response(endless), 20_000)).to.deep.equal(['too-large']);
    expect(sent).to.be.lessThan(30);
  });

  it('says what is wrong with an answer that has no shapes', async () => {
    expect(await problemsOf(text('no', 'text/plain', 500))).to.deep.equal(['unreachable']);
    expect(await problemsOf(text('<html>'))).to.deep.equal(['not-shapes']);
    expect(await problemsOf(json(empty))).to.deep.equal(['empty']);
    const shiftJis = () => new Response(new Uint8Array([0x7b, 0x22, 0x90, 0xa2, 0x22, 0x7d]));
    expect(await problemsOf(shiftJis)).to.deep.equal(['not-shapes']);
  });
});

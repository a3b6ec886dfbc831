import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copiedProse } from './copied-prose.js';
import { page, planWith } from './sample-plan.js';

const prose =
  '住み慣れた地域で、誰もが自分らしい暮らしを続けることができるよう、保健・医療・福祉の連携を図ります。';
const findingsOf = (vision: string, origin: 'editorial' | 'published' = 'editorial') =>
  copiedProse(
    planWith({
      nodes: [
        {
          id: 'p1',
          level: 'policy',
          title: '政策',
          vision,
          origins: { vision: origin },
          source: { document: 'page', lines: '1-8' },
        },
      ],
    }),
    [page],
  );

describe('copiedProse(document, texts)', () => {
  it('fails a summary that repeats 41 characters in a row, printed or not', () => {
    for (const origin of ['editorial', 'published'] as const)
      assert.deepEqual(
        findingsOf(`要するに、${prose.slice(0, 41)}`, origin).map((finding) => finding.pointer),
        ['/nodes/0/vision'],
      );
  });

  it('lets 40 characters in a row pass', () => {
    assert.deepEqual(findingsOf(`要するに、${prose.slice(0, 40)}。`), []);
  });

  it('lets long names pass, also where a note repeats them', () => {
    const title = prose.slice(0, 45);
    const source = { document: 'page', lines: '8' };
    const plan = planWith({
      nodes: [{ id: 'p1', level: 'policy', title, source, notes: [title] }],
    });
    assert.deepEqual(copiedProse(plan, [page]), []);
  });

  it('looks through notes too', () => {
    assert.deepEqual(
      copiedProse(planWith({ notes: [prose] }), [page]).map((finding) => finding.pointer),
      ['/notes/0'],
    );
  });
});

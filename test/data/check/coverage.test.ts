import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coverageOf } from './coverage.js';
import { page, planWith } from './sample-plan.js';
import { sourceTextOf } from './source-text.js';

describe('coverageOf(text, documents)', () => {
  it('names the lines with text that no record cites, without page numbers', () => {
    const plan = planWith({
      nodes: [
        { id: 'm1', level: 'measure', title: '整備', source: { document: 'page', lines: '3-5' } },
      ],
      relations: [
        { type: 'relates-to', from: 'm1', to: 'm1', source: { document: 'page', lines: '6' } },
      ],
    });
    assert.deepEqual(coverageOf(page, [plan]), {
      file: 'page.txt',
      lines: 7,
      cited: 4,
      uncited: [1, 7, 8],
    });
  });

  it('counts what several documents cite of the same text', () => {
    const citing = (lines: string) =>
      planWith({
        nodes: [{ id: 'n', level: 'x', title: 'n', source: { document: 'page', lines } }],
      });
    assert.deepEqual(coverageOf(page, [citing('1-4'), citing('5-7')]).uncited, [8]);
  });

  it('counts nothing for a reference without lines or to another text', () => {
    const plan = planWith({ source: [{ document: 'page', section: '第１章' }] });
    assert.equal(coverageOf(page, [plan]).cited, 0);
    const other = planWith({
      sources: [{ id: 'page', title: '別の頁', file: 'other.txt' }],
      source: { document: 'page', lines: '1-8' },
    });
    assert.equal(coverageOf(page, [other]).cited, 0);
  });

  it('does not ask for the running heads of a known source', () => {
    const text = sourceTextOf(
      '003_5abde3abee6e7ed2.txt',
      '第５章 実施計画\n分 野 施 策 事 業\n教 育',
    );
    assert.deepEqual(coverageOf(text, []).uncited, [3]);
  });
});

import { expect } from '@open-wc/testing';
import { RowMetrics } from './row-metrics.js';

const rows = (count: number) => Int32Array.from({ length: count }, (_, at) => at);

const layOut = (heights: RowMetrics, keys: Int32Array) =>
  heights.setRows({ rows: keys, rowOf: (key) => keys.indexOf(key) });

describe('RowHeights', () => {
  it('counts rows never measured with the estimate', () => {
    const heights = new RowMetrics(40);
    layOut(heights, rows(1000));
    expect(heights.total).to.equal(40_000);
    expect(heights.offsetOf(300)).to.equal(12_000);
    expect(heights.rowAt(12_000)).to.equal(300);
    expect(heights.rowAt(11_999)).to.equal(299);
  });
  it('takes the mean of the first rows measured as the estimate for the others', () => {
    const heights = new RowMetrics(40);
    layOut(heights, rows(10));
    expect(
      heights.measure([
        [0, 30],
        [1, 50],
        [2, 70],
      ]),
    ).to.equal(true);
    expect(heights.total).to.equal(30 + 50 + 70 + 7 * 50);
  });
  it('places rows after what was measured later', () => {
    const heights = new RowMetrics(40);
    layOut(heights, rows(300));
    heights.measure([[0, 40]]);
    heights.measure([
      [10, 100],
      [200, 60],
    ]);
    expect(heights.offsetOf(11)).to.equal(500);
    expect(heights.offsetOf(201)).to.equal(201 * 40 + 60 + 20);
    expect(heights.rowAt(499)).to.equal(10);
    expect(heights.total).to.equal(300 * 40 + 80);
  });
  it('remembers heights by key when rows come and go', () => {
    const heights = new RowMetrics(40);
    layOut(heights, Int32Array.of(0, 3));
    heights.measure([[0, 40]]);
    heights.measure([[1, 90]]);
    layOut(heights, Int32Array.of(0, 1, 2, 3));
    expect(heights.offsetOf(3)).to.equal(120);
    expect(heights.total).to.equal(210);
  });
  it('says that nothing changed when rows are as they were', () => {
    const heights = new RowMetrics(40);
    layOut(heights, rows(3));
    heights.measure([[0, 40]]);
    expect(
      heights.measure([
        [0, 40],
        [1, 40],
      ]),
    ).to.equal(false);
  });
  it('stays at the ends for places beyond them', () => {
    const heights = new RowMetrics(40);
    layOut(heights, rows(3));
    expect(heights.rowAt(-5)).to.equal(0);
    expect(heights.rowAt(9999)).to.equal(2);
  });
});

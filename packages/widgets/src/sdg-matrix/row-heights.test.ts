import { expect } from '@open-wc/testing';
import { RowHeights } from './row-heights.js';

describe('RowHeights', () => {
  it('gives the rows that lie in a stretch, and some to spare', () => {
    const heights = new RowHeights(100, 10);
    expect(heights.visible(200, 50, 0)).to.deep.equal({ start: 20, end: 25 });
    expect(heights.visible(205, 50, 2)).to.deep.equal({ start: 18, end: 28 });
  });
  it('stays inside the rows there are', () => {
    const heights = new RowHeights(10, 10);
    expect(heights.visible(0, 1000, 4)).to.deep.equal({ start: 0, end: 10 });
    expect(heights.visible(5000, 50, 1)).to.deep.equal({ start: 9, end: 10 });
    expect(new RowHeights(0, 10).visible(0, 100, 4)).to.deep.equal({ start: 0, end: 0 });
  });
  it('counts with heights that were measured', () => {
    const heights = new RowHeights(4, 10);
    heights.set(1, 30);
    expect(heights.between({ start: 0, end: 4 })).to.equal(60);
    expect(heights.visible(35, 10, 0)).to.deep.equal({ start: 1, end: 3 });
  });
});

import { expect } from '@open-wc/testing';
import { roundBreaks } from './round-breaks.js';

describe('roundBreaks()', () => {
  it('parts small counts into none, some and more', () => {
    expect(roundBreaks([0, 0, 0, 0, 1, 2, 3, 4, 5, 9], 5, 0)).to.deep.equal([1, 4]);
  });

  it('breaks at round numbers near the quantiles', () => {
    const ratios = [12, 18.1, 20.9, 22.7, 26.8, 32.8, 39.6, 61.9, 68.3, 70.5, 80.4];
    for (const limit of roundBreaks(ratios, 5, 1)) expect(limit % 2.5).to.equal(0);
    expect(roundBreaks([12187, 14327, 15565, 17781, 20519], 5, 0)).to.deep.equal([
      15000, 16000, 20000,
    ]);
  });

  it('has at most five classes, fewer for few values, and each has a value', () => {
    const values = Array.from({ length: 200 }, (_, index) => index);
    expect(roundBreaks(values, 7, 0)).to.have.length(4);
    const few = [1, 2, 900, 1000];
    const breaks = roundBreaks(few, 5, 0);
    expect(breaks.length).to.be.below(3);
    [...breaks, Infinity].forEach((high, index) => {
      const low = breaks[index - 1] ?? -Infinity;
      expect(few.some((value) => value >= low && value < high)).to.equal(true);
    });
  });

  it('parts nothing where all values are the same', () => {
    expect(roundBreaks([0, 0, 0], 5, 0)).to.deep.equal([]);
    expect(roundBreaks([7], 5, 0)).to.deep.equal([]);
    expect(roundBreaks([], 5, 0)).to.deep.equal([]);
  });
});

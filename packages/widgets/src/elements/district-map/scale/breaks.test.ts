import { expect } from '@open-wc/testing';
import { breaksOf } from './breaks.js';

describe('breaksOf', () => {
  it('cuts into classes of the same size by quantile', () => {
    expect(breaksOf([8, 1, 7, 2, 6, 3, 5, 4], 4, 'quantile')).to.deep.equal([3, 5, 7]);
  });

  it('cuts into classes of the same span', () => {
    expect(breaksOf([0, 1, 2, 3, 10], 4, 'equal')).to.deep.equal([2.5, 5, 7.5]);
  });

  it('cuts where values lie apart', () => {
    expect(breaksOf([1, 2, 3, 50, 51, 52, 100, 101], 3, 'natural')).to.deep.equal([50, 100]);
  });

  it('gives each value its own class when there are few', () => {
    expect(breaksOf([3, 1, 1, 3, 2], 5, 'quantile')).to.deep.equal([2, 3]);
    expect(breaksOf([4, 4, 4], 5, 'natural')).to.deep.equal([]);
  });

  it('gives fewer classes when a value fills several', () => {
    expect(breaksOf([0, 0, 0, 0, 0, 0, 0, 1, 2, 3], 3, 'quantile')).to.deep.equal([1]);
  });

  it('has nothing to cut without values', () => {
    expect(breaksOf([], 5, 'quantile')).to.deep.equal([]);
    expect(breaksOf([], 5, 'natural')).to.deep.equal([]);
  });

  it('finds natural breaks among thousands of values', () => {
    const values = Array.from({ length: 6000 }, (_, index) => (index % 3) * 1000 + (index % 50));
    const [first, second] = breaksOf(values, 3, 'natural');
    expect(first).to.be.within(50, 1000);
    expect(second).to.be.within(1050, 2000);
  });
});

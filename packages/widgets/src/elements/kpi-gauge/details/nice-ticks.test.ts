import { expect } from '@open-wc/testing';
import { niceTicks } from './nice-ticks.js';

describe('niceTicks(low, high, count)', () => {
  it('encloses the numbers in round steps', () => {
    expect(niceTicks(51.7, 66.2, 4)).to.deep.equal([50, 55, 60, 65, 70]);
    expect(niceTicks(0, 12, 4)).to.deep.equal([0, 5, 10, 15]);
    expect(niceTicks(-165, 50, 4)).to.deep.equal([-200, -100, 0, 100]);
  });
  it('does not show the noise of binary fractions', () => {
    expect(niceTicks(0.05, 0.33, 4)).to.deep.equal([0, 0.1, 0.2, 0.3, 0.4]);
  });
  it('has two lines at least for a single number', () => {
    expect(niceTicks(7, 7, 4).length).to.be.greaterThan(1);
    expect(niceTicks(0, 0, 4).length).to.be.greaterThan(1);
  });
});

import { expect } from '@open-wc/testing';
import { dialArc, dialPoint } from './dial.lazy.js';

describe('dialPoint(share, distance)', () => {
  it('goes from left over the top to the right', () => {
    expect([0, 0.5, 1].map((share) => dialPoint(share, 48))).to.deep.equal([
      [12, 60],
      [60, 12],
      [108, 60],
    ]);
  });
});

describe('dialArc(stretch)', () => {
  it('is an arc of the half circle', () => {
    expect(dialArc({ from: 0, to: 0.5 })).to.equal('M12 60A48 48 0 0 1 60 12');
  });
});

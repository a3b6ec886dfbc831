import { expect } from '@open-wc/testing';
import { countText } from './count-text.js';

describe('countText(count)', () => {
  it('parts thousands by commas', () => {
    expect([0, 7, 999, 1000, 12_345, 1_234_567].map(countText)).to.deep.equal([
      '0',
      '7',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
  });
});

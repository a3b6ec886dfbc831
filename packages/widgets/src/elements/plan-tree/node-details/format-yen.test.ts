import { expect } from '@open-wc/testing';
import { formatYen } from './format-yen.js';

describe('formatYen(amount)', () => {
  it('writes amounts in 億 and 万 and leaves nothing out', () => {
    expect(formatYen(229_870_000)).to.equal('2億2,987万円');
    expect(formatYen(18_752_000)).to.equal('1,875万2,000円');
    expect(formatYen(1_000_000_000_000)).to.equal('1兆円');
    expect(formatYen(-30_000)).to.equal('−3万円');
  });

  it('writes small amounts as they are', () => {
    expect(formatYen(0)).to.equal('0円');
    expect(formatYen(9_999)).to.equal('9,999円');
    expect(formatYen(1234.5)).to.equal('1,234.5円');
  });
});

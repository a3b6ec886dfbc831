import { expect } from '@open-wc/testing';
import { inkOn } from './ink-on.js';

describe('inkOn(color)', () => {
  it('is white where white reads at 4.5 to 1, otherwise black', () => {
    expect(inkOn('#19486a')).to.equal('#fff');
    expect(inkOn('#c5192d')).to.equal('#fff');
    expect(inkOn('#fcc30b')).to.equal('#000');
    expect(inkOn('#4c9f38')).to.equal('#000');
    expect(inkOn('#767676')).to.equal('#fff');
    expect(inkOn('#777777')).to.equal('#000');
  });
});

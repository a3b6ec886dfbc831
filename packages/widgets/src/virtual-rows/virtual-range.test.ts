import { expect } from '@open-wc/testing';
import type { RowList } from './row-list.js';
import { VirtualRange } from './virtual-range.js';

/** As many rows, each 40 high, in a window of 10 of them. */
function shown(count: number) {
  const rows = Int32Array.from({ length: count }, (_, at) => at);
  const list: RowList = { rows, rowOf: (key) => (key < count ? key : -1) };
  const window = new VirtualRange(40);
  window.show(list, 0, 400);
  return { list, window };
}

const drawn = ({ first, last }: VirtualRange) => [first, last];

describe('RowWindow', () => {
  it('draws what is on screen, and eight rows beyond each edge', () => {
    const { list, window } = shown(1000);
    expect(drawn(window)).to.deep.equal([0, 19]);
    window.show(list, 4000, 400);
    expect(drawn(window)).to.deep.equal([92, 119]);
  });
  it('draws no other rows for a scroll within what is drawn', () => {
    const { list, window } = shown(1000);
    expect(window.show(list, 120, 400)).to.equal(false);
    expect(window.show(list, 240, 400)).to.equal(true);
  });
  it('ends where the rows end', () => {
    const { list, window } = shown(30);
    window.show(list, 1e6, 400);
    expect(drawn(window)).to.deep.equal([21, 30]);
  });
  it('draws less when the screen has become small', () => {
    const { list, window } = shown(1000);
    window.show(list, 4000, 4000);
    expect(window.show(list, 4000, 400)).to.equal(true);
    expect(drawn(window)).to.deep.equal([92, 119]);
  });
  it('scrolls the shortest way to show a row, and not at all to one that shows', () => {
    const { list, window } = shown(1000);
    expect(window.topShowing(list, 5, 0, 400)).to.equal(0);
    expect(window.topShowing(list, 20, 0, 400)).to.equal(440);
    expect(window.topShowing(list, 20, 4000, 400)).to.equal(800);
  });
});

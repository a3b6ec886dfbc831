import { expect } from '@open-wc/testing';
import { goalColors } from '@machiplan/sdk/internal';
import { goalInk } from './goal-ink.js';

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('goalInk(goal)', () => {
  it('can be read on the colour of each goal, at 4.5 to 1', () => {
    expect(goalColors).to.have.length(17);
    goalColors.forEach((color, place) => {
      const behind = luminance(color) + 0.05;
      const contrast = goalInk(place + 1) === '#fff' ? 1.05 / behind : behind / 0.05;
      expect(contrast, `goal ${place + 1}`).to.be.at.least(4.5);
    });
  });
});

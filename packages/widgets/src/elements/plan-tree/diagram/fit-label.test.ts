import { textWidth } from '@machiplan/sdk/internal';
import { expect } from '@open-wc/testing';
import { fitLabel } from './fit-label.js';

describe('fitLabel(text, width, lines, fontSize, language)', () => {
  it('leaves a text that fits as it is', () => {
    expect(fitLabel('防災', 60, 2, 10, 'ja')).to.deep.equal(['防災']);
  });
  it('breaks Japanese between words', () => {
    expect(fitLabel('地域防災力の向上', 50, 3, 10, 'ja').join('')).to.equal('地域防災力の向上');
    expect(
      fitLabel('地域防災力の向上', 50, 3, 10, 'ja').every((line) => textWidth(line) <= 5),
    ).to.equal(true);
  });
  it('begins no line with a mark that must not stand there', () => {
    for (let width = 40; width < 120; width += 5) {
      const lines = fitLabel('幼児教育・保育の充実、（見本）など。', width, 20, 10, 'ja');
      expect(lines.slice(1).some((line) => /^[・、。）]/.test(line))).to.equal(false);
    }
  });
  it('cuts what does not fit with an ellipsis', () => {
    expect(fitLabel('地域防災力の向上', 50, 1, 10, 'ja')).to.deep.equal(['地域防災…']);
  });
  it('writes nothing where not even two characters fit', () => {
    expect(fitLabel('防災', 15, 3, 10, 'ja')).to.deep.equal([]);
    expect(fitLabel('防災', 100, 0, 10, 'ja')).to.deep.equal([]);
  });
  it('breaks a word that is longer than a line', () => {
    const lines = fitLabel('Donaudampfschiffahrt', 50, 9, 10, 'de');
    expect(lines.length).to.be.above(1);
    expect(lines.join('')).to.equal('Donaudampfschiffahrt');
  });
});

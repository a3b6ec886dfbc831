import { fittingStart, isFullWidth, textWidth } from '@machiplan/sdk/internal';
import { expect } from '@open-wc/testing';

describe('textWidth(text)', () => {
  for (const text of ['計画', 'ｶﾅ', '第１', '①→', '2030年']) {
    it(`is close to what the browser measures for ${text}`, () => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = '100px "Noto Sans CJK JP", sans-serif';
      const measured = context.measureText(text).width / 100;
      expect(textWidth(text)).to.be.closeTo(measured, 0.35);
    });
  }
  it('counts a character of two code units once', () => {
    expect(textWidth('𠮷')).to.equal(1);
  });
  it('is zero without text', () => {
    expect(textWidth('')).to.equal(0);
  });
});

describe('isFullWidth(character)', () => {
  it('tells Japanese and full-width characters from Latin and half-width ones', () => {
    expect([...'あ漢ー、Ａ※'].every(isFullWidth)).to.equal(true);
    expect([...'aé9ｱ …'].some(isFullWidth)).to.equal(false);
  });
});

describe('fittingStart(text, width)', () => {
  it('is the longest start that fits', () => {
    expect(fittingStart('地域防災', 3)).to.equal('地域防');
    expect(fittingStart('地域防災', 4)).to.equal('地域防災');
  });
  it('is at least one whole character', () => {
    expect(fittingStart('𠮷野', 0)).to.equal('𠮷');
  });
});

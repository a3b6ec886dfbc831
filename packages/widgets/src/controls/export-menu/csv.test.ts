import { expect } from '@open-wc/testing';
import { toCsv } from './csv.js';

describe('toCsv(rows)', () => {
  it('starts with a byte order mark and ends lines with CRLF, so that Excel reads Japanese', () => {
    expect(
      toCsv([
        ['区', '人口'],
        ['世田谷', 252871],
      ]),
    ).to.equal('\uFEFF区,人口\r\n世田谷,252871\r\n');
  });
  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "hi"', 'x\ny']])).to.equal('\uFEFF"a,b","say ""hi""","x\ny"\r\n');
  });
  it('leaves unknown figures empty and keeps zero', () => {
    expect(toCsv([[undefined, 0, Number.NaN]])).to.equal('\uFEFF,0,\r\n');
  });
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    it(`disarms a text that starts with ${JSON.stringify(start)}`, () => {
      const [cell] = /'[^"]*1\+1/s.exec(toCsv([[`${start}1+1`]])) ?? [];
      expect(cell).to.equal(`'${start}1+1`);
    });
  }
  it('keeps a negative number a number', () => {
    expect(toCsv([[-1.5]])).to.equal('\uFEFF-1.5\r\n');
  });
});

import { expect } from '@open-wc/testing';
import { seriesOf } from '@machiplan/sdk';
import type { Indicator } from '@machiplan/schema';
import { sparkline } from './sparkline.lazy.js';

const series = (observations: Indicator['observations']) =>
  seriesOf({ id: 'i', title: 't', observations: observations! });
const rounded = ({ pieces }: ReturnType<typeof sparkline>) =>
  pieces.map((piece) => piece.map(({ x, y }) => [Math.round(x * 100), Math.round(y)]));

describe('sparkline(series, marks, target)', () => {
  it('goes from the first to the last figure, high values on top', () => {
    const line = sparkline(
      series([
        { time: '2000', value: 10 },
        { time: '2010', value: 20 },
      ]),
    );
    expect(rounded(line)).to.deep.equal([
      [
        [2, 56],
        [98, 26],
      ],
    ]);
  });
  it('has an axis that includes baseline and target, so that a small change looks small', () => {
    const line = sparkline(
      series([
        { time: '2000', value: 18.4 },
        { time: '2010', value: 18.3 },
      ]),
      [10],
      20,
    );
    expect(rounded(line)).to.deep.equal([
      [
        [2, 31],
        [98, 31],
      ],
    ]);
    expect(line.target).to.equal(26);
  });
  it('is cut at gaps and where the definition changed', () => {
    const { pieces } = sparkline(
      series([
        { time: '2000', value: 1 },
        { time: '2001', value: null, status: 'not-published' },
        { time: '2002', value: 2 },
        { time: '2003', value: 3, break: true },
      ]),
    );
    expect(pieces.map((piece) => piece.length)).to.deep.equal([1, 1, 1]);
  });
  it('leaves forecasts out, and is empty without figures', () => {
    expect(
      sparkline(series([{ time: '2030', value: 1, status: 'forecast' }])).pieces,
    ).to.have.length(0);
    expect(sparkline([]).pieces).to.have.length(0);
  });
  it('puts a single figure in the middle', () => {
    expect(rounded(sparkline(series([{ time: '2000', value: 10 }])))).to.deep.equal([[[50, 41]]]);
  });
});

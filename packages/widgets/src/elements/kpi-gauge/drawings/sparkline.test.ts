import { expect } from '@open-wc/testing';
import { seriesOf } from '@machiplan/sdk';
import type { Indicator } from '@machiplan/schema';
import { sparkline } from './sparkline.lazy.js';

const series = (observations: Indicator['observations']) =>
  seriesOf({ id: 'i', title: 't', observations: observations! });
const rounded = (line: ReturnType<typeof sparkline>) =>
  line.map((piece) => piece.map(({ x, y }) => [Math.round(x * 100), Math.round(y * 100)]));

describe('sparkline(series)', () => {
  it('goes from the first to the last figure, high values on top', () => {
    const line = sparkline(
      series([
        { time: '2000', value: 10 },
        { time: '2010', value: 20 },
      ]),
    );
    expect(rounded(line)).to.deep.equal([
      [
        [4, 96],
        [96, 4],
      ],
    ]);
  });
  it('is cut at gaps and where the definition changed', () => {
    const line = sparkline(
      series([
        { time: '2000', value: 1 },
        { time: '2001', value: null, status: 'not-published' },
        { time: '2002', value: 2 },
        { time: '2003', value: 3, break: true },
      ]),
    );
    expect(line.map((piece) => piece.length)).to.deep.equal([1, 1, 1]);
  });
  it('leaves forecasts out, and is empty without figures', () => {
    expect(sparkline(series([{ time: '2030', value: 1, status: 'forecast' }]))).to.deep.equal([]);
    expect(sparkline([])).to.deep.equal([]);
  });
  it('puts a single figure in the middle', () => {
    expect(rounded(sparkline(series([{ time: '2000', value: 10 }])))).to.deep.equal([[[50, 50]]]);
  });
});

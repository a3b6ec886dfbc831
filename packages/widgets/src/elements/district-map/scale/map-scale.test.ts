import { expect } from '@open-wc/testing';
import { classOf, mapScale, type ScaleOptions } from './map-scale.js';

const options: ScaleOptions = { kind: 'sequential', classes: 4, breaks: 'equal', decimals: 0 };
const ends = (scale: ReturnType<typeof mapScale>) =>
  scale.classes.map(({ low, high, colour }) => [low, high, colour]);

describe('mapScale', () => {
  it('spreads its classes over the whole ramp', () => {
    expect(ends(mapScale([0, 3, 6, 10, 20], options))).to.deep.equal([
      [0, 5, 'sequential-1'],
      [5, 10, 'sequential-3'],
      [10, 15, 'sequential-5'],
      [15, undefined, 'sequential-7'],
    ]);
  });

  it('puts a value on a break into the class above', () => {
    const scale = mapScale([0, 3, 6, 10, 20], options);
    expect([4, 5, 15, 20].map((value) => classOf(scale, value))).to.deep.equal([0, 1, 3, 3]);
  });

  it('takes breaks as given, in order', () => {
    const scale = mapScale([1, 50], { ...options, breaks: [30, 10, 20] });
    expect(scale.classes.map(({ low }) => low)).to.deep.equal([undefined, 10, 20, 30]);
  });

  it('parts at the middle with equal steps to both sides', () => {
    const scale = mapScale([10, 40, 90], { ...options, kind: 'diverging', around: 50 });
    expect(ends(scale)).to.deep.equal([
      [undefined, 30, 'below-3'],
      [30, 50, 'below-2'],
      [50, 70, 'above-2'],
      [70, undefined, 'above-3'],
    ]);
  });

  it('keeps categories in their order and knows no class for other codes', () => {
    const scale = mapScale([1], { ...options, kind: 'categories', codes: [0, 1, 2] });
    expect(scale.classes.map(({ only, colour }) => [only, colour])).to.deep.equal([
      [0, 'category-1'],
      [1, 'category-2'],
      [2, 'category-3'],
    ]);
    expect(classOf(scale, 2)).to.equal(2);
    expect(classOf(scale, 9)).to.equal(-1);
  });

  it('has one class for one value, and none without values', () => {
    const one = mapScale([5, 5], options);
    expect(one.classes.map(({ only }) => only)).to.deep.equal([5]);
    expect(classOf(one, 5)).to.equal(0);
    expect(mapScale([], options).classes).to.deep.equal([]);
  });
});

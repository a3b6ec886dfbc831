import { expect } from '@open-wc/testing';
import { labelPosition } from '../labels/label-position.js';
import type { Shape } from './shape.js';
import { boxOf } from './shape.js';
import { shapeAt } from './shape-at.js';

const shape = (key: string, rings: number[][], points: number[] = []): Shape => ({
  key,
  rings,
  points,
  box: boxOf([...rings.flat(), ...points]),
});
const square = shape('square', [[0, 0, 10, 0, 10, 10, 0, 10]]);
const ring = shape('ring', [
  [20, 0, 30, 0, 30, 10, 20, 10],
  [22, 8, 28, 8, 28, 2, 22, 2],
]);
const horseshoe = shape('horseshoe', [
  [40, 0, 60, 0, 60, 10, 55, 10, 55, 4, 45, 4, 45, 10, 40, 10],
]);

describe('shapeAt', () => {
  it('finds the shape around a point, and none in a hole', () => {
    const shapes = [square, ring, horseshoe];
    expect(shapeAt(shapes, 5, 5, 0)).to.equal(0);
    expect(shapeAt(shapes, 21, 5, 0)).to.equal(1);
    expect(shapeAt(shapes, 25, 5, 0)).to.equal(-1);
    expect(shapeAt(shapes, 50, 8, 0)).to.equal(-1);
    expect(shapeAt(shapes, 42, 8, 0)).to.equal(2);
  });

  it('hits points from near by', () => {
    const point = shape('point', [], [100, 100]);
    expect(shapeAt([point], 103, 100, 5)).to.equal(0);
    expect(shapeAt([point], 103, 100, 2)).to.equal(-1);
  });

  it('prefers what is drawn last', () => {
    expect(shapeAt([square, { ...square, key: 'over' }], 5, 5, 0)).to.equal(1);
  });
});

describe('labelPosition', () => {
  it('lies in the widest part of the shape', () => {
    expect(labelPosition(square)).to.deep.equal({ x: 5, y: 5, availableWidth: 10, area: 100 });
  });

  it('is inside even where the centre is not', () => {
    for (const each of [ring, horseshoe]) {
      const { x, y } = labelPosition(each)!;
      expect(shapeAt([each], x, y, 0), each.key).to.equal(0);
    }
  });
});

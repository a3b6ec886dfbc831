import { expect } from '@open-wc/testing';
import type { District } from '@machiplan/schema';
import type { JoinedShape } from './join-shapes.js';
import { visibleShapes } from './visible-shapes.js';

/** A square of size 1 with its left upper corner there, as the shape of a district or of none. */
const at = (left: number, top: number, district?: string): JoinedShape => ({
  shape: {
    key: `${left} ${top}`,
    box: { left, top, right: left + 1, bottom: top + 1 },
  } as JoinedShape['shape'],
  district: district ? ({ id: district } as District) : undefined,
});

describe('visibleShapes(joined)', () => {
  it('draws all of a file whose shapes are mostly those of districts', () => {
    const placed = [at(0, 0, 'a'), at(1, 0, 'b'), at(50, 0)];
    expect(visibleShapes(placed)).to.deep.equal({
      joined: placed,
      box: { left: 0, top: 0, right: 51, bottom: 1 },
    });
  });

  it('shows the districts in a file of a larger area, with the land beside them', () => {
    const [own, beside, far, farther] = [at(10, 10, 'a'), at(11, 10), at(50, 10), at(10, 90)];
    expect(visibleShapes([far, own, beside, farther])).to.deep.equal({
      joined: [own, beside],
      box: { left: 10, top: 10, right: 11, bottom: 11 },
    });
  });

  it('has nothing to show when no shape is that of a district', () => {
    expect(visibleShapes([at(0, 0), at(1, 0)])).to.equal(undefined);
    expect(visibleShapes([])).to.equal(undefined);
  });
});

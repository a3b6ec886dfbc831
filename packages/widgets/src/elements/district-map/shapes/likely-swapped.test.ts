import { expect } from '@open-wc/testing';
import type { District } from '@machiplan/schema';
import { isLikelySwapped } from './likely-swapped.js';
import { readGeoJson } from './read-geojson.js';

/** A triangle around a position, as GeoJSON has it: longitude first. */
const around = (longitude: number, latitude: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [longitude - 0.1, latitude],
      [longitude + 0.1, latitude],
      [longitude, latitude + 0.1],
      [longitude - 0.1, latitude],
    ],
  ],
});

const rome: District = { id: 'rome', level: 'city', name: 'Rome', point: [12.5, 41.9] };

function placed(geometry: object, district: District) {
  return readGeoJson(geometry).shapes.map((shape) => ({ shape, district }));
}

describe('isLikelySwapped', () => {
  it('is so when the shapes fit the positions of the plan only the other way round', () => {
    expect(isLikelySwapped(placed(around(41.9, 12.5), rome))).to.equal(true);
  });

  it('is not so for shapes where the plan says they are', () => {
    expect(isLikelySwapped(placed(around(12.5, 41.9), rome))).to.equal(false);
  });

  it('is not so for shapes that fit neither way', () => {
    expect(isLikelySwapped(placed(around(2.35, 48.9), rome))).to.equal(false);
  });

  it('cannot be told where the plan has no positions', () => {
    const nowhere = { id: 'rome', level: 'city', name: 'Rome' };
    expect(isLikelySwapped(placed(around(41.9, 12.5), nowhere))).to.equal(false);
  });
});

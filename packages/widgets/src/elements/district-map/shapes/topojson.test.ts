import { expect } from '@open-wc/testing';
import { topologyFeatures } from './topojson.js';

/** Two unit squares with a common edge, written in steps of a tenth of a degree from 139° E, 35° N. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [139, 35] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'east', properties: { code: 'E' }, arcs: [[-1, 2]] },
      ],
    },
    office: { type: 'Point', id: 'office', coordinates: [5, 5] },
  },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
};

describe('topologyFeatures', () => {
  it('adds up steps, scales them and joins arcs', () => {
    const { features } = topologyFeatures(topology, 'areas')!;
    expect(features[0]).to.deep.equal({
      type: 'Feature',
      id: 'west',
      properties: undefined,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [140, 35],
            [140, 36],
            [139, 36],
            [139, 35],
            [140, 35],
          ],
        ],
      },
    });
  });

  it('runs through an arc backwards where its number is negative', () => {
    const [, east] = topologyFeatures(topology, 'areas')!.features as {
      geometry: { coordinates: number[][][] };
    }[];
    expect(east!.geometry.coordinates[0]!.slice(0, 3)).to.deep.equal([
      [140, 36],
      [140, 35],
      [141, 35],
    ]);
  });

  it('scales points', () => {
    const [office] = topologyFeatures(topology, 'office')!.features as {
      geometry: { coordinates: number[] };
    }[];
    expect(office!.geometry.coordinates).to.deep.equal([139.5, 35.5]);
  });

  it('takes the first object when none is named', () => {
    expect(topologyFeatures(topology)!.features).to.have.length(2);
  });

  it('is undefined for what is no topology and for an object it has not', () => {
    expect(topologyFeatures({ type: 'FeatureCollection' })).to.equal(undefined);
    expect(topologyFeatures(null)).to.equal(undefined);
    expect(topologyFeatures(topology, 'towns')).to.equal(undefined);
    expect(topologyFeatures(topology, 'toString')).to.equal(undefined);
  });

  it('gives empty rings for arcs that are not there', () => {
    const broken = { ...topology, arcs: undefined };
    const [west] = topologyFeatures(broken, 'areas')!.features as {
      geometry: { coordinates: unknown[][] };
    }[];
    expect(west!.geometry.coordinates).to.deep.equal([[]]);
  });
});

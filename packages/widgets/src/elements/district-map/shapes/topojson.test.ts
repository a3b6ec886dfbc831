import { expect } from '@open-wc/testing';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
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

describe('topologyFeatures beside topojson-client', () => {
  /** The reference implementation of the format. */
  const referenceFeatures = (name: 'areas' | 'office') => {
    const reference = topology as unknown as Topology;
    const converted = feature(reference, reference.objects[name]!);
    return converted.type === 'FeatureCollection' ? converted.features : [converted];
  };

  for (const name of ['areas', 'office'] as const)
    it(`converts “${name}” to the same geometry`, () => {
      const { features } = topologyFeatures(topology, name)!;
      const geometries = (features as readonly Feature[]).map(({ geometry }) => geometry);
      expect(geometries).to.deep.equal(referenceFeatures(name).map(({ geometry }) => geometry));
    });

  it('converts a published file to the same geometries', async () => {
    const url = '../../../../../../examples/data/midori-city-areas.topojson';
    const response = await fetch(new URL(url, import.meta.url));
    const file = (await response.json()) as Topology;
    const [name, object] = Object.entries(file.objects)[0]!;
    const { features } = topologyFeatures(file, name)!;
    const converted = feature(file, object as GeometryCollection);
    expect(features).to.have.length(converted.features.length).greaterThan(1);
    expect((features as readonly Feature[]).map(({ geometry }) => geometry)).to.deep.equal(
      converted.features.map(({ geometry }) => geometry),
    );
  });
});

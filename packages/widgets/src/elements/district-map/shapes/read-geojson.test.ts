import { expect } from '@open-wc/testing';
import { readGeoJson } from './read-geojson.js';

const square = (west: number, south: number, size = 1) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
const feature = (id: unknown, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  id,
  properties: { code: `c-${String(id)}` },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const codes = (data: unknown, property?: string) =>
  readGeoJson(data, property).problems.map(({ code, count }) => [code, count]);
const close = (value: number, expected: number) => expect(value).to.be.closeTo(expected, 1e-9);

describe('readGeoJson', () => {
  it('projects to the unit square of Web Mercator', () => {
    const { shapes, problems } = readGeoJson(collection(feature('a', square(0, 0, 90))));
    expect(problems).to.deep.equal([]);
    close(shapes[0]!.box.left, 0.5);
    close(shapes[0]!.box.right, 0.75);
    close(shapes[0]!.box.bottom, 0.5);
    expect(shapes[0]!.box.top).to.be.closeTo(0, 1e-6);
  });

  it('takes the id of a feature as its key, or the property named', () => {
    const data = collection(feature(7, square(139, 35)));
    expect(readGeoJson(data).shapes[0]!.key).to.equal('7');
    expect(readGeoJson(data, 'code').shapes[0]!.key).to.equal('c-7');
  });

  it('turns rings so that holes run against what is around them', () => {
    const hole = square(139.4, 35.4, 0.2)[0]!;
    const { shapes } = readGeoJson(collection(feature('a', [...square(139, 35), hole])));
    const area = (ring: readonly number[]) => {
      let sum = 0;
      for (let i = 0; i < ring.length; i += 2) {
        const j = (i + 2) % ring.length;
        sum += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!;
      }
      return sum;
    };
    expect(area(shapes[0]!.rings[0]!)).to.be.greaterThan(0);
    expect(area(shapes[0]!.rings[1]!)).to.be.lessThan(0);
  });

  it('leaves out rings that enclose nothing, and says how many', () => {
    const line = [
      [
        [139, 35],
        [140, 35],
        [139, 35],
      ],
    ];
    const broken = [
      [
        [139, 35],
        ['x', null],
        [140, NaN],
      ],
    ];
    const data = collection(
      feature('a', square(139, 35)),
      feature('line', line),
      feature('broken', broken),
    );
    expect(codes(data)).to.deep.equal([['invalid-ring', 2]]);
    expect(readGeoJson(data).shapes.map(({ key }) => key)).to.deep.equal(['a']);
  });

  it('puts latitude before longitude right, and says so', () => {
    const swapped = square(139, 35).map((ring) => ring.map(([x, y]) => [y, x]));
    const data = collection(feature('a', swapped));
    expect(codes(data)).to.deep.equal([['swapped', 1]]);
    const right = readGeoJson(collection(feature('a', square(139, 35))));
    close(readGeoJson(data).shapes[0]!.box.left, right.shapes[0]!.box.left);
  });

  it('joins a ring across the antimeridian', () => {
    const ring = [
      [
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ],
    ];
    const { shapes } = readGeoJson(collection(feature('a', ring)));
    expect(shapes[0]!.box.right - shapes[0]!.box.left).to.be.closeTo(2 / 360, 1e-9);
  });

  it('lays shapes on both sides of the antimeridian side by side', () => {
    const { shapes } = readGeoJson(
      collection(feature('east', square(179, 0)), feature('west', square(-180, 0))),
    );
    const [east, west] = shapes;
    close(east!.box.right, west!.box.left);
  });

  it('keeps points where areas were promised, and says so', () => {
    const data = collection(feature('a', [139, 35], 'Point'));
    expect(codes(data)).to.deep.equal([['points', 1]]);
    expect(readGeoJson(data).shapes[0]!.points).to.have.length(2);
  });

  it('says when there are no features, or no way to join them', () => {
    expect(codes(collection())).to.deep.equal([['empty', 1]]);
    expect(codes(collection(feature('a', square(139, 35))), 'KEY_CODE')).to.deep.equal([
      ['no-key', 1],
    ]);
  });

  it('does not take an inherited property for a key', () => {
    expect(codes(collection(feature('a', square(139, 35))), 'constructor')).to.deep.equal([
      ['no-key', 1],
    ]);
  });

  it('says that it is not GeoJSON instead of throwing', () => {
    for (const data of [
      null,
      7,
      'text',
      [],
      {},
      { type: 'Topology' },
      { type: 'FeatureCollection' },
    ])
      expect(codes(data), JSON.stringify(data)).to.deep.equal([['not-shapes', 1]]);
  });

  it('survives features that are none', () => {
    const data = collection(null, 7, {}, { geometry: { type: 'Polygon', coordinates: 'x' } });
    expect(readGeoJson(data).shapes).to.deep.equal([]);
  });

  it('does not follow geometry collections without end', () => {
    let geometry: unknown = { type: 'Polygon', coordinates: square(139, 35) };
    for (let depth = 0; depth < 10_000; depth += 1)
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    const data = collection({ type: 'Feature', id: 'deep', geometry });
    expect(readGeoJson(data).shapes).to.deep.equal([]);
  });
});

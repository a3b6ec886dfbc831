import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles } from '../../import-files.js';
import { dbfRecords } from './dbf-records.js';

const file = (name: string, content: string) => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const districts = file('人口.csv', '地区コード,地区名,総人口\n01,池尻,100\n02,若林,200\n');

/** A dBASE table with one field of text. */
function dbf(names: readonly string[], width = 12): Uint8Array {
  const start = 32 + 32 + 1;
  const bytes = new Uint8Array(start + names.length * (width + 1)).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, start);
  bytes[0] = 3;
  view.setUint32(4, names.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, width + 1, true);
  bytes.set(new TextEncoder().encode('NAME'), 32);
  bytes[32 + 11] = 'C'.charCodeAt(0);
  bytes[32 + 16] = width;
  bytes[start - 1] = 0x0d;
  for (const [at, name] of names.entries())
    bytes.set(new TextEncoder().encode(name), start + at * (width + 1) + 1);
  return bytes;
}

describe('districts beside boundaries', () => {
  it('are joined by code or name, and those without a shape are reported', () => {
    const shapes = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: null, properties: { name: '池　尻' } },
        { type: 'Feature', geometry: null, properties: { name: '太子堂' } },
      ],
    });
    const { problems, plan } = importFiles([districts, file('areas.geojson', shapes)]);
    assert.equal(plan?.districts.length, 2);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'no-boundary').map(({ read, place }) => [read, place]),
      [['若林', { file: 'areas.geojson' }]],
    );
  });

  it('are compared with the table of a Shapefile, too', () => {
    const { problems } = importFiles([districts, { name: 'areas.dbf', bytes: dbf(['若林']) }]);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'no-boundary').map(({ read }) => read),
      ['池尻'],
    );
  });

  it('survive a table that is cut off or is none', () => {
    assert.deepEqual(dbfRecords(dbf(['池尻', '若林']).subarray(0, 80)), [['池尻']]);
    assert.deepEqual(dbfRecords(new Uint8Array(8)), []);
    assert.deepEqual(dbfRecords(new Uint8Array(100)), []);
  });
});

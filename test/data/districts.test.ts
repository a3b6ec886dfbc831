import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@machiplan/schema';
import { readDocument, textIn } from './read-document.js';

interface Feature {
  id: string;
  geometry: { type: string; coordinates: [number, number][][] };
}

const script = new URL('../../examples/data/build-approximate-cells.js', import.meta.url);
const { shapesOf } = (await import(script.href)) as {
  shapesOf: (plan: PlanDocument) => Record<string, { features: Feature[] }>;
};
const plan = await readDocument('setagaya-districts.json');
const districts = plan.districts ?? [];
const atLevel = (level: string) => districts.filter((district) => district.level === level);

async function featuresIn(file: string): Promise<Feature[]> {
  const url = new URL(`../../examples/data/${file}`, import.meta.url);
  return (JSON.parse(await readFile(url, 'utf8')) as { features: Feature[] }).features;
}

/** Crossing-number test; a point on the outline may fall on either side. */
function contains(ring: [number, number][], [x, y]: readonly number[]): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x0, y0] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > y! !== y0 > y! && x! < ((x0 - x1) * (y! - y1)) / (y0 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

/** Signed area in square degrees; positive when the ring runs counterclockwise. */
function signedArea(ring: [number, number][]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x * y1 - x1 * y) / 2;
  }, 0);
}

describe('setagaya-districts', () => {
  it('has the ward, its 5 areas and 28 districts', () => {
    assert.equal(atLevel('ward').length, 1);
    assert.deepEqual(
      atLevel('area').map((area) => [
        area.id,
        districts.filter((each) => each.parent === area.id).length,
      ]),
      [
        ['area-setagaya', 7],
        ['area-kitazawa', 6],
        ['area-tamagawa', 7],
        ['area-kinuta', 5],
        ['area-karasuyama', 3],
      ],
    );
    assert.equal(atLevel('district').length, 28);
  });

  it('agrees with the document on local administration on ids, points and tiles', async () => {
    const placeOf = ({ id, point, tile }: (typeof districts)[number]) => ({ id, point, tile });
    const other = (await readDocument('setagaya-local-administration-2022.json')).districts ?? [];
    const shared = other.filter((district) => district.level === 'district');
    assert.deepEqual(shared.map(placeOf), atLevel('district').map(placeOf));
  });

  it('gives every tile of a level a place of its own', () => {
    for (const level of ['area', 'district']) {
      const tiles = atLevel(level).map((district) => String(district.tile));
      assert.equal(new Set(tiles).size, tiles.length);
    }
  });

  it('derives the density of each area from the figures beside it', () => {
    const density = plan.indicators?.find((indicator) => indicator.id === 'density');
    assert.equal(density?.origin, 'derived');
    assert.deepEqual(
      density.observations?.map((observation) => [observation.district, observation.value]),
      [
        ['area-setagaya', 20519],
        ['area-kitazawa', 17781],
        ['area-tamagawa', 14327],
        ['area-kinuta', 12187],
        ['area-karasuyama', 15565],
        ['setagaya', 15821],
      ],
    );
  });

  it('says that the green ratio is a target of the green plan, not of the Basic Plan', () => {
    const green = plan.indicators?.find((indicator) => indicator.id === 'green-ratio');
    assert.deepEqual(
      green?.observations?.map((observation) => [observation.time, observation.value]),
      [
        ['2011', 24.6],
        ['2016', 25.18],
        ['2021', 24.38],
      ],
    );
    assert.deepEqual([green.targets?.[0]?.time, green.targets?.[0]?.value], ['2032', 33]);
    assert.match(
      textIn(green.notes?.[0], 'ja') ?? '',
      /世田谷みどり33.*基本計画の目標ではありません/,
    );
  });

  it('calls its boundaries approximate and keeps them up to date with the points', async () => {
    assert.deepEqual(
      plan.boundaries?.map((boundary) => boundary.status),
      ['approximate', 'approximate'],
    );
    const shapes = shapesOf(plan);
    for (const [file, { features }] of Object.entries(shapes)) {
      assert.deepEqual(await featuresIn(file), features, file);
    }
  });

  it('puts the point of each district inside its own cell and in no other', async () => {
    const features = await featuresIn('setagaya-districts-approximate.geojson');
    assert.equal(features.length, 28);
    for (const district of atLevel('district')) {
      const around = features.filter(({ geometry }) =>
        contains(geometry.coordinates[0] ?? [], district.point ?? []),
      );
      assert.deepEqual(
        around.map((feature) => feature.id),
        [district.id],
      );
    }
  });

  it('joins the cells of an area without gap or overlap', async () => {
    const cells = await featuresIn('setagaya-districts-approximate.geojson');
    for (const area of await featuresIn('setagaya-areas-approximate.geojson')) {
      const own = cells.filter(
        (cell) => districts.find((each) => each.id === cell.id)?.parent === area.id,
      );
      const sum = own.reduce(
        (all, cell) => all + signedArea(cell.geometry.coordinates[0] ?? []),
        0,
      );
      const outline = signedArea(area.geometry.coordinates[0] ?? []);
      assert.equal(area.geometry.type, 'Polygon');
      assert.ok(outline > 0, 'runs counterclockwise');
      assert.ok(Math.abs(outline - sum) < 1e-9, area.id);
    }
  });
});

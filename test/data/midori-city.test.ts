import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@machiplan/schema';
import { readDocument, textIn } from './read-document.js';

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  $defs?: Record<string, Schema>;
}

type Node = PlanDocument['nodes'][number];

const schemaFile = new URL('../../packages/schema/src/plan.schema.json', import.meta.url);
const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as Schema;
const definitions = schema.$defs ?? {};
const plan = await readDocument('midori-city-plan.json');

/** Features that one made-up document cannot show, with the reason. */
const impossible = [
  'PlanDocument.status=draft', // a document has one status
  'PlanDocument.status=proposal',
  'PlanDocument.status=superseded',
  'PlanDocument.fiscalYearNaming=end', // a document names its fiscal years one way
  'Origin=published', // nothing in a made-up city was published, so nothing derives from it either
  'Origin=derived',
  'Origin=editorial',
  'Boundary.format=pmtiles', // a binary set for large maps; twelve districts need none
  'Boundary.status=official', // made-up shapes are not official
];

/** Every property (`Owner.name`) and enumerated value (`Owner.name=value`) of the format. */
function featuresOf(owner: string, part: Schema): string[] {
  const values = (part.enum ?? []).map((value) => `${owner}=${value}`);
  const properties = Object.entries(part.properties ?? {}).flatMap(([name, property]) => [
    `${owner}.${name}`,
    ...featuresOf(`${owner}.${name}`, property),
  ]);
  return [...values, ...properties];
}

/** The part of the schema a value stands under: references followed, alternatives chosen. */
function partFor(value: unknown, owner: string, part: Schema): [string, Schema] {
  if (part.$ref) {
    const name = part.$ref.replace('#/$defs/', '');
    return partFor(value, name, definitions[name] ?? {});
  }
  const fitting = part.anyOf?.find((each) => (each.type === 'array') === Array.isArray(value));
  return fitting ? partFor(value, owner, fitting) : [owner, part];
}

/** The features of the format that a value uses. */
function usedBy(value: unknown, owner: string, given: Schema): string[] {
  const [name, part] = partFor(value, owner, given);
  if (Array.isArray(value)) return value.flatMap((each) => usedBy(each, name, part.items ?? {}));
  if (typeof value !== 'object' || value === null) {
    return part.enum ? [`${name}=${String(value)}`] : [];
  }
  return Object.entries(value).flatMap(([key, each]) => [
    `${name}.${key}`,
    ...usedBy(each, `${name}.${key}`, part.properties?.[key] ?? {}),
  ]);
}

const withChildren = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...withChildren(node.children ?? [])]);
const nodes = withChildren(plan.nodes);
const count = (level: string) => nodes.filter((node) => node.level === level).length;
const indicator = (id: string) => plan.indicators?.find((each) => each.id === id);

/** Every origin said anywhere in a value. */
function originsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, each]) => {
    if (key === 'origin') return [each];
    return key === 'origins' ? Object.values(each as Record<string, unknown>) : originsIn(each);
  });
}

describe('midori-city-plan', () => {
  it('uses every property and every enumerated value of the format', () => {
    const all = [
      ...featuresOf('PlanDocument', schema),
      ...Object.entries(definitions).flatMap(([name, part]) => featuresOf(name, part)),
    ];
    const used = new Set(usedBy(plan, 'PlanDocument', schema));
    assert.ok(all.length > 200, 'the schema was read');
    assert.deepEqual(
      all.filter((feature) => !used.has(feature)),
      impossible,
    );
  });

  it('is a sample throughout and says so in its title and notes', () => {
    assert.deepEqual([...new Set(originsIn(plan))], ['sample']);
    assert.match(textIn(plan.title, 'ja') ?? '', /見本/);
    assert.match(textIn(plan.title, 'en') ?? '', /sample/);
    assert.match(textIn(plan.notes?.[0], 'ja') ?? '', /実在の市とは関係ありません/);
  });

  it('has 4 fields, 10 policies, 24 measures, 48 projects and 3 relisted entries', () => {
    assert.deepEqual(['field', 'policy', 'measure', 'project'].map(count), [4, 10, 24, 51]);
    const relisted = plan.relations?.filter((relation) => relation.type === 'relisted-from');
    assert.equal(relisted?.length, 3);
  });

  it('has an ordinance written as nested nodes', () => {
    assert.deepEqual(['chapter', 'article', 'paragraph'].map(count), [2, 4, 5]);
  });

  it('says every title of a node in Japanese, easy Japanese and English', () => {
    for (const node of nodes) {
      for (const language of ['ja', 'ja-x-easy', 'en']) {
        assert.ok(textIn(node.title, language), `${node.id} in ${language}`);
      }
    }
  });

  it('has a relation of each known type, and some to another plan', () => {
    const types = new Set(plan.relations?.map((relation) => relation.type));
    assert.deepEqual([...types].sort(), [
      'aligned-with',
      'also-under',
      'contributes-to',
      'guided-by',
      'implements',
      'relates-to',
      'relisted-from',
    ]);
    assert.equal(plan.relations?.filter((relation) => relation.toPlan).length, 2);
  });

  it('leads every relation within the plan to a node that exists', () => {
    const ids = new Set(nodes.map((node) => node.id));
    const lost = plan.relations?.filter(
      (relation) => !ids.has(relation.from) || (!relation.toPlan && !ids.has(relation.to)),
    );
    assert.deepEqual(lost, []);
  });

  it('touches every one of the 17 goals', () => {
    const goals = new Set(
      nodes.flatMap((node) => node.sdgs ?? []).map((relation) => relation.goal),
    );
    assert.equal(goals.size, 17);
  });

  it('shows the awkward states of indicators', () => {
    assert.equal(indicator('waiting-children')?.targets?.at(1)?.value, 0, 'zero target');
    assert.equal(indicator('assemblies')?.baseline?.value, 0, 'zero baseline');
    assert.equal(indicator('net-migration')?.baseline?.value, -120, 'negative values');
    assert.equal(indicator('library-visits')?.baseline, undefined, 'missing baseline');
    assert.equal(indicator('pavement')?.targets, undefined, 'no target');
    assert.equal(indicator('street-visitors')?.targets?.[0]?.value, undefined, 'target in words');
    assert.equal(
      indicator('care-rate')?.baseline?.value,
      indicator('care-rate')?.targets?.[0]?.value,
      'baseline equals target',
    );
    assert.equal(indicator('startups')?.observations?.[0]?.value, null, 'not published');
    assert.ok(
      indicator('ghg')?.observations?.some((each) => each.break),
      'series break',
    );
  });

  it('adds up: districts to the city, age groups to the population', () => {
    const in2024 = (indicator('population')?.observations ?? []).filter(
      (each) => each.time === '2024',
    );
    const sum = (list: typeof in2024) => list.reduce((all, each) => all + (each.value ?? 0), 0);
    const whole = in2024.filter((each) => !each.district && !each.group);
    assert.equal(sum(whole), 69800);
    assert.equal(sum(in2024.filter((each) => each.district)), 69800);
    assert.equal(sum(in2024.filter((each) => each.group)), 69800);
  });

  it('has 3 areas and 12 districts with a shape each, in one small made-up place', () => {
    const districts = plan.districts?.filter((each) => each.level === 'district') ?? [];
    assert.equal(plan.districts?.filter((each) => each.level === 'area').length, 3);
    assert.equal(districts.length, 12);
    const shapes = plan.boundaries?.[0]?.data as { features: { id: string }[] };
    assert.deepEqual(
      shapes.features.map((feature) => feature.id),
      districts.map((district) => district.id),
    );
    for (const { point = [0, 0] } of plan.districts ?? []) {
      assert.ok(point[0] >= 139 && point[0] <= 139.1 && point[1] >= 36 && point[1] <= 36.1);
    }
  });
});

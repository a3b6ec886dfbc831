/** Every property of the format is displayed by `render --element records`, or on a list with the reason. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import { toCsv, workbookLosses } from '@machiplan/import';
import { renderIndicators } from './indicators.js';
import { hiddenProperties, renderRecords } from './records.js';
import { recordMessages } from './records.messages.js';
import { renderElement } from './render-element.js';
import { renderingOf } from './rendering.js';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly enum?: readonly string[];
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schemaFolder = '../../../schema/';
const schema = read(`${schemaFolder}src/plan.schema.json`) as Part;
const before = read(`${schemaFolder}test/plan-1.0.schema.json`) as Part;
const city = read('../../../../examples/data/midori-city-plan.json') as PlanDocument;

/** Every record of a schema with its properties, those of nested records included. */
function* records(
  part: Part,
  name: string,
): Iterable<readonly [string, Readonly<Record<string, Part>>]> {
  if (part.properties) yield [name, part.properties];
  for (const [key, nested] of Object.entries(part.properties ?? {})) {
    yield* records(nested, `${name}.${key}`);
    if (nested.items) yield* records(nested.items, `${name}.${key}`);
  }
  for (const [key, def] of Object.entries(part.$defs ?? {})) yield* records(def, key);
}

const known = new Map(records(before, 'Plan'));
/** Names of the properties that 1.1 added to some record. */
const added = new Set(
  [...records(schema, 'Plan')].flatMap(([name, properties]) =>
    Object.keys(properties).filter((key) => !Object.hasOwn(known.get(name) ?? {}, key)),
  ),
);

const { plan } = checkPlan(city);
assert.ok(plan);
const html = (subject: Plan) => renderRecords(renderingOf(subject)).source;

/** The plan without a property, in all of its records. */
function without(value: unknown, property: string): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, property));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== property)
      .map(([key, part]) => [key, without(part, property)]),
  );
}

describe('render --element records', () => {
  it('has words for every property of the schema and every value of an enumeration', () => {
    for (const language of ['ja', 'en']) {
      const words = recordMessages(language);
      for (const [name, properties] of records(schema, 'Plan'))
        for (const [key, part] of Object.entries(properties)) {
          if (Object.hasOwn(hiddenProperties, key)) continue;
          assert.ok(words.property[key], `${name}.${key} (${language})`);
          if (key === 'lists' || key === 'format' || key === 'join') continue;
          for (const value of part.enum ?? part.items?.enum ?? [])
            assert.ok(words.word[`${key}/${value}`] ?? words.word[value], `${key}: ${value}`);
        }
    }
  });

  const whole = html(plan);
  for (const property of added) {
    if (Object.hasOwn(hiddenProperties, property)) continue;
    it(`displays ${property} of the sample city`, () => {
      const rest = { ...plan, ...(without(plan, property) as Plan) };
      delete (rest as unknown as Record<string, unknown>)[property];
      assert.notEqual(html(rest), whole);
    });
  }

  it('writes values in words, entries by their title, and texts as text', () => {
    assert.match(whole, /年度の呼び方：始まる年/);
    assert.match(whole, /年度途中の値の判定：経過した割合で比べる/);
    assert.match(whole, /印刷どおりの表記：約1万4,500人（15%）増/);
    assert.doesNotMatch(whole, /\[object|undefined/);
    const hostile = { ...plan, submitter: { name: '<script>', href: 'data:text/html,x' } };
    assert.doesNotMatch(html(hostile), /<script|href="data/);
  });

  it('is in one language but for the texts of the plan', () => {
    const english = renderRecords(renderingOf(plan, { language: 'en' })).source;
    assert.match(english, /Naming of fiscal years: by their start/);
    assert.doesNotMatch(english, /<li>[^<：]*：/);
    assert.match(english, /<li>Title: Field<\/li>/);
    assert.doesNotMatch(english, /ja-x-easy:/);
  });
});

describe('English and French pages of the real documents', () => {
  const folder = new URL('../../../../examples/data/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const language of ['en', 'fr'])
    for (const name of documents)
      it(`have full-width marks in Japanese texts only, which are marked so: ${name} (${language})`, () => {
        const { plan: real } = checkPlan(read(new URL(name, folder).href));
        if (!real) return;
        const from = renderingOf(real, { language });
        const marked = /<span lang="ja[^>]*>[\s\S]*?<\/span>|“[^”]*”/g;
        for (const element of ['all', 'records'] as const) {
          const rest = renderElement(element, from).source.replace(marked, '');
          assert.doesNotMatch(rest, /[：（）、。「」]/);
        }
      });
});

describe('the table of indicators', () => {
  it('gives the reason of a missing value, and the place where it stands instead', () => {
    const [first] = plan.indicators;
    const missing = {
      ...plan,
      indicators: [{ ...first!, observations: [{ time: 'FY2024', status: 'withheld' }] }],
    } as unknown as Plan;
    assert.doesNotMatch(renderIndicators(renderingOf(missing)).source, /公表されていません/);
  });
});

describe('export --format csv', () => {
  it('carries every property that 1.1 added, or reports how many values it leaves out', () => {
    const files = toCsv(plan);
    const losses = Object.keys(workbookLosses(plan)).join('\n');
    const isReported = (property: string) => new RegExp(`(^|\\.)${property}$`, 'm').test(losses);
    const silent = [...added].filter((property) => {
      if (isReported(property) || isReported(leftOutWhole[property] ?? '-')) return false;
      const rest = { ...plan, ...(without(plan, property) as Plan) };
      if (Array.isArray(plan[property as keyof Plan])) Object.assign(rest, { [property]: [] });
      return toCsv(rest).every((file, at) => file.text === files[at]?.text);
    });
    assert.deepEqual(silent, []);
  });
});

/** Properties of records that are left out as a whole, by the property that is reported for them. */
const leftOutWhole: Readonly<Record<string, string>> = {
  filePage: 'placements',
  reason: 'notPublished',
  email: 'submitter',
  role: 'stakeholders',
  roleName: 'stakeholders',
  plan: 'previousVersions',
  difference: 'change',
  percent: 'change',
  members: 'dimensions',
  ordered: 'gradeScales',
  grades: 'gradeScales',
  meaning: 'gradeScales',
  colorRole: 'gradeScales',
  lists: 'sharedLists',
};

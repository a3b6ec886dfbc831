/**
 * Plan JSON 1.1 beside 1.0. `check-0.1.0.min.js` is the check of the release 0.1.0, bundled from its
 * sources with esbuild, and `plan-1.0.schema.json` its schema; neither ever changes.
 * `FC_SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkPlan, type PlanDocument } from '../src/index.js';
import { arbitraryOf, type Schema } from './arbitrary-document.js';
import { checkPlan as checkPlan10 } from './check-0.1.0.min.js';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const limits = { problems: Infinity };

const examples = '../../../examples/data/';
const documents = readdirSync(new URL(examples, import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(examples + name) as PlanDocument] as const)
  .filter(([, { planJson }]) => planJson);

describe(`documents of 1.0 (FC_SEED=${seed})`, () => {
  it('are all valid by the schema of 1.1', () => {
    const schema = read('./plan-1.0.schema.json') as Schema;
    const isValid = new Ajv2020({ strict: false }).compile(
      read('../src/plan.schema.json') as object,
    );
    const valid = arbitraryOf(schema, schema).map((document) => ({
      ...(document as object),
      planJson: '1.0',
    }));
    fc.assert(
      fc.property(valid, (document) => {
        assert.equal(isValid(document), true, JSON.stringify(isValid.errors));
      }),
      { seed, numRuns: 200 },
    );
  });

  for (const [name, document] of documents.filter(([, { planJson }]) => planJson === '1.0')) {
    it(`give the same plan as before: ${name}`, () => {
      const before = checkPlan10(document, { limits });
      const now = checkPlan(document, { limits });
      const { gradeScales, placements, ...plan } = now.plan!;
      assert.deepEqual([gradeScales, placements], [[], []]);
      assert.equal(JSON.stringify(plan), JSON.stringify(before.plan));
    });
  }
});

describe('the release 0.1.0, given a document of 1.1', () => {
  const texts = (list: readonly { readonly id: string; readonly title: unknown }[]) =>
    list.map(({ id, title }) => [id, title]);

  for (const [name, document] of documents.filter(([, { planJson }]) => planJson === '1.1')) {
    it(`shows the rest of it and says that it is newer: ${name}`, () => {
      const before = checkPlan10(document, { limits });
      const now = checkPlan(document, { limits });
      assert.ok(before.plan && now.plan);
      assert.deepEqual(texts(before.plan.nodes), texts(now.plan.nodes));
      assert.deepEqual(texts(before.plan.indicators), texts(now.plan.indicators));
      assert.deepEqual(before.plan.relations, now.plan.relations);
      assert.ok(before.problems.some(({ code }) => code === 'newer-version'));
      assert.ok(before.problems.every(({ severity }) => severity !== 'fatal'));
    });
  }

  it('leaves out the value of an interval rather than take it for that of a year', () => {
    const indicator = {
      id: 'i',
      title: 'I',
      observations: [
        { time: 'FY2019/FY2021', value: 51.2, aggregation: 'average' },
        { time: 'FY2024', value: 52 },
      ],
    };
    const { plan } = checkPlan10({
      planJson: '1.1',
      id: 'p',
      title: '計画',
      levels: [],
      nodes: [],
      indicators: [indicator],
    });
    assert.deepEqual(plan?.indicators[0]?.observations, [{ time: 'FY2024', value: 52 }]);
  });
});

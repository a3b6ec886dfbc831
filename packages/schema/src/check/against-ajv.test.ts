/**
 * The check beside a complete validator: on documents made up by chance, good ones and ones with
 * something changed, both must say the same, and whatever the check makes of a document must be
 * good by the schema. `FC_SEED=… ` repeats a run.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkCatalog, checkPlan, type Problem } from '../index.js';
import { arbitraryOf, changed, type Schema } from '../../test/arbitrary-document.js';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

function schemaOf(kind: string): Schema {
  return JSON.parse(
    readFileSync(new URL(`../${kind}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
}

/** All problems are wanted, however many. */
const limits = { problems: Infinity };

const ajv = new Ajv2020({ strict: false, allErrors: false });
const kinds = {
  plan: { schema: schemaOf('plan'), version: { planJson: '1.0' } },
  catalog: { schema: schemaOf('catalog'), version: { planCatalog: '1.0' } },
};
const isGood: Record<string, ValidateFunction> = {
  plan: ajv.compile(kinds.plan.schema),
  catalog: ajv.compile(kinds.catalog.schema),
};

/** Traces of a message that was not filled in. */
const leftOver = /\{(who|at|value|result|known|limit|count|examples|list|key|type)\}|\[object/;

/** Findings about documents that are valid by the schema. */
const beyondTheSchema =
  /^(unknown-(reference|level|parent|word|grade|sdg-target)|duplicate-|conflicting-|cycle|(period|interval)-reversed|swapped-position|(sdg-)?target-|bound-|as-of-|change-|unsafe-)/;

/** Findings that follow from one beyond the schema, or stand for something the schema allows. */
const followsFrom = (problem: Problem) =>
  problem.code === 'no-title' ||
  problem.code === 'missing' ||
  /names no `node`|not on the earth/.test(problem.message.en);

describe(`the check beside Ajv (FC_SEED=${seed})`, () => {
  for (const [kind, { schema, version }] of Object.entries(kinds)) {
    const valid = arbitraryOf(schema, schema).map((document) => ({
      ...(document as object),
      ...version,
    }));
    const check = (
      document: unknown,
    ): { result: object | undefined; problems: readonly Problem[] } => {
      if (kind === 'catalog') {
        const { catalog, problems } = checkCatalog(document, { limits });
        return { result: catalog, problems };
      }
      const { plan, problems } = checkPlan(document, { limits });
      return { result: plan, problems };
    };

    it(`finds nothing against the schema in a good ${kind}`, () => {
      fc.assert(
        fc.property(valid, (document) => {
          assert.equal(isGood[kind]?.(document), true, JSON.stringify(isGood[kind]?.errors));
          const hard = check(document).problems.filter(
            (problem) => !beyondTheSchema.test(problem.code) && !followsFrom(problem),
          );
          assert.deepEqual(hard, []);
        }),
        { seed, numRuns: 100 },
      );
    });

    it(`finds something in every ${kind} that Ajv refuses`, () => {
      fc.assert(
        fc.property(changed(valid), (changedDocument) => {
          const document = { ...changedDocument, ...version };
          if (isGood[kind]?.(document)) return;
          assert.notDeepEqual(check(document).problems, []);
        }),
        { seed, numRuns: 300 },
      );
    });

    it(`makes of whatever comes in a ${kind} that Ajv accepts, or none and says why`, () => {
      fc.assert(
        fc.property(
          fc.oneof(changed(valid), changed(changed(valid)), fc.jsonValue()),
          (document) => {
            const { result, problems } = check(document);
            if (result)
              assert.equal(isGood[kind]?.(result), true, JSON.stringify(isGood[kind]?.errors));
            else assert.ok(problems.some(({ severity }) => severity === 'fatal'));
            for (const { message, hint } of problems) {
              for (const text of [message.ja, message.en, hint.ja, hint.en]) {
                assert.doesNotMatch(text, leftOver);
              }
            }
          },
        ),
        { seed, numRuns: 400 },
      );
    });

    it(`finds no more than missing titles in its own ${kind}`, () => {
      fc.assert(
        fc.property(changed(valid), (document) => {
          const { result } = check(document);
          if (!result) return;
          const again = check(JSON.parse(JSON.stringify(result)));
          const errors = again.problems.filter(
            ({ severity, code }) => severity !== 'warning' && code !== 'no-title',
          );
          assert.deepEqual(errors, []);
          assert.equal(JSON.stringify(again.result), JSON.stringify(result));
        }),
        { seed, numRuns: 200 },
      );
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, type Plan } from '@machiplan/schema';
import { summaryOf } from '@machiplan/sdk/format';
import { assessmentOf, indicatorById, pathOf, sourcesOf, subtreeOf } from '@machiplan/sdk';
import { nodesInDistrict } from '@machiplan/sdk/districts';
import { slicePlan, type SlicePart } from './slice-plan.js';
import { sliceHashOf, wholePlanHref } from './slice-mark.js';

const read = (name: string): Plan => {
  const path = new URL(`../../../../examples/data/${name}.json`, import.meta.url);
  return checkPlan(JSON.parse(readFileSync(path, 'utf8'))).plan!;
};
const plans = ['midori-city-plan', 'setagaya-basic-plan-2024', 'meguro-basic-plan-2022'].map(read);

/** A slice as a client reads it. */
const sliceOf = (plan: Plan, part: SlicePart) => {
  const text = JSON.stringify(slicePlan(plan, part, '0123456789abcdef0123456789abcdef'));
  const { plan: read, problems } = checkPlan(JSON.parse(text));
  assert.ok(read);
  return { plan: read, problems, size: text.length };
};

const partsOf = (plan: Plan): SlicePart[] => [
  { kind: 'head' },
  { kind: 'outline' },
  ...plan.indicators.map(({ id }) => ({ kind: 'indicator', id }) as const),
  ...plan.districts.map(({ id }) => ({ kind: 'district', id }) as const),
  ...plan.nodes
    .filter(({ parent }) => parent === undefined)
    .map(({ id }) => ({ kind: 'branch', id }) as const),
];

describe('slices of a plan', () => {
  it('are plan documents without problems of their own', () => {
    for (const plan of plans) {
      const known = new Set(
        checkPlan(JSON.parse(JSON.stringify(plan))).problems.map((p) => p.code),
      );
      for (const part of partsOf(plan)) {
        const { problems } = sliceOf(plan, part);
        assert.deepEqual(
          problems.filter(({ code, severity }) => severity !== 'note' && !known.has(code)),
          [],
          `${plan.id} ${JSON.stringify(part)}`,
        );
      }
    }
  });

  it('of an indicator say the same about it as the whole plan, in a fraction of the size', () => {
    for (const plan of plans) {
      const whole = JSON.stringify(plan).length;
      for (const indicator of plan.indicators) {
        const slice = sliceOf(plan, { kind: 'indicator', id: indicator.id });
        const same = indicatorById(slice.plan, indicator.id)!;
        const options = { languages: 'ja' };
        assert.equal(
          summaryOf(same, { ...options, plan: slice.plan }),
          summaryOf(indicator, { ...options, plan }),
        );
        assert.deepEqual(
          { ...assessmentOf(slice.plan, same) },
          { ...assessmentOf(plan, indicator) },
        );
        for (const { document } of sourcesOf(same))
          assert.ok(slice.plan.sources.some(({ id }) => id === document));
        assert.ok(slice.size < whole / 3, `${slice.size} of ${whole}`);
      }
    }
  });

  it('of a branch have its nodes complete and those above by title', () => {
    for (const plan of plans) {
      const root = plan.nodes.find(({ parent }) => parent !== undefined)!;
      const slice = sliceOf(plan, { kind: 'branch', id: root.id });
      assert.deepEqual(subtreeOf(slice.plan, root.id), subtreeOf(plan, root.id));
      assert.deepEqual(
        pathOf(slice.plan, root.id).map(({ title }) => title),
        pathOf(plan, root.id).map(({ title }) => title),
      );
    }
  });

  it('of a district have the same nodes in it as the whole plan', () => {
    for (const plan of plans)
      for (const { id } of plan.districts) {
        const slice = sliceOf(plan, { kind: 'district', id });
        assert.deepEqual(
          nodesInDistrict(slice.plan, id, { below: true }),
          nodesInDistrict(plan, id, { below: true }),
        );
      }
  });

  it('have addresses that lead to their hash and to the whole plan', () => {
    const href =
      'https://city.example/plan/slices/indicator-k1.0123456789abcdef0123456789abcdef.json';
    assert.equal(sliceHashOf(`${href}?x#y`), '0123456789abcdef0123456789abcdef');
    assert.equal(sliceHashOf('https://city.example/plan/plan.json'), undefined);
    assert.equal(wholePlanHref(href), 'https://city.example/plan/plan.json');
  });
});

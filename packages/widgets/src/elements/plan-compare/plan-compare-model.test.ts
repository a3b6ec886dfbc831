import { expect } from '@open-wc/testing';
import { checkPlan } from '@machiplan/schema';
import { diffPlans } from '@machiplan/sdk/compare';
import { changedGarden, garden } from './garden-versions.js';
import { outlineRows } from './outline/outline-rows.js';
import { planCompareModels } from './plan-compare-model.js';

const before = checkPlan(garden).plan!;
const after = checkPlan(changedGarden).plan!;

const input = {
  locale: { language: 'ja', furigana: false },
  selection: {},
  filter: undefined,
  showsUnchanged: false,
  shownMore: new Map<string, number>(),
} as const;
const ready = (plan: typeof before) =>
  ({ status: 'ready', plan, problems: [], stale: false, retrieved: new Date(0) }) as never;
const compare = (plan: typeof before, other: typeof before) =>
  planCompareModels()({ ...input, plan, other: ready(other) }, { view: 'changes', headingLevel: 3 })
    .compared!;

describe('planCompareModels()', () => {
  it('counts each kind of change, with what is below an added entry', () => {
    const { groups, unchanged, areVersions } = compare(after, before);
    expect(areVersions).to.equal(true);
    expect(
      groups.map(({ type, count, changes }) => `${type} ${changes.length}/${count}`),
    ).to.deep.equal([
      'renamed 1/1',
      'moved 1/1',
      'reworded 2/2',
      'recoded 1/1',
      'target 1/1',
      'figure 1/1',
      'added 1/2',
      'removed 1/1',
    ]);
    expect(unchanged).to.equal(1);
  });

  it('takes the earlier plan first, whichever of the two the element shows', () => {
    for (const { names } of [compare(after, before), compare(before, after)])
      expect(names).to.deep.equal({ before: '緑町計画（素案）', after: '緑町計画' });
  });

  it('tells two documents of the same title apart by version or date of issue', () => {
    const version = (plan: typeof before, text: string) => ({
      ...plan,
      title: '計画',
      version: text,
    });
    const { names } = compare(version(after, '第2版'), version(before, '第1版'));
    expect(names).to.deep.equal({ before: '計画（第1版）', after: '計画（第2版）' });
  });

  it('has nothing to compare until the other plan is there', () => {
    const { compared } = planCompareModels()(
      { ...input, plan: after, other: { status: 'loading' } },
      { view: undefined, headingLevel: 3 },
    );
    expect(compared).to.equal(undefined);
  });
});

describe('outlineRows(diff, showsUnchanged)', () => {
  const rows = (showsUnchanged: boolean) =>
    outlineRows(diffPlans(before, after), showsUnchanged).map(
      ({ node, mark, depth }) => `${' '.repeat(depth)}${node.id} ${mark}`,
    );

  it('is the later outline with removed entries where they were', () => {
    expect(rows(true)).to.deep.equal([
      'flowers changed',
      ' roses changed',
      ' lawn removed',
      'trees same',
      ' moss changed',
      'water added',
      ' pond added',
    ]);
  });

  it('leaves out what did not change, but for what leads to a change', () => {
    expect(rows(false)).to.deep.equal(rows(true));
    const same = outlineRows(diffPlans(before, before), false);
    expect(same).to.deep.equal([]);
  });
});

import type { EntryReference, Id, Indicator, Plan, PlanNode } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { diffPlans, type PlanDiff } from './diff-plans.js';
import type { MatchReason } from './match-records.js';

/** The same entry in another version of the plan. */
export interface EntryVersion<Kind extends PlanNode | Indicator> {
  readonly plan: Plan;
  readonly record: Kind;
  readonly direction: 'earlier' | 'later';
  /** `declared` by the later document (`previousVersions`), else why the two are taken for the same. */
  readonly reason: 'declared' | MatchReason;
  /** The declaration, with what became of the entry; undefined for a match. */
  readonly reference: EntryReference | undefined;
}

/**
 * The versions of a plan before and after it, nearest first, as the documents relate themselves
 * (`relatedPlans` of type `earlier-version` and `later-version`); either document may state it.
 */
export function versionsOf(
  plans: readonly Plan[],
  plan: Plan,
): { readonly earlier: readonly Plan[]; readonly later: readonly Plan[] } {
  const all = plans.some(({ id }) => id === plan.id) ? plans : [plan, ...plans];
  const isBefore = (a: Plan, b: Plan) =>
    a.relatedPlans.some((each) => each.type === 'later-version' && each.plan === b.id) ||
    b.relatedPlans.some((each) => each.type === 'earlier-version' && each.plan === a.id);
  const reach = (isNext: (from: Plan, to: Plan) => boolean): readonly Plan[] => {
    const found = new Set([plan.id]);
    const queue = [plan];
    for (const from of queue)
      for (const to of all)
        if (!found.has(to.id) && isNext(from, to)) {
          found.add(to.id);
          queue.push(to);
        }
    return queue.slice(1);
  };
  return { earlier: reach((from, to) => isBefore(to, from)), later: reach(isBefore) };
}

/**
 * An entry of a plan in its other versions, nearest version first: as the documents declare it, else by
 * the same matching as `diffPlans`. Several for one version where an entry was split or merged.
 *
 * @param plans The plans to look in, e.g. of a catalog: see `loadCatalogPlans`.
 */
export function nodeVersionsOf(
  plans: readonly Plan[],
  plan: Plan,
  nodeId: Id,
): readonly EntryVersion<PlanNode>[] {
  return entryVersionsOf('nodes', plans, plan, nodeId);
}

/** The same for an indicator. */
export function indicatorVersionsOf(
  plans: readonly Plan[],
  plan: Plan,
  indicatorId: Id,
): readonly EntryVersion<Indicator>[] {
  return entryVersionsOf('indicators', plans, plan, indicatorId);
}

type ListName = 'nodes' | 'indicators';
type RecordIn<List extends ListName> = Plan[List][number];

function entryVersionsOf<List extends ListName>(
  list: List,
  plans: readonly Plan[],
  plan: Plan,
  id: Id,
): readonly EntryVersion<RecordIn<List>>[] {
  const { earlier, later } = versionsOf(plans, plan);
  return [
    ...earlier.flatMap((other) => versionsIn(list, other, plan, id, 'earlier')),
    ...later.flatMap((other) => versionsIn(list, plan, other, id, 'later')),
  ];
}

/** The entry in the earlier or the later one of two versions of the plan. */
function versionsIn<List extends ListName>(
  list: List,
  before: Plan,
  after: Plan,
  id: Id,
  direction: 'earlier' | 'later',
): readonly EntryVersion<RecordIn<List>>[] {
  const other = direction === 'earlier' ? before : after;
  const records: readonly RecordIn<List>[] = other[list];
  const declared = after[list].flatMap((record): EntryVersion<RecordIn<List>>[] =>
    (record.previousVersions ?? []).flatMap((reference) => {
      if (reference.plan !== before.id) return [];
      const [own, wanted] =
        direction === 'earlier' ? [record.id, reference.id] : [reference.id, record.id];
      const found = records.find((each) => each.id === wanted);
      if (own !== id || !found) return [];
      return [{ plan: other, record: found, direction, reason: 'declared', reference }];
    }),
  );
  if (declared.length > 0) return declared;
  const matches = diffOf(before)(after)[list];
  const match = matches.find(
    (each) => (direction === 'earlier' ? each.after : each.before).id === id,
  );
  if (!match) return [];
  const record = direction === 'earlier' ? match.before : match.after;
  const { reason } = match;
  return [{ plan: other, record, direction, reason, reference: undefined }];
}

/** Two plans are matched once, however many of their entries are asked for. */
const diffOf: (before: Plan) => (after: Plan) => PlanDiff = /* @__PURE__ */ perPlan((before) =>
  perPlan((after) => diffPlans(before, after)),
);

import type { Action, District, Id, Plan, PlanNode } from '@machiplan/schema';
import { levelOf } from '@machiplan/sdk';
import { actionsOf } from '@machiplan/sdk/actions';
import {
  actionsInDistrict,
  ancestorDistrictsOf,
  childDistrictsOf,
  descendantDistrictsOf,
  nodesInDistrict,
  rootDistrictsOf,
} from '@machiplan/sdk/districts';
import { fiscalYearOf, fiscalYearStartOf } from '@machiplan/sdk/time';
import { projectLevel } from '../layer/subject.js';

/** An entry of the plan with its actions of one year. */
export interface DistrictEntry {
  readonly node: PlanNode;
  /**
   * The actions of this fiscal year that concern the district; of the last year before it, or of the
   * next, where this year has none. Those of other districts are left out.
   */
  readonly actions: readonly Action[];
  /** All actions that concern the district, in document order. */
  readonly allActions: readonly Action[];
}

/** The entries of a plan that concern a district. */
export interface DistrictEntries {
  /** Measures and projects for the district, a district in it, or one around it. */
  readonly measures: readonly DistrictEntry[];
  /** Entries that name the district but are no measures: events, offices, columns. */
  readonly mentions: readonly DistrictEntry[];
}

/** Kinds of levels whose entries say something of a district but do nothing there. */
const otherKinds: ReadonlySet<string | undefined> = new Set([
  'event',
  'organization',
  'column',
  'section',
  'other',
]);

/** The entries that name a district, a district in it, or one around it below the whole area. */
export function districtEntries(plan: Plan, { id }: District, today: Date): DistrictEntries {
  const ids = relatedDistricts(plan, id);
  const names = ({ districts = [] }: { readonly districts?: readonly Id[] }) =>
    districts.some((each) => ids.has(each));
  const acting = new Set(
    [...ids].flatMap((each) => actionsInDistrict(plan, each, { below: false })).map((a) => a.node),
  );
  const named = new Set([...ids].flatMap((each) => nodesInDistrict(plan, each, { below: false })));
  const entries = plan.nodes
    .filter((node) => named.has(node) || acting.has(node.id))
    .map((node) => entryOf(plan, node, today, (action) => !action.districts || names(action)));
  const isMention = ({ node }: DistrictEntry) => otherKinds.has(levelOf(plan, node)?.kind);
  return {
    measures: entries.filter((entry) => !isMention(entry)),
    mentions: entries.filter(isMention),
  };
}

/**
 * The projects of the plan that name no district. In a plan without projects, the entries of the
 * levels on which measures name districts.
 */
export function cityWideEntries(plan: Plan, today: Date): readonly DistrictEntry[] {
  const roots = new Set(rootsWithChildren(plan));
  const isWhole = ({ districts = [] }: { readonly districts?: readonly Id[] }) =>
    districts.every((id) => roots.has(id));
  const levels = measureLevels(plan);
  return plan.nodes
    .filter(
      (node) => levels.has(node.level) && isWhole(node) && actionsOf(plan, node.id).every(isWhole),
    )
    .map((node) => entryOf(plan, node, today, () => true));
}

function measureLevels(plan: Plan): ReadonlySet<Id> {
  const level = projectLevel(plan);
  if (level) return new Set([level]);
  const naming = plan.nodes.filter(({ districts }) => districts?.length);
  const levels = naming.map((node) => node.level);
  return new Set(
    levels.filter((id) => !otherKinds.has(plan.levels.find((each) => each.id === id)?.kind)),
  );
}

/** The district itself, those in it, and those around it except the whole area. */
function relatedDistricts(plan: Plan, id: Id): ReadonlySet<Id> {
  const roots = new Set(rootsWithChildren(plan));
  const around = ancestorDistrictsOf(plan, id).map((each) => each.id);
  const inside = descendantDistrictsOf(plan, id).map((each) => each.id);
  return new Set([id, ...inside, ...around.filter((each) => !roots.has(each))]);
}

/** The district of the whole area, where the plan has one with districts in it. */
function rootsWithChildren(plan: Plan): readonly Id[] {
  const roots = rootDistrictsOf(plan);
  const [root] = roots;
  return roots.length === 1 && root && childDistrictsOf(plan, root.id).length > 0 ? [root.id] : [];
}

function entryOf(
  plan: Plan,
  node: PlanNode,
  today: Date,
  concerns: (action: Action) => boolean,
): DistrictEntry {
  const allActions = actionsOf(plan, node.id).filter(concerns);
  const yearOf = ({ time }: Action) => fiscalYearOf(time, fiscalYearStartOf(plan));
  const years = [...new Set(allActions.flatMap((action) => yearOf(action) ?? []))].sort(
    (a, b) => a - b,
  );
  const now = fiscalYearOf(today, fiscalYearStartOf(plan))!;
  const year = years.findLast((each) => each <= now) ?? years[0];
  return { node, actions: allActions.filter((action) => yearOf(action) === year), allActions };
}

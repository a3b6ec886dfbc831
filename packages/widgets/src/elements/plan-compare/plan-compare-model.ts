import type { Indicator, Plan, PlanNode } from '@machiplan/schema';
import { parentOf } from '@machiplan/sdk';
import {
  diffPlans,
  type IndicatorChange,
  type NodeChange,
  type PlanDiff,
} from '@machiplan/sdk/compare';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import type { Locale } from '../../localization/locale.js';
import { memoize } from '../../platform/memoize.js';
import type { PlanState } from '../../plan-data/plan-state.js';
import type { Selection } from '../../plan-data/selection/selection.js';

/** How a comparison is drawn. */
export type CompareMode = 'changes' | 'outline' | 'indicators' | 'themes';

export const compareModes: readonly CompareMode[] = ['changes', 'outline', 'indicators', 'themes'];

/** Kinds of changes, in the order in which they are listed. */
export const changeTypes = [
  'renamed',
  'moved',
  'reworded',
  'recoded',
  'target',
  'figure',
  'indicator-renamed',
  'added',
  'removed',
  'indicator-added',
  'indicator-removed',
] as const;

export type ChangeType = (typeof changeTypes)[number];

/** One change: the record in both plans, or in the one that has it. */
export type Change =
  | { readonly type: 'renamed' | 'moved' | 'reworded' | 'recoded'; readonly node: NodeChange }
  | { readonly type: 'added' | 'removed'; readonly record: PlanNode; readonly below: number }
  | {
      readonly type: 'target' | 'figure' | 'indicator-renamed';
      readonly indicator: IndicatorChange;
    }
  | { readonly type: 'indicator-added' | 'indicator-removed'; readonly record: Indicator };

/** Changes of one kind. */
export interface ChangeGroup {
  readonly type: ChangeType;
  readonly changes: readonly Change[];
  /** Number of entries or indicators that changed, those below listed ones included. */
  readonly count: number;
}

/** The earlier and the later plan, and what they are called beside each other. */
export interface ComparedPlans {
  readonly diff: PlanDiff;
  /** True if they are versions of one plan, as their ids or the documents say. */
  readonly areVersions: boolean;
  readonly names: { readonly before: string; readonly after: string };
  readonly groups: readonly ChangeGroup[];
  /** Number of entries that both have and that stayed as they were. */
  readonly unchanged: number;
}

/** The properties of the element that decide what it shows. A removed attribute leaves null. */
export interface CompareProperties {
  readonly view: string | null | undefined;
  readonly headingLevel: number;
}

export interface CompareInput {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly selection: Selection;
  /** The other plan, on its way, there or failed. */
  readonly other: PlanState;
  readonly filter: ChangeType | undefined;
  readonly showsUnchanged: boolean;
  /** How often the reader asked for more of a list. */
  readonly shownMore: ReadonlyMap<string, number>;
}

/** Everything a `<plan-compare>` shows. */
export interface PlanCompareModel extends CompareInput {
  readonly mode: CompareMode;
  readonly headingLevel: number;
  /** Undefined until both plans are there. */
  readonly compared: ComparedPlans | undefined;
}

/** Derives what a `<plan-compare>` shows; remembers the comparison of two plans. */
export function planCompareModels() {
  const compare = memoize(comparePlans);
  return (input: CompareInput, { view, headingLevel }: CompareProperties): PlanCompareModel => {
    const { plan, other, locale } = input;
    return {
      ...input,
      mode: compareModes.find((mode) => mode === view) ?? 'changes',
      headingLevel,
      compared: other.status === 'ready' ? compare(plan, other.plan, locale.language) : undefined,
    };
  };
}

/** Compares in the order that the documents declare; without that, the second plan is the earlier one. */
function comparePlans(plan: Plan, other: Plan, language: string): ComparedPlans {
  const isLater =
    declares(plan, 'earlier-version', other) || declares(other, 'later-version', plan);
  const isEarlier =
    declares(plan, 'later-version', other) || declares(other, 'earlier-version', plan);
  const isSwapped = isEarlier && !isLater;
  const [before, after] = isSwapped ? [plan, other] : [other, plan];
  const diff = diffPlans(before, after, { language });
  return {
    diff,
    areVersions: plan.id === other.id || isLater || isEarlier,
    names: namesOf(before, after, language),
    groups: groupsOf(diff),
    unchanged: diff.nodes.filter(({ types }) => types.length === 0).length,
  };
}

const declares = ({ relatedPlans = [] }: Plan, type: string, other: Plan) =>
  relatedPlans.some((relation) => relation.type === type && relation.plan === other.id);

/** The titles; with date of issue or version where they are the same. */
function namesOf(before: Plan, after: Plan, language: string): ComparedPlans['names'] {
  const [first, second] = [before, after].map((plan) => labelFor(plan.title, language, plan));
  if (first !== second) return { before: first!, after: second! };
  const withDate = (plan: Plan) => {
    const mark = plan.version ?? (plan.issued && formatTime(plan.issued, language)) ?? '';
    const title = labelFor(plan.title, language, plan);
    return mark ? `${title}（${mark}）` : title;
  };
  return { before: withDate(before), after: withDate(after) };
}

function groupsOf(diff: PlanDiff): readonly ChangeGroup[] {
  const lists: Readonly<Record<ChangeType, readonly Change[]>> = {
    renamed: nodesWith(diff, 'renamed'),
    moved: nodesWith(diff, 'moved'),
    reworded: nodesWith(diff, 'reworded'),
    recoded: nodesWith(diff, 'recoded'),
    target: diff.indicators
      .filter(({ target }) => target)
      .map((indicator) => ({ type: 'target', indicator })),
    figure: diff.indicators
      .filter(({ figures, target }) => figures.length > (target ? 1 : 0))
      .map((indicator) => ({ type: 'figure', indicator })),
    'indicator-renamed': diff.indicators
      .filter(({ isRenamed }) => isRenamed)
      .map((indicator) => ({ type: 'indicator-renamed', indicator })),
    added: branchesOf(diff.after, diff.addedNodes, 'added'),
    removed: branchesOf(diff.before, diff.removedNodes, 'removed'),
    'indicator-added': diff.addedIndicators.map((record) => ({ type: 'indicator-added', record })),
    'indicator-removed': diff.removedIndicators.map((record) => ({
      type: 'indicator-removed',
      record,
    })),
  };
  return changeTypes
    .map((type) => ({ type, changes: lists[type], count: countOf(lists[type]) }))
    .filter(({ count }) => count > 0);
}

const nodesWith = (diff: PlanDiff, type: 'renamed' | 'moved' | 'reworded' | 'recoded') =>
  diff.nodes.filter(({ types }) => types.includes(type)).map((node) => ({ type, node }));

const countOf = (changes: readonly Change[]) =>
  changes.reduce((sum, change) => sum + 1 + ('below' in change ? change.below : 0), 0);

/** Entries of which the one above stayed, each with the number of its entries below that came or went with it. */
function branchesOf(
  plan: Plan,
  nodes: readonly PlanNode[],
  type: 'added' | 'removed',
): readonly Change[] {
  const listed = new Set(nodes.map(({ id }) => id));
  const topOf = new Map<string, string>();
  const below = new Map<string, number>();
  // Parents are before their children.
  for (const { id } of nodes) {
    const parent = parentOf(plan, id);
    const top = parent && listed.has(parent.id) ? topOf.get(parent.id)! : id;
    topOf.set(id, top);
    below.set(top, (below.get(top) ?? -1) + 1);
  }
  return nodes
    .filter(({ id }) => topOf.get(id) === id)
    .map((record) => ({ type, record, below: below.get(record.id)! }));
}

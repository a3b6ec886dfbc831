import type { PlanDocument, PlanNode as DocumentNode } from './generated/plan-document.js';

/** The lists of a plan document, by property name. */
type ListName = {
  [Key in keyof Required<PlanDocument>]: Required<PlanDocument>[Key] extends readonly unknown[]
    ? Key
    : never;
}[keyof PlanDocument];

/** Lists that say something about the plan itself stay as optional as in the document. */
type OwnListName = 'errata' | 'links' | 'notes' | 'notPublished' | 'sharedLists' | 'stakeholders';

/** The lists a checked plan always has. */
export type PlanListName = Exclude<ListName, OwnListName | 'nodes'>;

/** A node of a checked plan: never nested, its parent and level exist. */
export type PlanNode = Omit<DocumentNode, 'children'>;

/**
 * Marks a plan that has passed the check. A registered symbol, so that two copies of this code on
 * one page agree; JSON cannot carry it, so no document can claim it.
 */
export const checkedPlan: unique symbol = Symbol.for('machiplan.checked-plan') as never;

/**
 * A checked plan: `nodes` flat and in display order (each parent before its children), every list
 * present (empty where the document has none), ids unique, references resolvable, unknown
 * properties kept. Read-only: functions return new values, nothing changes a plan.
 */
export type Plan = Omit<PlanDocument, 'nodes' | PlanListName> &
  Readonly<Required<Pick<PlanDocument, PlanListName>>> & {
    readonly nodes: readonly PlanNode[];
    readonly [checkedPlan]: true;
  };

/** Tells whether the value is a plan that has passed the check (by this or another copy of the code). */
export function isPlan(value: unknown): value is Plan {
  return typeof value === 'object' && value !== null && checkedPlan in value;
}

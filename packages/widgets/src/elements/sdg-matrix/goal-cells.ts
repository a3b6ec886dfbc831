import type { Origin, Plan, SdgRelation } from '@machiplan/schema';
import { goalOfTarget, originWithin, type GoalStrength } from '@machiplan/sdk';
import { numberOfGoals, planIndex } from '@machiplan/sdk/internal';

/** How strongly a relation is stated, weakest first; its place here is its rank in a cell. */
const strengths: readonly GoalStrength[] = ['unstated', 'secondary', 'primary'];

/** How a relation came about, least reliable first; its place here is its rank in a cell. */
const origins: readonly (Origin | undefined)[] = [
  undefined,
  'sample',
  'editorial',
  'derived',
  'published',
];

/**
 * All cells of a matrix: rows are positions in `plan.nodes`, columns are goals, or the targets of
 * one goal. Numbers in flat arrays, because a plan may have many thousands of nodes of which a few
 * dozen are looked at.
 */
export interface GoalCells {
  /** Number of columns. */
  readonly columns: number;
  /** By row and column: what the node itself states, see `relationIn`; 0 for nothing. */
  readonly own: Uint8Array;
  /** By row and column: how many nodes below it state something. */
  readonly below: Int32Array;
  /** By row: in how many columns the node itself states something. */
  readonly ownCounts: Uint8Array;
  /** By column: how many nodes state something. */
  readonly stated: Int32Array;
  /** By rank: whether any relation came about in that way, see `hasOrigin`. */
  readonly hasOrigin: Uint8Array;
}

/** What a node itself states in one cell. */
export interface CellRelation {
  /** The strongest stated. */
  readonly strength: GoalStrength;
  /** The most reliable origin stated; undefined when nobody says. */
  readonly origin: Origin | undefined;
}

/** Which column a relation belongs to, from 0; -1 for none. */
export type ColumnOf = (relation: SdgRelation) => number;

/** Columns 0 to 16 are the goals 1 to 17. */
export const byGoal: ColumnOf = ({ goal }) =>
  Number.isInteger(goal) && goal >= 1 && goal <= numberOfGoals ? goal - 1 : -1;

/**
 * A column for each target given, and a last one for relations to the goal that name no target, or
 * one that is not among them.
 */
export function byTarget(goal: number, targets: readonly string[]): ColumnOf {
  return (relation) => {
    if (relation.goal !== goal) return -1;
    const { target } = relation;
    const place = target && goalOfTarget(target) === goal ? targets.indexOf(target) : -1;
    return place < 0 ? targets.length : place;
  };
}

const goalCellsOf = new WeakMap<Plan, GoalCells>();

/** The cells of a plan by goal; counted once per plan. */
export function goalCells(plan: Plan): GoalCells {
  let cells = goalCellsOf.get(plan);
  if (!cells) goalCellsOf.set(plan, (cells = countCells(plan, numberOfGoals, byGoal)));
  return cells;
}

/** Counts the cells in linear time. */
export function countCells(plan: Plan, columns: number, columnOf: ColumnOf): GoalCells {
  const { nodes } = plan;
  const { parent } = planIndex(plan);
  const cells: GoalCells = {
    columns,
    own: new Uint8Array(nodes.length * columns),
    below: new Int32Array(nodes.length * columns),
    ownCounts: new Uint8Array(nodes.length),
    stated: new Int32Array(columns),
    hasOrigin: new Uint8Array(origins.length),
  };
  for (let row = 0; row < nodes.length; row++) {
    const { sdgs } = nodes[row]!;
    if (sdgs) enterRelations(plan, row, sdgs, columnOf, cells);
  }
  const { own, below } = cells;
  // Children stand after their parents: from the end, each count is complete when it is handed up.
  for (let position = nodes.length - 1; position >= 0; position--) {
    if (parent[position]! < 0) continue;
    const from = position * columns;
    const to = parent[position]! * columns;
    for (let column = 0; column < columns; column++) {
      below[to + column]! += below[from + column]! + (own[from + column] ? 1 : 0);
    }
  }
  return cells;
}

function enterRelations(
  plan: Plan,
  row: number,
  relations: readonly SdgRelation[],
  columnOf: ColumnOf,
  { columns, own, ownCounts, stated, hasOrigin }: GoalCells,
): void {
  for (const relation of relations) {
    const column = columnOf(relation);
    if (column < 0) continue;
    const cell = row * columns + column;
    const before = own[cell]!;
    const strength = strengths.indexOf(relation.strength ?? 'unstated') + 1;
    const origin = Math.max(
      origins.indexOf(originWithin(plan, plan.nodes[row]!, 'sdgs', relation)),
      0,
    );
    own[cell] = Math.max(before >> 3, strength) * 8 + Math.max(before & 7, origin);
    hasOrigin[origin] = 1;
    if (before > 0) continue;
    ownCounts[row]!++;
    stated[column]!++;
  }
}

/** Whether any relation came about in one of these ways. */
export function hasOrigin(cells: GoalCells, ...wanted: readonly Origin[]): boolean {
  return wanted.some((origin) => cells.hasOrigin[origins.indexOf(origin)]! > 0);
}

/** Reads a number of `GoalCells.own`; undefined for 0. */
export function relationIn(own: number): CellRelation | undefined {
  const strength = strengths[(own >> 3) - 1];
  return strength && { strength, origin: origins[own & 7] };
}

/** Whether a node, or anything below it, states something in a column. */
export function isServed({ columns, own, below }: GoalCells, row: number, column: number): boolean {
  const cell = row * columns + column;
  return own[cell]! > 0 || below[cell]! > 0;
}

/** In how many columns a node or anything below it states something. */
export function servedCount(cells: GoalCells, row: number): number {
  let count = 0;
  for (let column = 0; column < cells.columns; column++) if (isServed(cells, row, column)) count++;
  return count;
}

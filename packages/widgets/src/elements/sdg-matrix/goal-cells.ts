import type { Origin, Plan, SdgRelation } from '@machiplan/schema';
import { originWithin } from '@machiplan/sdk';
import { goalOfTarget, type GoalStrength } from '@machiplan/sdk/goals';
import { numberOfGoals, planIndex } from '@machiplan/sdk/internal';

/** Strengths of a relation, weakest first; the index is the rank stored in a cell. */
const strengths: readonly GoalStrength[] = ['unstated', 'secondary', 'primary'];

/** Origins of a relation, least reliable first; the index is the rank stored in a cell. */
const origins: readonly (Origin | undefined)[] = [
  undefined,
  'sample',
  'editorial',
  'derived',
  'published',
];

/**
 * All cells of a matrix: rows are positions in `plan.nodes`, columns are goals, or the targets of
 * one goal. Stored in flat arrays, because a plan may have many thousands of nodes of which a few
 * dozen are drawn.
 */
export interface GoalCells {
  /** Number of columns. */
  readonly columns: number;
  /** By row and column: what the node itself states, in one byte; read it with `relationAt`. */
  readonly own: Uint8Array;
  /** By row and column: how many nodes below it state something. */
  readonly below: Int32Array;
  /** By row: in how many columns the node itself states something. */
  readonly ownCounts: Uint8Array;
  /** By column: how many nodes state something. */
  readonly stated: Int32Array;
  /** By rank of an origin: whether any relation has it; read it with `hasOrigin`. */
  readonly hasOrigin: Uint8Array;
}

/** Relation that a node itself states in one cell. */
export interface CellRelation {
  /** The strongest stated. */
  readonly strength: GoalStrength;
  /** The most reliable origin stated; undefined when nobody says. */
  readonly origin: Origin | undefined;
}

/** Column of a relation, from 0; -1 for none. */
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
    const index = target && goalOfTarget(target) === goal ? targets.indexOf(target) : -1;
    return index < 0 ? targets.length : index;
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
  // Children follow their parents, so from the end each count is complete before it is added up.
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
    own[cell] = pack(
      Math.max(strengthRankIn(before), strength),
      Math.max(originRankIn(before), origin),
    );
    hasOrigin[origin] = 1;
    if (before > 0) continue;
    ownCounts[row]!++;
    stated[column]!++;
  }
}

/** True if any relation has one of these origins. */
export function hasOrigin(cells: GoalCells, ...wanted: readonly Origin[]): boolean {
  return wanted.some((origin) => cells.hasOrigin[origins.indexOf(origin)]! > 0);
}

/** Rank of the strength in the upper bits, from 1; rank of the origin in the lower three. */
const pack = (strengthRank: number, originRank: number): number => (strengthRank << 3) | originRank;
const strengthRankIn = (own: number): number => own >> 3;
const originRankIn = (own: number): number => own & 0b111;

/** Relation that a node itself states in a column; undefined without one. */
export function relationAt(
  { columns, own }: GoalCells,
  row: number,
  column: number,
): CellRelation | undefined {
  const packed = own[row * columns + column]!;
  const strength = strengths[strengthRankIn(packed) - 1];
  return strength && { strength, origin: origins[originRankIn(packed)] };
}

/** Rank of the strength that a node itself states in a column: 3 for primary, 0 for nothing. */
export function strengthRank({ columns, own }: GoalCells, row: number, column: number): number {
  return strengthRankIn(own[row * columns + column]!);
}

/** Number of nodes below a node that state something in a column. */
export function countBelow({ columns, below }: GoalCells, row: number, column: number): number {
  return below[row * columns + column]!;
}

/** True if a node, or anything below it, states something in a column. */
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

/** True if relations are stated below a node but not by the node itself. */
export function isStatedOnlyBelow(cells: GoalCells, row: number): boolean {
  return cells.ownCounts[row] === 0 && servedCount(cells, row) > 0;
}

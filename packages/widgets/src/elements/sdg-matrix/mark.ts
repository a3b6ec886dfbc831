import { countBelow, relationAt, type CellRelation, type GoalCells } from './goal-cells.js';

/** Marks of a cell; each has a shape and a description of its own. */
export type Mark = 'primary' | 'secondary' | 'unstated' | 'below' | 'none';

/** A cell by its row in the data and its column. */
export interface CellRef {
  /** Position in `plan.nodes`. */
  readonly position: number;
  /** Column of the cells, from 0. */
  readonly column: number;
}

/** A cell as it is drawn and read out. */
export interface MarkedCell {
  readonly mark: Mark;
  /** Relation that the node itself states. */
  readonly relation: CellRelation | undefined;
  /** Number of nodes below that state something. */
  readonly below: number;
}

const empty: MarkedCell = { mark: 'none', relation: undefined, below: 0 };

/** The cell in a row and column. */
export function cellAt(cells: GoalCells, row: number, column: number): MarkedCell {
  const below = countBelow(cells, row, column);
  const relation = relationAt(cells, row, column);
  if (!relation) return below > 0 ? { mark: 'below', relation, below } : empty;
  return { mark: relation.strength, relation, below };
}

/** True if a relation is editorial or computed instead of stated in the source. */
export function isOwnJudgement(relation: CellRelation | undefined): boolean {
  return relation?.origin === 'editorial' || relation?.origin === 'derived';
}

import { relationIn, type CellRelation, type GoalCells } from './goal-cells.js';

/** What a cell shows. Each has a shape of its own, and words. */
export type Mark = 'primary' | 'secondary' | 'unstated' | 'below' | 'none';

/** A cell as it is drawn and read out. */
export interface MarkedCell {
  readonly mark: Mark;
  /** What the node itself states. */
  readonly relation: CellRelation | undefined;
  /** How many nodes below state something. */
  readonly below: number;
}

const empty: MarkedCell = { mark: 'none', relation: undefined, below: 0 };

/** The cell in a row and column. */
export function cellAt(
  { columns, own, below }: GoalCells,
  row: number,
  column: number,
): MarkedCell {
  const cell = row * columns + column;
  const count = below[cell]!;
  const relation = relationIn(own[cell]!);
  if (!relation) return count > 0 ? { mark: 'below', relation, below: count } : empty;
  return { mark: relation.strength, relation, below: count };
}

/** Whether the relation is the judgement or sum of whoever made the document, not of the source. */
export function isOwnJudgement(relation: CellRelation | undefined): boolean {
  return relation?.origin === 'editorial' || relation?.origin === 'derived';
}

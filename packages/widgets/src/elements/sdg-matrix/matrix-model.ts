import type { Plan } from '@machiplan/schema';
import type { Locale } from '../../localization/locale-controller.js';
import type { PlanCoverage } from './coverage.js';
import type { ColumnOf, GoalCells } from './goal-cells.js';
import type { MatrixColumn } from './matrix-columns.js';
import type { MatrixRows } from './matrix-rows.js';
import type { SdgMatrixMessages } from './sdg-matrix.messages.js';

/** Everything a view of the matrix draws from. */
export interface MatrixModel {
  readonly plan: Plan;
  /** By goal, whatever the columns are. */
  readonly goals: GoalCells;
  /** By the columns shown. */
  readonly cells: GoalCells;
  readonly columns: readonly MatrixColumn[];
  /** Which of the columns a relation stands in. */
  readonly columnOf: ColumnOf;
  readonly rows: MatrixRows;
  /** Whether the children of a row show. */
  readonly isOpen: (position: number) => boolean;
  readonly coverage: PlanCoverage;
  readonly reader: Locale;
  readonly words: SdgMatrixMessages;
}

/** A cell by its row in the data and its column. */
export interface CellRef {
  /** Position in `plan.nodes`. */
  readonly position: number;
  /** Column of the cells, from 0. */
  readonly column: number;
}

/** How the matrix can be looked at. */
export type MatrixView = 'table' | 'cards' | 'transposed';

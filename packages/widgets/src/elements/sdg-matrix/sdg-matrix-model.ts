import { messagesIn } from '@machiplan/sdk/internal';
import type { Plan } from '@machiplan/schema';
import type { Locale } from '../../localization/locale-controller.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import { planCoverage, type PlanCoverage } from './coverage.js';
import {
  byGoal,
  byTarget,
  countCells,
  goalCells,
  isStatedOnlyBelow,
  type ColumnOf,
  type GoalCells,
} from './goal-cells.js';
import { goalBars, type GoalBar } from './goals/goal-bars.js';
import type { compareRows } from './grid/row-order.js';
import { matrixColumns, type MatrixColumn } from './matrix-columns.js';
import type { MatrixMode } from './matrix-mode.js';
import { matrixRows, treesWithRelations, type MatrixRows } from './matrix-rows.js';
import type { MatrixState } from './sdg-matrix-actions.js';
import { sdgMatrixMessages, type SdgMatrixMessages } from './sdg-matrix.messages.js';
import { selectedRow, type SelectedRow } from './selected-row.js';

/** The properties of the element that its views need. */
export interface MatrixOptions {
  readonly tree: string | undefined;
  readonly level: string | undefined;
  /** Goal whose targets are the columns; without it, the 17 goals. */
  readonly targetsOf: number | undefined;
  readonly mode: MatrixMode;
  readonly headingLevel: number;
  readonly iconPattern: string | undefined;
  /** Base of a relative `iconPattern`. */
  readonly baseURI: string;
}

/** Input of the model beside the plan. */
export interface MatrixInput {
  readonly options: MatrixOptions;
  readonly state: MatrixState;
  readonly selection: Selection;
  readonly locale: Locale;
  /** True if the filters of the page let a row through; without it, all rows pass. */
  readonly isListed?: ((position: number) => boolean) | undefined;
  /** Compares rows in the order of the state; undefined until its code is loaded. */
  readonly compareRows?: typeof compareRows | undefined;
}

/** Everything that a view of the matrix draws from. */
export interface MatrixModel extends MatrixOptions {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly messages: SdgMatrixMessages;
  /** By goal, whatever the columns are. */
  readonly goals: GoalCells;
  /** By the columns shown. */
  readonly cells: GoalCells;
  readonly columns: readonly MatrixColumn[];
  /** Column of a relation. */
  readonly columnOf: ColumnOf;
  readonly rows: MatrixRows;
  /** True if the children of a row are listed. */
  readonly isOpen: (position: number) => boolean;
  /** One for each column; empty where no view draws them. */
  readonly bars: readonly GoalBar[];
  /** True if the entries of a column are listed under its bar. */
  readonly isGoalOpen: (column: number) => boolean;
  readonly coverage: PlanCoverage;
  readonly state: MatrixState;
  readonly selectedGoal: number | undefined;
  readonly selectedNode: string | undefined;
  /** Row of the selected node, or the nearest one that is listed. */
  readonly selectedRow: SelectedRow | undefined;
}

/** Derives the matrix of a plan; undefined when the plan states no relation to the goals. */
export function matrixModel(plan: Plan, input: MatrixInput): MatrixModel | undefined {
  const { options, state, selection, locale, isListed } = input;
  const { tree, level, targetsOf } = options;
  const { goal, node } = selection;
  const goals = goalCells(plan);
  const coverage = planCoverage(plan, goals);
  if (!coverage) return undefined;
  const columns = matrixColumns(targetsOf);
  const targets = columns.flatMap(({ isTarget, label }) => (isTarget ? (label ?? []) : []));
  const columnOf = targets.length > 0 ? byTarget(targetsOf!, targets) : byGoal;
  const cells = columnOf === byGoal ? goals : countCells(plan, columns.length, columnOf);
  const isOpen = (position: number) =>
    state.opened.get(position) ?? (level === undefined && isStatedOnlyBelow(goals, position));
  const compare = state.order && input.compareRows?.(plan, cells, state.order, locale.language);
  const choice = {
    ...(level !== undefined && { level }),
    trees: tree === undefined ? treesWithRelations(plan, goals) : new Set([tree]),
    ...(isListed && { isListed }),
  };
  const rows = matrixRows(plan, goals, {
    ...choice,
    ...(goal !== undefined && { column: goal - 1 }),
    ...(compare && { compare }),
    isOpen,
  });
  return {
    ...options,
    plan,
    locale,
    messages: messagesIn(sdgMatrixMessages, locale.language),
    goals,
    cells,
    columns,
    columnOf,
    rows,
    isOpen,
    bars: options.mode === 'goals' ? goalBars(plan, cells, choice) : [],
    isGoalOpen: (column) =>
      state.openedGoals.get(column) ?? (columnOf === byGoal && column + 1 === goal),
    coverage,
    state,
    selectedGoal: goal,
    selectedNode: node,
    selectedRow: selectedRow(plan, rows, node),
  };
}

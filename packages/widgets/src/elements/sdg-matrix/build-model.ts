import type { Plan } from '@machiplan/schema';
import type { Locale } from '../../localization/locale-controller.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { planCoverage } from './coverage.js';
import { byGoal, byTarget, countCells, goalCells, type GoalCells } from './goal-cells.js';
import { matrixColumns } from './matrix-columns.js';
import type { MatrixModel } from './matrix-model.js';
import { matrixRows, treesWithRelations, type RowChoice } from './matrix-rows.js';
import { sdgMatrixMessages } from './sdg-matrix.messages.js';

/** What decides about rows and columns. */
export interface MatrixChoice {
  readonly tree: string | undefined;
  readonly level: string | undefined;
  /** Goal whose targets are the columns. */
  readonly targetsOf: number | undefined;
  /** Goal that rows must serve. */
  readonly goal: number | undefined;
  /** How to compare rows, where the reader asked for an order. */
  readonly comparing?: ((plan: Plan, cells: GoalCells) => RowChoice['compare']) | undefined;
  /** Whether the filters that hold list a row; without it, all are. */
  readonly isListed?: ((position: number) => boolean) | undefined;
  /** What the reader opened or closed, by position. */
  readonly opened: ReadonlyMap<number, boolean>;
}

/** What the matrix of a plan shows; undefined when the plan relates nothing to the goals. */
export function matrixModel(
  plan: Plan,
  choice: MatrixChoice,
  reader: Locale,
): MatrixModel | undefined {
  const goals = goalCells(plan);
  const coverage = planCoverage(plan, goals);
  if (!coverage) return undefined;
  const { tree, level, targetsOf, goal, isListed, opened } = choice;
  const columns = matrixColumns(targetsOf);
  const targets = columns.flatMap(({ isTarget, label }) => (isTarget ? (label ?? []) : []));
  const columnOf = targets.length > 0 ? byTarget(targetsOf!, targets) : byGoal;
  const cells = columnOf === byGoal ? goals : countCells(plan, columns.length, columnOf);
  const isOpen = (position: number) =>
    opened.get(position) ?? (level === undefined && onlyBelow(goals, position));
  const compare = choice.comparing?.(plan, cells);
  const rows = matrixRows(plan, goals, {
    ...(level !== undefined && { level }),
    trees: tree === undefined ? treesWithRelations(plan, goals) : new Set([tree]),
    ...(goal !== undefined && { column: goal - 1 }),
    ...(isListed && { isListed }),
    ...(compare && { compare }),
    isOpen,
  });
  const words = messagesIn(sdgMatrixMessages, reader.language);
  return { plan, goals, cells, columns, columnOf, rows, isOpen, coverage, reader, words };
}

/** Whether the rows below state goals and this one does not: then it is open at first. */
function onlyBelow({ columns, own, below }: GoalCells, row: number): boolean {
  let isStatedBelow = false;
  for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
    if (own[cell]) return false;
    isStatedBelow ||= below[cell]! > 0;
  }
  return isStatedBelow;
}

import { sdgTargetsOf } from '@machiplan/schema';
import { numberOfGoals } from '@machiplan/sdk/internal';

/** A column of the matrix. */
export interface MatrixColumn {
  readonly goal: number;
  /** Number in its heading: `11`, or `11.3`; undefined for "no target named". */
  readonly label: string | undefined;
  /** True if it is a target of the goal, or the column for relations that name none. */
  readonly isTarget: boolean;
}

/** The 17 goals, or the targets of one goal and a column for relations that name none of them. */
export function matrixColumns(targetsOf: number | undefined): readonly MatrixColumn[] {
  const targets = targetsOf === undefined ? [] : sdgTargetsOf(targetsOf);
  if (targetsOf === undefined || targets.length === 0) {
    return [...Array(numberOfGoals).keys()].map((index) => ({
      goal: index + 1,
      label: String(index + 1),
      isTarget: false,
    }));
  }
  return [...targets, undefined].map((label) => ({ goal: targetsOf, label, isTarget: true }));
}

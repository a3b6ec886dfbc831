import { sdgGoals } from '@machiplan/sdk';
import { interfaceLanguage } from '../messages/message-table.js';
import { targetsOfGoal } from './goal-targets.js';

/** A column of the matrix. */
export interface MatrixColumn {
  readonly goal: number;
  /** What stands at its head: `11`, or `11.3`; undefined for "no target named". */
  readonly label: string | undefined;
  /** Short title of the goal; undefined for a target. */
  readonly name: string | undefined;
}

/** Short title of a goal in the language of the reader, Japanese or English. */
export function goalName(goal: number, language: string): string {
  const title = sdgGoals[goal - 1]?.title;
  return title?.[interfaceLanguage(language) === 'en' ? 'en' : 'ja'] ?? '';
}

/** The 17 goals, or the targets of one goal and a column for relations that name none of them. */
export function matrixColumns(
  targetsOf: number | undefined,
  language: string,
): readonly MatrixColumn[] {
  const targets = targetsOf === undefined ? [] : targetsOfGoal(targetsOf);
  if (targetsOf === undefined || targets.length === 0) {
    return sdgGoals.map(({ number }) => ({
      goal: number,
      label: String(number),
      name: goalName(number, language),
    }));
  }
  return [...targets, undefined].map((label) => ({ goal: targetsOf, label, name: undefined }));
}

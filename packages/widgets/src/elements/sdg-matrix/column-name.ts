import { sdgGoals } from '@machiplan/sdk/goals';
import { builtInLanguage } from '@machiplan/sdk/internal';
import type { MatrixColumn } from './matrix-columns.js';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Short title of a goal in the language of the reader, Japanese or English. */
export function goalName(goal: number, language: string): string {
  const title = sdgGoals[goal - 1]?.title;
  return title?.[builtInLanguage(language) === 'en' ? 'en' : 'ja'] ?? '';
}

/** A heading without its number: the short title of a goal, or the number of a target. */
export function shortName(column: MatrixColumn, { messages, locale }: MatrixModel): string {
  return column.isTarget
    ? (column.label ?? messages.noTarget)
    : goalName(column.goal, locale.language);
}

/** A heading in full, as it is read out. */
export function fullName(column: MatrixColumn, model: MatrixModel): string {
  const name = shortName(column, model);
  return column.isTarget ? name : `${model.messages.goal(column.goal)} ${name}`;
}

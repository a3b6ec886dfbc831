import { numberOfGoals } from '@machiplan/sdk/internal';

/**
 * How many numbered and how many lettered targets each goal has (outcome and means of
 * implementation), in order of the goals; 169 together. United Nations, A/RES/70/1.
 */
const targetCounts: readonly (readonly [number, number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];

/** The targets of a goal in order, e.g. `13.1`, `13.2`, `13.3`, `13.a`, `13.b`; empty outside 1 to 17. */
export function targetsOfGoal(goal: number): readonly string[] {
  if (!Number.isInteger(goal) || goal < 1 || goal > numberOfGoals) return [];
  const [numbered, lettered] = targetCounts[goal - 1]!;
  return [
    ...[...Array(numbered).keys()].map((index) => `${goal}.${index + 1}`),
    ...[...Array(lettered).keys()].map((index) => `${goal}.${'abcd'[index]!}`),
  ];
}

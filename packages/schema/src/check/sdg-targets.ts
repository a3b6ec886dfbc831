/**
 * Targets of each goal, from goal 1: how many are numbered, and how many have a letter (means of
 * implementation). 169 in all, by UN resolution A/RES/70/1.
 */
const targetCounts: readonly (readonly [numbered: number, lettered: number])[] = [
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
export function sdgTargetsOf(goal: number): readonly string[] {
  const [numbered, lettered] = targetCounts[goal - 1] ?? [0, 0];
  return [
    ...[...Array(numbered).keys()].map((index) => `${goal}.${index + 1}`),
    ...[...Array(lettered).keys()].map((index) => `${goal}.${'abcd'[index]!}`),
  ];
}

/** True if the Sustainable Development Goals have this target, e.g. `11.3` or `1.a`. */
export function isSdgTarget(target: string): boolean {
  const [goal = '', name = ''] = target.split('.');
  const [numbered, lettered] = targetCounts[Number(goal) - 1] ?? [0, 0];
  return /^\d+$/.test(name) ? Number(name) <= numbered : 'abcd'.indexOf(name) < lettered;
}

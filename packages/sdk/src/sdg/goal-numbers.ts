/** Number of Sustainable Development Goals. */
export const numberOfGoals = 17;

/**
 * The goal of a target: 11 for `11.3`, 13 for `13.a`. Undefined if it does not have the form of a target
 * of one of the 17 goals.
 */
export function goalOfTarget(target: string): number | undefined {
  const number = Number(/^(\d{1,2})\.(?:\d{1,2}|[a-d])$/i.exec(target)?.[1]);
  return number >= 1 && number <= numberOfGoals ? number : undefined;
}
